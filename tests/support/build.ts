import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setup } from './built-site.ts';
import { shellEnvironment } from './environment.ts';
import { underPath } from './small-build.ts';

/* The builds of the tests, as a program. */
await setup();
// Three files build small sites with these settings: they would all bundle the code for them at once.
if (process.argv[2] === 'small')
  spawnSync(process.execPath, [join(import.meta.dirname, 'bundle.ts')], {
    env: shellEnvironment(underPath),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
