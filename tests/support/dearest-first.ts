import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files to begin with, by name: those that start many programs, since that costs the more the more a worker holds, and
 * those that take longest, of which one begun last would keep a single core busy after all others.
 */
const dearest = [
  'standards',
  'check',
  'faces',
  // Before a worker holds all pages of the site, which its collector goes through again and again.
  'same-bytes',
  'near',
  'session',
  'every-page-zh',
  'every-page-en',
  'search',
  'reading',
  // Takes over what `build` has bundled.
  'build',
  'second-build',
  'safe-build',
  'editions',
  'looks',
  'steadiness',
  'reuse',
  'submit',
  'import',
];

/** Begins with these files. */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = dearest.indexOf(basename(moduleId, '.test.ts'));
      return found < 0 ? dearest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
