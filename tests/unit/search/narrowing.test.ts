import { describe, expect, it } from 'vitest';
import { type ChosenValues, countValues } from '../../../src/lists/narrow.ts';
import { editionAddresses, editionOrigins } from '../../../src/schema/editions.ts';
import { arrange } from '../../../src/search/engine/arrange.ts';
import { type EntryFacets, packFacets, searchFacets, unpackFacets } from '../../../src/search/engine/facets.ts';
import { readSearch, writeSearch } from '../../../src/search/page/search-state.ts';

const entry = (values: Partial<EntryFacets['values']>, rest: Partial<EntryFacets> = {}): EntryFacets => ({
  values: {
    type: ['scenario'],
    industry: [],
    stage: [],
    technique: [],
    region: [],
    grade: [],
    scope: [],
    ...values,
  },
  year: 0,
  figures: 0,
  grade: '',
  ...rest,
});
const facets: Record<string, EntryFacets> = {
  a: entry({ industry: ['steel'], region: ['CN-HE'] }, { year: 2023, grade: 'C', figures: 2 }),
  b: entry({ industry: ['steel', 'metals'], region: ['CN-SH'] }, { year: 2025, grade: 'A', figures: 1 }),
  c: entry({ type: ['enterprise'], industry: ['textiles'], region: ['CN-SH'] }),
};
const results = ['a', 'b', 'c', 'unknown'].map((id) => ({ id }));
const of = (id: string) => facets[id];
const chosen = (choice: Record<string, string[]>): ChosenValues =>
  new Map(Object.entries(choice).map(([name, values]) => [name, new Set(values)]));

describe('results', () => {
  it.each([
    [{}, ['a', 'b', 'c', 'unknown']],
    [{ industry: ['steel'] }, ['a', 'b']],
    [{ industry: ['steel', 'textiles'] }, ['a', 'b', 'c']],
    [{ industry: ['steel', 'textiles'], region: ['CN-SH'] }, ['b', 'c']],
    [{ industry: ['no-such'] }, []],
  ])('narrowed to %j are %j: any within a facet, all across', (choice, ids) => {
    expect(arrange(results, of, chosen(choice), '').map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['year', ['b', 'a', 'c', 'unknown']],
    ['figures', ['a', 'b', 'c', 'unknown']],
    ['grade', ['b', 'a', 'c', 'unknown']],
  ] as const)('sorted by %s are %j', (sort, ids) => {
    const sorted = arrange(results, of, new Map(), sort).map(({ id }) => id);
    expect(sorted.slice(0, 2)).toEqual(ids.slice(0, 2));
    expect(sorted).toHaveLength(4);
  });

  it('are counted by value, the other facets’ choices kept', () => {
    const counts = countValues(
      results.map(({ id }) => of(id)?.values ?? {}),
      searchFacets,
      chosen({ industry: ['steel'], region: ['CN-SH'] }),
    );
    expect(Object.fromEntries(counts.get('industry') ?? [])).toEqual({ steel: 1, metals: 1, textiles: 1 });
    expect(Object.fromEntries(counts.get('region') ?? [])).toEqual({ 'CN-HE': 1, 'CN-SH': 1 });
  });
});

describe('facets', () => {
  it('are read as they were stored', () => {
    const unpacked = unpackFacets(packFacets(Object.values(facets)));
    expect(Object.keys(facets).map((_, entry) => unpacked(entry))).toEqual(Object.values(facets));
    expect(unpacked(Object.keys(facets).length)).toBeUndefined();
  });
});

describe('the address', () => {
  it.each(['', '?q=%E9%AB%98%E7%82%89', '?q=a&industry=steel,metals&region=CN-SH&sort=year'])(
    '%j comes back',
    (query) => {
      expect(writeSearch(readSearch(query))).toBe(query);
    },
  );

  it('is read without what it does not know', () => {
    expect(writeSearch(readSearch('?q=a&sort=price&colour=red&industry=,'))).toBe('?q=a');
  });
});

describe('other editions', () => {
  it('are given by path or https address', () => {
    expect(editionAddresses(' /guangdong/ https://atlas.example/sub ')).toEqual([
      '/guangdong/',
      'https://atlas.example/sub/',
    ]);
    expect(editionOrigins('/guangdong/ https://atlas.example/sub https://atlas.example/b/')).toEqual([
      'https://atlas.example',
    ]);
    expect(editionAddresses(undefined)).toEqual([]);
  });

  it.each(['http://plain.example/', '//atlas.example/', 'guangdong', 'javascript:alert(1)'])('refuse %j', (setting) => {
    expect(() => editionAddresses(setting)).toThrow(/EDITIONS.*neither/);
  });
});
