import { expect, it } from 'vitest';
import { areaWords, placesOf } from '../../../src/search/index/areas.ts';
import { wordKey } from '../../../src/search/index/concepts.ts';
import { findableOf } from '../../../src/search/index/record-words.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';

/* Where entries are, by whatever people call the place. */

const { known, records } = realSearched();
const { vocabulary, scenarios } = realCatalogue();
const idsNamed = (word: string) => {
  const key = wordKey(word);
  return known.all.filter(({ words }) => words.has(key)).map(({ id }) => id);
};

it('knows each province by its full name', () => {
  for (const { id, label, fullName } of vocabulary.regions.values())
    for (const word of [label.zh, fullName.zh]) expect(idsNamed(word), word).toContain(`regions/${id}`);
});

it.each([
  ['长三角', 'areas/yangtze-delta'],
  ['珠江三角洲', 'areas/pearl-delta'],
  ['东三省', 'areas/north-east'],
  ['Greater Bay Area', 'areas/greater-bay'],
  ['southwestern China', 'areas/south-west'],
])('knows %s as an area', (word, area) => {
  expect(idsNamed(word)).toEqual([area]);
});

it('has areas of provinces that there are, and no word of two', () => {
  const words = areaWords.flatMap((area) => area.words);
  expect(new Set(words).size).toBe(words.length);
  const known = new Set([...vocabulary.regions.keys()].flatMap(placesOf));
  expect([...known].filter((place) => place.startsWith('areas/')).toSorted()).toEqual(
    areaWords.map(({ id }) => id).toSorted(),
  );
});

it.each([
  ['台资', 'regions/CN-TW'],
  ['港商', 'regions/CN-HK'],
])('knows where the owners of %s are at home', (word, region) => {
  expect(idsNamed(word)).toEqual([region]);
});

it('files nothing under an area that is nowhere', () => {
  expect(placesOf(undefined)).toEqual([]);
  expect(placesOf('CN-TW')).toEqual(['regions/CN-TW']);
});

it('finds all cases of an area’s provinces by its name', () => {
  const area = known.byId.get('areas/jing-jin-ji');
  const found = records.filter(({ concepts }) => area && (concepts.get(area) ?? 0) >= 8.5).map(({ path }) => path);
  const there = scenarios.filter(({ record }) => ['CN-BJ', 'CN-TJ', 'CN-HE'].includes(record.region ?? ''));
  expect(there.filter(({ id }) => !found.includes(`/scenarios/${id}/`))).toEqual([]);
  expect(placesOf('CN-SX')).not.toContain('areas/jing-jin-ji');
});

it('puts a case of a place before one of elsewhere whose text names it: 浙江大学', () => {
  const zhejiang = known.byId.get('regions/CN-ZJ');
  const text = { weight: 9, texts: ['与浙江大学共建实验室'] };
  const weightIn = (region: string) => {
    const { concepts } = findableOf([text], [[`regions/${region}`, 8.5]], known);
    return (zhejiang && concepts.get(zhejiang)) ?? 0;
  };
  expect(weightIn('CN-JS')).toBeGreaterThan(0);
  expect(weightIn('CN-JS')).toBeLessThan(8.5 * 0.8);
  expect(weightIn('CN-ZJ')).toBeGreaterThanOrEqual(8.5);
});
