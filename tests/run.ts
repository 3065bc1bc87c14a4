import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { buildInBackground } from './support/built-site.ts';
import { missingEngines } from './support/engines.ts';
import { shareInRun } from './support/once-per-run.ts';
import { missingForNginx } from './support/servers.ts';

/*
 * npm test: everything, in one run. Arguments narrow it: names of files, and
 * --project unit|builds|site|browser|served|engines. Projects run beside each
 * other, those that need the site once it is built, so that both cores of a
 * small machine stay busy. The last line is always "N passed, N failed".
 */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { project: { type: 'string', multiple: true } },
});
const isWanted = (project: string) => values.project?.includes(project) ?? true;
/** Projects that need servers, each with what this machine lacks for it. */
const needing = Object.entries({ served: missingForNginx(), engines: missingEngines() });
const isAble = (project: string) => needing.every(([name, missing]) => name !== project || missing.length === 0);
const chosen = (runs: readonly string[][]) =>
  runs.map((run) => run.filter((project) => isWanted(project) && isAble(project))).filter((run) => run.length > 0);
/** What needs no site, one after the other, while that is built. */
const withoutSite = chosen([['unit', 'engines']]);
/** Small builds need the code bundled, as the site's: begun later, they would keep a single core busy after all others. */
const withBundles = chosen([['builds']]);
/** The pages are read by one worker; the others share theirs. */
const withSite = chosen([['site'], ['browser', 'served']]);

let passed = 0;
let failed = 0;
let ran = false;

/** Runs projects, and counts. */
async function test(project: string[]): Promise<void> {
  const vitest = await startVitest(files, { watch: false, project, passWithNoTests: true });
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

shareInRun();
/** Runs of projects once something stands. */
const after = (ready: Promise<unknown>, projects: string[][]) => projects.map((run) => ready.then(() => test(run)));
const { bundled, built } = buildInBackground({
  small: files.length === 0 && ['builds', 'browser', 'served'].some(isWanted),
  site: withSite.length > 0,
});
const runs = [
  ...withoutSite.map(test),
  ...after(bundled, withBundles),
  // Two editions are built for the browser.
  ...after(Promise.all([bundled, built]), withSite),
];
for (const run of await Promise.allSettled(runs)) {
  if (run.status === 'fulfilled') continue;
  console.error(run.reason);
  failed += 1;
}
if (!ran) failed += 1;
for (const [project, missing] of needing)
  if (missing.length > 0 && isWanted(project))
    console.log(
      `The project “${project}” was not run: no ${missing.join(', ')} here (npm run test:${project} installs it).`,
    );
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
