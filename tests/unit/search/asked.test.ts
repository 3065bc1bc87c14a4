import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { AskedQuestion } from '../../../src/schema/seeds/asked-question.ts';
import { eitherAsked, halvesOf, packAnswers, votes } from '../../../src/search/engine/asked.ts';
import { readFigure } from '../../../src/search/engine/asked-figure.ts';
import { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { IndexHead } from '../../../src/search/engine/index-format.ts';
import type { Meaning, PartKind } from '../../../src/search/engine/meanings.ts';
import { type Postings, packPostings } from '../../../src/search/engine/postings.ts';
import { rank } from '../../../src/search/engine/rank.ts';
import type { Part, Reading } from '../../../src/search/engine/read-query.ts';
import { asking } from '../../../src/search/engine/weights.ts';
import { writeCatalogueIndex } from '../../../src/search/index/write-index.ts';
import { smallCatalogueOfCases } from '../../support/catalogue.ts';
import { inTemporaryFolder } from '../../support/folders.ts';
import { meaning, part as partOf } from '../../support/query-parts.ts';
import { readFromDisk } from '../../support/search-index.ts';

/** What is sought, and the concept that it names. */
const part = (text: string, kind: PartKind = 'subject', meanings: readonly Meaning[] = [meaning(`#${text}`)]) =>
  partOf(text, kind, meanings);

/** Ten entries, and three questions after them: of coating and thickness, of coating alone, of sintering. */
const head: IndexHead = {
  mark: 'm',
  parts: 1,
  entries: { playbook: 1, scenario: 7, enterprise: 1, scheme: 1 },
  asked: 3,
  hitGroup: 1,
  few: true,
};
const held: Readonly<Record<string, Postings>> = {
  '#涂布': [
    [1, 15],
    [10, 15, 4],
    [11, 15, 2],
  ],
  '#厚度': [[10, 15, 4]],
  '#烧结': [[12, 15, 2]],
};
const rankedBy = (has: typeof held, parts: readonly Part[], others: Partial<Reading> = {}) =>
  rank(
    { parts, adjacent: [], figure: undefined, unread: [], question: undefined, ...others },
    head,
    async <T>(key: string) => (Object.hasOwn(has, key) ? (packPostings(has[key] ?? []) as T) : undefined),
  );
const ranked = (parts: readonly Part[], others?: Partial<Reading>) => rankedBy(held, parts, others);

describe('what others asked', () => {
  it('is like a query that has all its parts and none besides, and less like one that has some', async () => {
    const { asked } = await ranked([part('涂布'), part('厚度')]);
    expect(asked.map(([question]) => question)).toEqual([0, 1]);
    expect(asked[0]?.[1]).toBeCloseTo(1);
    expect(asked[1]?.[1]).toBeLessThan(0.7);
    const alone = await ranked([part('涂布')]);
    expect(alone.asked.map(([question]) => question)).toEqual([1, 0]);
    expect(alone.asked[1]?.[1]).toBeCloseTo(0.5);
  });

  it('is about a wider thing only where nobody asked for the thing itself, whatever the entries have', async () => {
    const wider = '#安全';
    const collision = part('撞人', 'aspect', [meaning('#撞人', [[wider, 0.5]])]);
    const has = {
      [wider]: [
        [1, 15],
        [10, 15, 2],
        [11, 15, 2],
      ],
      '#撞人': [[12, 15, 2]],
    } as const;
    const { asked, results } = await rankedBy({ ...has, '#撞人': [] }, [collision]);
    expect(asked.map(([question]) => question)).toEqual([0, 1]);
    const named = await rankedBy(has, [collision]);
    expect(named.asked[0]?.[0]).toBe(2);
    expect(named.asked[1]?.[1]).toBeLessThan(asked[0]?.[1] ?? 0);
    expect(named.results).toEqual(results);
  });

  it('is no result, and changes nothing in what entries have', async () => {
    const { results } = await ranked([part('涂布'), part('烧结')]);
    expect(results.map(({ entry }) => entry)).toEqual([1]);
    const { unknown } = await ranked([part('烧结')]);
    expect(unknown.map(({ text }) => text)).toEqual(['烧结']);
  });

  it('is not looked at where figures answer, or the firm that is named', async () => {
    const { figure } = readFigure('缩短一半');
    expect(figure).toBeDefined();
    expect((await ranked([part('涂布')], { figure })).asked).toEqual([]);
    expect((await ranked([part('涂布'), part('某厂', 'name', [{ ...meaning('#n'), type: 'name' }])])).asked).toEqual(
      [],
    );
  });

  it('does not tell of which type entries are that are asked for', async () => {
    const scheme: Record<string, Postings> = { '#券': [[9, 15], ...[10, 11, 12].map((at) => [at, 15, 2] as const)] };
    const { results } = await rankedBy(scheme, [part('券', 'structure', [{ ...meaning('#券'), type: 'type' }])]);
    expect(results[0]?.score).toBeGreaterThan(0.9);
  });

  it.each([
    [[part('涂布'), part('厚度')], 4],
    [[part('涂布'), part('涂膜', 'subject', [meaning('#涂布')])], 2],
    [[part('涂布'), part('质量', 'wide', [])], 3],
    [[part('一半', 'aside', [])], 1],
  ] as [Part[], number][])('tells by its parts how much it says (%#)', (parts, halves) => {
    expect(halvesOf(parts)).toBe(halves);
  });
});

it('what is like either of two wordings counts once, the likest first', () => {
  expect(
    eitherAsked(
      [
        [0, 0.4],
        [2, 0.3],
      ],
      [
        [0, 0.9],
        [1, 0.5],
      ],
    ),
  ).toEqual([
    [0, 0.9],
    [1, 0.5],
    [2, 0.3],
  ]);
  expect(eitherAsked([], [])).toEqual([]);
});

describe('votes', () => {
  const votesOf = (...asked: [number, number][]) => votes(asked, [packAnswers([3], [4]), packAnswers([4], [])]);

  it('are given to what answers, and to a part as much to what answers in part', () => {
    expect([...votesOf([0, 1])]).toEqual([
      [3, asking.gain],
      [4, asking.gain * asking.partly],
    ]);
  });

  it('count more by questions that are more like, and less where none is', () => {
    const gains = votesOf([0, 1], [1, 0.5]);
    expect(gains.get(3)).toBeGreaterThan(gains.get(4) ?? 0);
    expect(votesOf([1, 0.5]).get(4)).toBeCloseTo(asking.gain * 0.5);
  });

  it('are none where nobody asked, or what was asked is not known any more', () => {
    expect(votesOf().size).toBe(0);
    expect(votesOf([7, 1]).size).toBe(0);
  });
});

const cases = smallCatalogueOfCases({
  coating: { title: { zh: '极片面密度闭环', en: 'Closed loop of area density' } },
  welding: { title: { zh: '焊缝视觉检测', en: 'Weld inspection' } },
});
const questions: AskedQuestion[] = [
  { zh: '焊缝视觉检测的极片', en: 'Weld inspection of electrodes', also: [], whole: ['coating'], partly: [] },
  { zh: '箔材老是起皱', en: 'The foil keeps creasing', also: ['焊缝 起皱'], whole: ['gone', 'coating'], partly: [] },
  { zh: '焊缝', en: 'Weld seams', also: [], whole: ['gone'], partly: ['gone too'] },
];

/** Gives the addresses of what queries find where these questions were asked, one after the other. */
const found = (queries: readonly string[], askedQuestions: readonly AskedQuestion[]) =>
  inTemporaryFolder(async (folder) => {
    const catalogue: Catalogue = { ...cases, askedQuestions };
    writeCatalogueIndex(catalogue, folder);
    const engine = new SearchEngine('zh', { index: `${folder}/`, entries: '/' }, [], readFromDisk);
    const addresses: string[][] = [];
    for (const query of queries) {
      const { results } = await engine.search(query);
      addresses.push(await Promise.all(results.map(async ({ id }) => (await engine.hit(id)).url)));
    }
    return addresses;
  });

it('a question brings what answers it before what only has its words, by whichever wording, and leads to nothing that is gone', async () => {
  const queries = ['焊缝视觉检测的极片', '焊缝 起皱', '焊缝'];
  const [before, , alone] = await found(queries, []);
  expect(before?.[0]).toBe('/scenarios/welding/');
  const [after, otherwise, still] = await found(queries, questions);
  expect(after?.[0]).toBe('/scenarios/coating/');
  expect(otherwise?.[0]).toBe('/scenarios/coating/');
  expect(still?.[0]).toBe(alone?.[0]);
});
