import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingForNginx, programPath } from '../support/servers.ts';

/*
 * npm run test:served: the site as real servers send it, with 30 seconds of
 * load. Installs Debian's packages where this is root on Debian.
 */

const missing = [...missingForNginx(), ...['caddy', 'wrk'].filter((name) => !programPath(name))];
if (missing.length > 0) {
  const command = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Not installed: ${missing.join(', ')}. On Debian or Ubuntu, as root: ${command}`);
    process.exit(1);
  }
  console.log(command);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update --quiet=2', command])
    spawnSync('sh', ['-c', line], { stdio: 'inherit', env: environment });
}
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../run.ts'), '--project', 'served', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SERVED_SECONDS: process.env.SERVED_SECONDS ?? '30' } },
);
process.exitCode = status ?? 1;
