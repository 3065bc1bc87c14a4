import { describe, expect, it } from 'vitest';
import type { SearchWords } from '../../../src/schema/search-words.ts';
import { wideWords } from '../../../src/schema/wide-words.ts';
import { tokens } from '../../../src/search/engine/analyse.ts';
import { partOf } from '../../../src/search/engine/index-format.ts';
import { eachPosting, mostNamed, PackedPostings, packPostings } from '../../../src/search/engine/postings.ts';
import { simplify } from '../../../src/search/engine/simplify.ts';
import { wordKey } from '../../../src/search/index/concepts.ts';
import { hitFiles } from '../../../src/search/index/hit-files.ts';
import { above, nameWords } from '../../../src/search/index/names.ts';
import { namesAlone } from '../../../src/search/index/names-alone.ts';
import { neighboursOf } from '../../../src/search/index/neighbours.ts';
import { findableOf } from '../../../src/search/index/record-words.ts';
import { scenarioRecord } from '../../../src/search/index/scenario-record.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';

const catalogue = realCatalogue();
const { known, records } = realSearched();

describe('postings', () => {
  it.each([
    [[]],
    [[[0, 15]]],
    [
      [
        [0, 1],
        [1, 15],
        [20_000, 7],
      ],
    ],
    [
      [
        [0, 9, 2],
        [3, 15],
        [4, 1, 9],
      ],
    ],
  ] as [[number, number, number?][]][])('%j are read as they were written', (postings) => {
    const read: [number, number, number][] = [];
    eachPosting(packPostings(postings), (entry, weight, named) => read.push([entry, weight, named]));
    expect(read).toEqual(postings.map(([entry, weight, named = 0]) => [entry, weight, named]));
  });

  it('know how many entries they have, and tell apart no more search words than a few', () => {
    const packing = new PackedPostings();
    for (const named of [0, 3, 40]) packing.add(named, 9, named);
    expect(packing.size).toBe(3);
    const read: number[] = [];
    eachPosting(packing.packed, (_entry, _weight, named) => read.push(named));
    expect(read).toEqual([0, 3, mostNamed]);
  });
});

it.each(['高炉', '@涂布', '#1a', ''])('the key %j has one part', (key) => {
  expect(partOf(key, 7)).toBe(partOf(key, 7));
  expect(partOf(key, 7)).toBeGreaterThanOrEqual(0);
  expect(partOf(key, 7)).toBeLessThan(7);
});

describe('the files of hits', () => {
  const neighbours = neighboursOf(records);

  it.each([true, false])('hold every entry once in each language, as a hit shows it (few: %j)', (few) => {
    const files = [...hitFiles(records, neighbours, few)];
    for (const language of ['zh', 'en'] as const) {
      const hits = files.filter(({ name }) => name.startsWith(`hits/${language}/`)).flatMap((file) => file.hits);
      expect(hits.map(({ url }) => url)).toEqual(records.map(({ path }) => path));
      expect(hits.map(({ meta }) => meta.title)).toEqual(records.map(({ shown }) => shown[language].title));
      expect(files.some(({ name }) => name === `hits.${language}`)).toBe(few);
    }
  });

  it('tell of each case what it is like, and never of itself', () => {
    for (const [number, near] of neighbours.entries()) {
      expect(near.every(([entry, nearness]) => entry !== number && nearness > 0 && nearness <= 1.0001)).toBe(true);
      if (records[number]?.type === 'enterprise') expect(near).toEqual([]);
    }
  });
});

