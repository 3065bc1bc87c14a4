import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/editor/build/ensure.ts';
import { shellEnvironment } from './environment.ts';
import { root } from './folders.ts';

/** Builds the site once for the tests that read it, unless it stands already. */
export async function setup(): Promise<void> {
  if (!(await ensureBuilt(shellEnvironment()))) throw new Error('The site could not be built.');
}

/**
 * Builds the site in a process of its own, so that other tests run meanwhile; whoever needs it finds what failed.
 * `andSmall`: bundles the code for the small sites of the tests too.
 */
export function buildInBackground(andSmall: boolean): Promise<void> {
  const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts'), ...(andSmall ? ['small'] : [])], {
    cwd: root,
    env: shellEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    build.on('exit', () => resolve());
  });
}
