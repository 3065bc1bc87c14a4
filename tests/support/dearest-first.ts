import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by name: begun last, one of them would keep a single core busy after all others. */
const dearest = [
  'standards',
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
  'session',
  'check',
];

/** Begins with the files that take longest. */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = dearest.indexOf(basename(moduleId, '.test.ts'));
      return found < 0 ? dearest.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
