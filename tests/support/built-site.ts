import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/editor/build/ensure.ts';
import { shellEnvironment } from './environment.ts';
import { root } from './folders.ts';
import { underPath } from './small-build.ts';

/** Builds the site once for the tests that read it, unless it stands already. */
export async function setup(): Promise<void> {
  if (!(await ensureBuilt(shellEnvironment()))) throw new Error('The site could not be built.');
}

/** What tests wait for that is made in processes of their own. */
interface InBackground {
  /** The site stands. */
  built: Promise<void>;
  /** The code is bundled as the site has it, and for the small sites of the tests. */
  bundled: Promise<void>;
}

/**
 * Builds what of it is wanted while other tests run; whoever needs it finds what failed. The code is bundled first,
 * which small builds wait for: three files make small sites of the same settings, and would all bundle it at once.
 */
export function buildInBackground(wanted: { site: boolean; small: boolean }): InBackground {
  const ofSite = wanted.small ? run('bundle.ts') : Promise.resolve();
  return {
    built: wanted.site ? ofSite.then(() => run('build.ts')) : ofSite,
    bundled: wanted.small ? ofSite.then(() => run('bundle.ts', underPath)) : ofSite,
  };
}

/** Runs a program of this folder to its end. */
function run(program: string, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, program)], {
    cwd: root,
    env: shellEnvironment(settings),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
  });
}
