import { startVitest } from 'vitest/node';

/*
 * npm test: everything, in one run. Arguments narrow it: names of files, and
 * --project unit|site|browser. The last line is always "N passed, N failed".
 */
const args = process.argv.slice(2);
const project = args.flatMap((argument, index) => (argument === '--project' ? [args[index + 1] ?? ''] : []));
const files = args.filter((argument, index) => argument !== '--project' && args[index - 1] !== '--project');

let passed = 0;
let failed = 0;
try {
  const vitest = await startVitest(files, { watch: false, ...(project.length > 0 ? { project } : {}) });
  for (const module of vitest.state.getTestModules()) {
    const tests = [...module.children.allTests()];
    passed += tests.filter((test) => test.result().state === 'passed').length;
    failed += tests.filter((test) => test.result().state === 'failed').length;
    // A file that could not even be loaded, or a hook of it that failed.
    if (tests.length === 0 || (!module.ok() && tests.every((test) => test.result().state !== 'failed'))) failed += 1;
  }
  failed += vitest.state.getUnhandledErrors().length;
  await vitest.close();
} catch (error) {
  console.error(error);
  failed += 1;
}
if (passed + failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
