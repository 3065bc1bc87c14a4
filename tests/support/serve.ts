import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { shellEnvironment } from './environment.ts';
import { root } from './folders.ts';

export interface ServedSite {
  /** Where it is served, without a slash at the end. */
  address: string;
  stop(): void;
}

/** Serves the built site as `npm run preview` does, on a free port. */
export async function serveSite(): Promise<ServedSite> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'src/editor/site.ts'), 'preview'], {
    cwd: root,
    env: shellEnvironment({ PORT: String(port) }),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${address}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    ) {
      return { address, stop: () => server.kill() };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The built site could not be served.');
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
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
