import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { buildInBackground } from './support/built-site.ts';
import { missingEngines } from './support/engines.ts';
import { missingForNginx } from './support/servers.ts';

/*
 * npm test: everything, in one run. Arguments narrow it: names of files, and
 * --project unit|site|browser|served|engines. The site is built while the pure code is
 * tested. The last line is always "N passed, N failed".
 */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { project: { type: 'string', multiple: true } },
});
/** Projects that need servers, each with what this machine lacks for it. */
const needing = Object.entries({ served: missingForNginx(), engines: missingEngines() });
const able = needing.flatMap(([project, missing]) => (missing.length === 0 ? [project] : []));
const rounds = [['unit'], ['site', 'browser', ...able]]
  .map((projects) => projects.filter((project) => values.project?.includes(project) ?? true))
  .filter((projects) => projects.length > 0);

let passed = 0;
let failed = 0;
let ran = false;
try {
  const [first, second] = rounds;
  const building = first?.includes('unit') && second ? buildInBackground() : undefined;
  for (const project of rounds) {
    if (project === second) await building;
    const vitest = await startVitest(files, { watch: false, project, passWithNoTests: rounds.length > 1 });
    for (const module of vitest.state.getTestModules()) {
      ran = true;
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += tests.filter((test) => test.result().state === 'failed').length;
      // A file that could not even be loaded, or a hook of it that failed.
      if (tests.length === 0 || (!module.ok() && tests.every((test) => test.result().state !== 'failed'))) failed += 1;
    }
    failed += vitest.state.getUnhandledErrors().length;
    await vitest.close();
  }
} catch (error) {
  console.error(error);
  failed += 1;
}
if (!ran) failed += 1;
for (const [project, missing] of needing)
  if (missing.length > 0 && (values.project?.includes(project) ?? true))
    console.log(
      `The project “${project}” was not run: no ${missing.join(', ')} here (npm run test:${project} installs it).`,
    );
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
