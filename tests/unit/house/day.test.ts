import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/folders.ts';

/* The same content builds the same site on every day: what depends on the day is asked in the browser. */

it('asks for the day in scripts of the browser and in the check only, never for a page', () => {
  const asking = globSync(
    'src/{catalogue,components,dialect,judging,layouts,lists,pages,pictures,questions,reading,search,share,site,submit,support}/**/*.{ts,astro}',
    { cwd: root },
  )
    .filter((path) => /\btoday\(|\bnew Date\(\)|\bDate\.now\(/.test(readFileSync(join(root, path), 'utf8')))
    .sort();
  expect(asking).toEqual([
    'src/components/entry/cite-client.ts',
    'src/components/match/match-client.ts',
    'src/components/quality/quality-client.ts',
    'src/components/submit/judge-client.ts',
    'src/components/submit/keeping-client.ts',
    'src/components/submit/submit-client.ts',
    'src/components/support/support-client.ts',
    'src/judging/rules/review-age.ts',
    'src/search/engine/this-year.ts',
    'src/submit/drafts.ts',
  ]);
});
