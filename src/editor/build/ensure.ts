import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { digestOf, readInputs } from './inputs.ts';
import { standingBuild } from './standing.ts';

/** Where the site is built to. */
export function siteFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DIST_DIR || 'dist');
}

/**
 * Builds the site, in a process of its own, unless a whole one stands that was
 * made of the inputs as they are now. Returns whether it stands.
 */
export async function ensureBuilt(environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  if (standingBuild(siteFolder(environment), digestOf(readInputs(environment)))) return true;
  const build = spawn(process.execPath, [join(import.meta.dirname, '../site.ts'), 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  });
  // Whoever stops this process stops the build too; it leaves nothing half-made behind.
  const stop = (signal: NodeJS.Signals) => build.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const status = await new Promise<number | null>((ended) => {
    build.on('exit', ended);
  });
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return status === 0;
}
