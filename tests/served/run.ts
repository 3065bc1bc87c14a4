import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installOrTell } from '../support/install.ts';
import { missingForNginx, programPath } from '../support/servers.ts';

/*
 * npm run test:served: the site as real servers send it, with 30 seconds of
 * load. Installs Debian's packages where this is root on Debian.
 */

installOrTell([...missingForNginx(), ...['caddy', 'wrk'].filter((name) => !programPath(name))]);
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../run.ts'), '--project', 'served', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SERVED_SECONDS: process.env.SERVED_SECONDS ?? '30' } },
);
process.exitCode = status ?? 1;
