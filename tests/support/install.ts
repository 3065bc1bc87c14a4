import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where this is root on Debian; else says how, and ends. */
export function installOrTell(packages: readonly string[]): void {
  if (packages.length === 0) return;
  const command = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Not installed: ${packages.join(', ')}. On Debian or Ubuntu, as root: ${command}`);
    process.exit(1);
  }
  console.log(command);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update --quiet=2', command])
    spawnSync('sh', ['-c', line], { stdio: 'inherit', env: environment });
}