describe('a case', () => {
  it.each(['戰情室', '昇腾', '設備總覽效率', '塑膠射出'])(
    'with %s among its words has them as a query for it is read',
    (word) => {
      const { words } = findableOf([{ weight: 9, texts: [word] }], [], known);
      for (const token of tokens(simplify(word, known.characters))) expect([...words.keys()]).toContain(token);
    },
  );

  it('is found by what it is about besides, and weighs less there than by what it is about', () => {
    const [first] = catalogue.scenarios;
    if (!first) throw new Error('There are no cases.');
    const about = (searchWords: SearchWords) =>
      scenarioRecord({ ...first, record: { ...first.record, searchWords } }, catalogue, known);
    const [chief, besides] = [
      about({ zh: ['玻璃窑炉清灰'], en: [], also: [] }),
      about({ zh: [], en: [], also: ['玻璃窑炉清灰'] }),
    ];
    for (const word of tokens('窑炉清灰')) {
      expect(besides.words.get(word) ?? 0).toBeGreaterThan(0);
      expect(besides.words.get(word) ?? 0).toBeLessThan(chief.words.get(word) ?? 0);
    }
  });

  it('is told by how many of its search words name it, and by those for what it is besides not at all', () => {
    const [first] = catalogue.scenarios;
    if (!first) throw new Error('There are no cases.');
    const searchWords = { zh: ['玻璃窑炉清灰', '窑炉清灰机器人'], en: ['furnace soot robot'], also: ['清灰周期'] };
    const { named } = scenarioRecord({ ...first, record: { ...first.record, searchWords } }, catalogue, known);
    expect(named.words.get('清灰')).toBe(2);
    expect(named.words.get('机器')).toBe(1);
    expect(named.words.get('周期')).toBeUndefined();
    const robot = [...named.concepts].find(([{ words }]) => words.has('机器人'));
    expect(robot?.[1]).toBe(2);
  });

  it.each([
    [{ value: 3, unit: 's' }, { value: 15, unit: 'min' }, -99.67],
    [{ value: 30, unit: 'min' }, { value: 1, unit: 'h' }, -50],
    [{ value: 98, unit: '%' }, { value: 49, unit: '%' }, 100],
    [{ value: 3, unit: 's' }, undefined, undefined],
  ])('of a figure of %j after %j has a change of %j per cent', (now, baseline, change) => {
    const first = catalogue.scenarios.find(({ results }) => results.some(({ outcome }) => outcome !== 'worse'));
    const linked = first?.results.find(({ outcome }) => outcome !== 'worse');
    if (!first || !linked) throw new Error('There are no figures.');
    const { min: _, max: __, ...result } = linked.result;
    const told = { ...linked, result: { ...result, ...now, change: 'none' as const, baseline } };
    const [figure] = scenarioRecord({ ...first, results: [told] }, catalogue, known).figuresOf;
    if (change === undefined) expect(figure?.change).toBeUndefined();
    else expect(figure?.change).toBeCloseTo(change, 1);
  });

  it('of an enterprise that is recognised is found by that, and weighs less than the enterprise itself', () => {
    const one = catalogue.scenarios.find(({ enterprise }) => enterprise.record.recognitions.length > 0);
    const scheme = one?.enterprise.record.recognitions[0]?.scheme ?? '';
    const weightIn = (path: string) => {
      const concepts = records.find((record) => record.path === path)?.concepts;
      return Math.max(
        0,
        ...known.ofTerm(`recognition-schemes/${scheme}`).map((concept) => concepts?.get(concept) ?? 0),
      );
    };
    expect(weightIn(`/scenarios/${one?.id}/`)).toBeGreaterThan(0);
    expect(weightIn(`/enterprises/${one?.enterprise.id}/`)).toBeGreaterThanOrEqual(weightIn(`/scenarios/${one?.id}/`));
  });

  it('is found, at a low weight, by what its playbook is called and asked for', () => {
    const followed = catalogue.scenarios.filter(({ record }) => record.playbooks.length > 0);
    for (const { record, id } of followed.slice(0, 40)) {
      const own = records.find(({ path }) => path.endsWith(`/scenarios/${id}/`));
      const playbook = catalogue.playbooks.find((one) => one.id === record.playbooks[0]);
      for (const word of tokens(playbook?.record.title.zh ?? ''))
        expect(own?.words.get(word) ?? 0, `${id}: ${word}`).toBeGreaterThan(0);
    }
  });
});

