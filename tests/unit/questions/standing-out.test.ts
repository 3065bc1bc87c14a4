import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { gradeCounts } from '../../../src/catalogue/evidence.ts';
import { link } from '../../../src/catalogue/link.ts';
import { levelOf } from '../../../src/pictures/level.ts';
import { standingOut } from '../../../src/questions/standing-out.ts';

import { isAttributable } from '../../../src/schema/result.ts';
import { catalogueOfCases, realReading } from '../../support/catalogue.ts';

/* Questions of the home page, over the catalogue as it stands. */

let catalogue: Catalogue;
beforeAll(() => {
  const { seeds, entries } = realReading();
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

  it('takes gains of the application or its line before those of a whole plant', () => {
    const worth = standingOut(catalogue.scenarios, 12).map(
      ({ headline }) => headline !== undefined && isAttributable(headline.result),
    );
    expect(worth).toEqual(worth.toSorted((a, b) => Number(b) - Number(a)));
    expect(worth[0]).toBe(true);
  });

  it('fills up with gains of a whole plant where there are no others', () => {
    const gain = { metric: 'defect-rate', value: -40, unit: '%', change: 'relative', nature: 'outcome' } as const;
    const small = catalogueOfCases(
      {
        plant: { results: [{ ...gain, scope: 'plant', source: 's1' }], year: 2025 },
        line: {
          results: [{ ...gain, value: -1, scope: 'line', source: 's1' }],
          enterprise: 'other',
          industries: ['steel'],
        },
        level: { results: [{ ...gain, value: 1, change: 'none', nature: 'level', scope: 'line', source: 's1' }] },
      },
      { other: {} },
    );
    expect(standingOut(small.scenarios, 4).map(({ id }) => id)).toEqual(['line', 'plant']);
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
