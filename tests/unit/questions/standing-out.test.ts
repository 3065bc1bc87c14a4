import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { gradeCounts } from '../../../src/catalogue/evidence.ts';
import { link } from '../../../src/catalogue/link.ts';
import { readAll } from '../../../src/catalogue/load.ts';
import { levelOf } from '../../../src/pictures/level.ts';
import { standingOut } from '../../../src/questions/standing-out.ts';
import { projectFolders } from '../../../src/reading/folders.ts';

/* Questions of the home page, over the catalogue as it stands. */

let catalogue: Catalogue;
beforeAll(() => {
  const { seeds, entries } = readAll(projectFolders());
  if (!seeds) throw new Error('The seeds are not sound.');
  catalogue = link({ seeds, entries });
});

describe('standingOut', () => {
  it('takes measured gains only, the best evidence first, one of each industry and enterprise', () => {
    const chosen = standingOut(catalogue.scenarios, 6);
    expect(chosen).toHaveLength(6);
    expect(new Set(chosen.map(({ enterprise }) => enterprise.id)).size).toBe(6);
    expect(new Set(chosen.map(({ industries }) => industries[0]?.id)).size).toBe(6);
    for (const { headline } of chosen)
      expect([headline?.outcome, headline?.result.claim]).toEqual(['better', undefined]);
    const found = chosen.map(({ headline }) => headline?.grade ?? '');
    expect(found).toEqual(found.toSorted());
    expect(found[0]).toBe('A');
  });

  it('finds nothing in nothing', () => {
    expect(standingOut([], 4)).toEqual([]);
  });
});

it('counts figures by grade, leaving none out', () => {
  const results = catalogue.scenarios.flatMap((scenario) => scenario.results);
  const { A, B, C } = gradeCounts(results);
  expect(A + B + C).toBe(results.length);
  expect(B).toBe(results.filter(({ grade }) => grade === 'B').length);
});

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [400, 4],
])('colours %d by step %d', (count, level) => {
  expect(levelOf(count)).toBe(level);
});