describe('concepts', () => {
  it('are found by the longest word: none out of the middle of others', () => {
    const found = (text: string) => [...known.finder.in(text).keys()].map(({ id }) => id);
    expect(found('提高铁水质量')).not.toContain('high-speed-rail');
    expect(found('转化成电能')).not.toContain('formation');
  });

  it('of a narrow kind stand for the wider one as well, in what an entry is about', () => {
    const biscuit = records.find(({ path }) => path.includes('mondelez-suzhou-digital-biscuit'));
    const ids = [...(biscuit?.concepts.keys() ?? [])].map(({ id }) => id);
    expect(ids).toContain('biscuit');
    expect(ids).toContain('bakery');
    expect(ids).toContain('food-beverage');
  });

  it('of a trade stand for the whole of it only in entries that are filed under it', () => {
    const of = (...industries: string[]) =>
      [
        ...findableOf(
          [{ weight: 9, texts: ['冲床'] }],
          industries.map((id) => [`industries/${id}`, 8.5] as const),
          known,
        ).concepts.keys(),
      ].map(({ id }) => id);
    expect(of('machine-tools')).toContain('machine-tool');
    expect(of('home-appliances')).toContain('press-machine');
    expect(of('home-appliances')).not.toContain('machine-tool');
  });

  it('that share a word are meant by it where they are at home', () => {
    const of = (industry: string) =>
      [...findableOf([{ weight: 9, texts: ['退火'] }], [[`industries/${industry}`, 8.5]], known).concepts.keys()].map(
        ({ id }) => id,
      );
    expect(of('steel')).toContain('strip-annealing');
    expect(of('steel')).not.toContain('glass-annealing');
    expect(of('building-materials')).toContain('glass-annealing');
    expect(of('building-materials')).not.toContain('strip-annealing');
  });

  it('are not reached by an alias of a vocabulary that reaches more than one entry in twenty', () => {
    // A term's own label, and the thesaurus' synonyms of it, may: an alias is worth less than the thing itself.
    const reach = new Map<string, number>();
    for (const { concepts } of records) for (const { id } of concepts.keys()) reach.set(id, (reach.get(id) ?? 0) + 1);
    const wide = known.all.filter(({ id }) => (reach.get(id) ?? 0) > records.length / 20);
    const labels = new Set(wide.flatMap((concept) => [...concept.words]));
    for (const concept of wide)
      for (const alias of concept.loose) expect(concept.words.has(alias) && !labels.has(alias), alias).toBe(false);
  });

  it('are known by wordings of Taiwan as a query has them, once pieces of it are said as on the mainland', () => {
    const { characters } = known;
    for (const [query, id] of [
      ['數位孿生', 'digital-twin'],
      ['數位分身', 'digital-twin'],
      ['資料擷取', 'data-acquisition'],
      ['時間序列', 'time-series-forecasting'],
    ] as const)
      expect(
        [...known.finder.in(simplify(query, characters)).keys()].map((one) => one.id),
        query,
      ).toContain(id);
    const lost = [...catalogue.vocabulary.concepts.values()].flatMap(({ taiwan }) =>
      taiwan
        .map((word) => simplify(word, characters).toLowerCase())
        .filter((word) => !wideWords.has(word) && known.finder.in(word).size === 0),
    );
    expect(lost).toEqual([]);
  });

  it('are known in the forms of characters that welders and founders write', () => {
    const { characters } = known;
    expect(simplify('電銲銲道鎔煉', characters)).toBe('电焊焊道熔炼');
  });

  it('have no word that tells nothing', () => {
    for (const { words, loose } of known.all)
      for (const word of [...words, ...loose]) expect(wideWords.has(word), word).toBe(false);
  });
});

describe('a word that an enterprise shares with those below it', () => {
  const names = nameWords(catalogue.enterprises, namesAlone(known.all));

  it('means the one above most', () => {
    const shared = [...names].flatMap(([word, holders]) =>
      [...holders].flatMap(([enterprise, worth]) =>
        above(enterprise).flatMap((upper) => {
          const more = holders.get(upper);
          return more === undefined ? [] : [{ word, below: worth, above: more }];
        }),
      ),
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((one) => one.below >= one.above)).toEqual([]);
  });

  it('means one that bears it alone whole', () => {
    for (const enterprise of catalogue.enterprises.filter(({ parent, children }) => !parent && children.length === 0)) {
      const holders = names.get(wordKey(enterprise.record.name.zh));
      expect(holders?.get(enterprise), enterprise.id).toBe(100);
    }
  });
});
