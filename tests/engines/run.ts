import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { missingEngines } from '../support/engines.ts';
import { installOrTell } from '../support/install.ts';

/*
 * npm run test:engines: what is exported for larger engines, in real ones.
 * Installs Debian's packages where this is root on Debian.
 */

installOrTell(missingEngines());
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, '../run.ts'), '--project', 'engines', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
