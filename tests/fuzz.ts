import { startVitest } from 'vitest/node';

/*
 * npm run fuzz [-- NUMBER]: the test of broken entries with 100,000 of them, or
 * as many as are asked for. Takes about a quarter of an hour.
 */
process.env.FUZZ_ENTRIES = process.argv[2] ?? '100000';
const vitest = await startVitest(['tests/unit/guard.test.ts'], {
  watch: false,
  project: ['unit'],
  testNamePattern: 'entries broken in any way',
});
const failed = vitest.state.getCountOfFailedTests();
await vitest.close();
process.exit(failed > 0 ? 1 : 0);
