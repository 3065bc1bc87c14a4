import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bench's own folder, with what the Atlas is compared to. */
export const benchFolder = import.meta.dirname;

/** Installs what the Atlas is compared to, as the bench's lock names it, unless that stands. */
export function installCompared(): void {
  const stamp = join(benchFolder, 'node_modules/.package-lock.json');
  const lock = join(benchFolder, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing what the Atlas is compared to …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: benchFolder, stdio: 'inherit' });
  if (status !== 0) throw new Error('What the Atlas is compared to could not be installed.');
}
