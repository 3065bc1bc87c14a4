import { expect, it } from 'vitest';
import { sparingly } from '../../../../src/editor/build/large.ts';
import { inTemporaryFolder, writeFiles } from '../../../support/folders.ts';

/** A content folder with as many files of cases, which nobody reads. */
const withCases = (count: number, use: (environment: NodeJS.ProcessEnv) => void) =>
  inTemporaryFolder((folder) => {
    writeFiles(folder, Object.fromEntries(Array.from({ length: count }, (_, index) => [`scenarios/${index}.mdx`, ''])));
    use({ CONTENT_DIR: folder, LANG: 'C' });
  });

it('has glibc give back what is freed where there is much to build, once, if nobody told it anything else', () => {
  withCases(10_000, (environment) => {
    const settings = sparingly(environment);
    expect(settings).toMatchObject({ ...environment, MALLOC_ARENA_MAX: '2' });
    expect(sparingly(settings ?? {})).toBeUndefined();
    expect(sparingly({ ...environment, MALLOC_ARENA_MAX: '8' })).toBeUndefined();
  });
});

it('starts as it is where there is little to build, or nothing', () => {
  withCases(10, (environment) => expect(sparingly(environment)).toBeUndefined());
  expect(sparingly({ CONTENT_DIR: '/nowhere' })).toBeUndefined();
});
