import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './chromium.ts';
import { shellEnvironment } from './environment.ts';
import { root } from './folders.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
  }
}

let server: ChildProcess | undefined;

/** Serves the built site as `npm run preview` does, on a free port. */
export async function setup(project: TestProject): Promise<void> {
  ensureChromium();
  const port = await freePort();
  server = spawn(process.execPath, [join(root, 'src/editor/site.ts'), 'preview'], {
    cwd: root,
    env: shellEnvironment({ PORT: String(port) }),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const site = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${site}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    ) {
      project.provide('site', site);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The built site could not be served.');
}

export function teardown(): void {
  server?.kill();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
