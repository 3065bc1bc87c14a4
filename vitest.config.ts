import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { DearestFirst } from './tests/support/dearest-first.ts';
import { quickPlace } from './tests/support/folders.ts';

/*
 * Six projects: the pure code, builds, the built site, the site in a real
 * browser, the site as real servers send it, and what is exported in the engines
 * it is for. Files share their worker: none leaves anything behind, and loading
 * the code anew for each costs three times the work. One worker has the pure
 * code and the real content, one the engines that it is exported to, one reads
 * the pages of the site: two would read all of it twice. One makes builds, which
 * have workers of their own.
 */
const shared = {
  // Not threads: to start a program out of a process that holds all pages of the site takes tens of milliseconds.
  pool: 'forks',
  isolate: false,
  maxWorkers: 2,
  // Most of what a test makes dies with it: a wide nursery spares the workers copying the rest.
  execArgv: ['--max-semi-space-size=64'],
} satisfies TestProjectInlineConfiguration['test'];
/** Workers that hold the whole content: their collector goes through it less often, for a twentieth of their time. */
const roomy = [...shared.execArgv, '--heap-growing-percent=200'];
/** Many small projects and sites are written, which would wait for a disk longer than they compute. */
const inMemory = { TMPDIR: quickPlace() };
/** Milliseconds within which a page has to show what a test waits for: a busy machine may be slow, not wrong. */
const patience = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        test: {
          ...shared,
          maxWorkers: 1,
          name: 'unit',
          execArgv: roomy,
          env: inMemory,
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Share images are drawn in the design's colours.
          css: { include: [/tokens\.css/] },
        },
      },
      {
        test: {
          ...shared,
          maxWorkers: 1,
          name: 'builds',
          env: inMemory,
          include: ['tests/builds/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          maxWorkers: 1,
          name: 'site',
          // The pages and their elements fill most of a gigabyte: room from the start spares collecting what stays.
          execArgv: [...roomy, '--initial-old-space-size=1000'],
          include: ['tests/site/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          env: inMemory,
          expect: patience,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts', 'tests/support/served-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'served',
          env: inMemory,
          expect: patience,
          include: ['tests/served/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...shared,
          maxWorkers: 1,
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
