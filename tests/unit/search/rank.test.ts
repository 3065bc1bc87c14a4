import { describe, expect, it } from 'vitest';
import { nearness } from '../../../src/search/engine/asked-figure.ts';
import type { AskedYears } from '../../../src/search/engine/asked-years.ts';
import { extend } from '../../../src/search/engine/extend.ts';
import { type IndexHead, keyPrefix, type StoredFigure } from '../../../src/search/engine/index-format.ts';
import { type Postings, packPostings } from '../../../src/search/engine/postings.ts';
import { type Ranking, rank } from '../../../src/search/engine/rank.ts';
import type { Part } from '../../../src/search/engine/read-query.ts';
import { meaning, part } from '../../support/query-parts.ts';

const head: IndexHead = {
  mark: 'm',
  parts: 1,
  entries: { playbook: 1, scenario: 8, enterprise: 2, scheme: 1 },
  hitGroup: 1,
  few: true,
};
const ranked = (parts: readonly Part[], held: Readonly<Record<string, Postings>>, question?: 'who' | 'how') =>
  rank({ parts, adjacent: [], figure: undefined, unread: [], question }, head, async <T>(key: string) =>
    Object.hasOwn(held, key) ? (packPostings(held[key] ?? []) as T) : undefined,
  );
/** No question was asked. */
const noAnswers = async () => [];
const entries = ({ results }: Ranking) => results.map(({ entry }) => entry);

it('are not guessed by words written alike where no record says what is asked', async () => {
  const owned = { ...meaning('#p'), type: 'untold' as const };
  const held: Record<string, Postings> = {
    民营企业: [[4, 9]],
    企业: [[3, 9]],
    民: [[2, 9]],
    营: [[2, 9]],
    企: [[2, 9]],
    业: [[2, 9]],
  };
  expect(entries(await ranked([part('民营企业', 'aspect', [owned])], held))).toEqual([]);
  expect(entries(await ranked([part('民营企业', 'aspect', [owned])], { ...held, '#p': [[1, 3]] }))).toEqual([1]);
});

describe('years', () => {
  const welding = part('焊接', 'subject', [meaning('#w')]);
  const held: Record<string, Postings> = {
    '#w': [1, 2, 3, 4].map((entry) => [entry, 12]),
    2024: [[3, 9]],
    2025: [
      [1, 3],
      [2, 9],
    ],
    2026: [[4, 9]],
  };
  const asked = (years: Pick<AskedYears, 'first' | 'last' | 'newest'>): Part => ({
    ...part('近两年', 'structure'),
    tokens: [],
    years: { ...years, text: '近两年', from: 0, to: 3 },
  });

  it('put what is of them before what only mentions them, and lose nothing', async () => {
    const ranking = await ranked([welding, asked({ first: 2025, last: 2026 })], held);
    expect(entries(ranking)).toEqual([2, 4, 1, 3]);
    expect(ranking.results[2]?.lacks).toEqual(['近两年']);
  });

  it('that are to be the newest put the newer first', async () => {
    expect(entries(await ranked([welding, asked({ first: 2022, last: 2026, newest: true })], held))).toEqual([
      4, 2, 3, 1,
    ]);
  });

  it('of which nobody is are told as not found', async () => {
    const { unknown } = await ranked([welding, asked({ first: 2030, last: 2030 })], held);
    expect(unknown.map(({ text }) => text)).toEqual(['近两年']);
  });

  it('may reach back without end', async () => {
    expect(entries(await ranked([asked({ first: 0, last: 2024 })], held))).toEqual([3]);
  });
});

describe('entries', () => {
  it('stand first where they have all of the query, and none is cut that has its subject', async () => {
    const ranking = await ranked([part('焊接', 'subject', [meaning('#w')]), part('一半', 'word')], {
      '#w': [1, 2, 3, 4].map((entry) => [entry, 12]),
      一半: [[2, 5]],
    });
    expect(entries(ranking)[0]).toBe(2);
    expect(entries(ranking)).toHaveLength(4);
  });

  it('are found by what is wider where nobody has the thing itself, and the word is told as not found', async () => {
    const ranking = await ranked([part('洗发水', 'subject', [meaning('#shampoo', [['#care', 0.42]])])], {
      '#care': [[5, 12]],
    });
    expect(entries(ranking)).toEqual([5]);
    expect(ranking.unknown.map(({ text }) => text)).toEqual(['洗发水']);
    expect(ranking.results[0]?.reasons[0]?.near).toBe(true);
  });

  it('of the trade that makes it come before those that only do the same, where nobody has the product or only mentions it', async () => {
    const cooker = part('电饭煲', 'subject', [meaning('#cooker', [['#appliance', 0.42]])]);
    const assembly = part('装配', 'subject', [meaning('#assembly')]);
    const held: Record<string, Postings> = {
      '#appliance': [[5, 14]],
      '#assembly': [
        [4, 14],
        [5, 8],
      ],
    };
    expect(entries(await ranked([cooker, assembly], held))).toEqual([5, 4]);
    expect(entries(await ranked([cooker], { ...held, '#cooker': [[7, 3]] }))).toEqual([5, 7]);
    expect(entries(await ranked([cooker], { ...held, '#cooker': [[7, 12]] }))).toEqual([7, 5]);
  });

  it('of the type that is asked for come before those of another that say as much', async () => {
    const grants = { ...part('补贴', 'structure', [{ ...meaning('#grants'), type: 'type' as const }]) };
    const held: Record<string, Postings> = {
      '#small': [
        [3, 15],
        [9, 9],
      ],
      '#grants': [
        [3, 8],
        [9, 9],
        [10, 9],
        [11, 9],
      ],
    };
    const withSchemes = { ...head, entries: { playbook: 1, scenario: 8, enterprise: 0, scheme: 3 } };
    const ranking = await rank(
      {
        parts: [part('中小企业', 'aspect', [meaning('#small')]), grants],
        adjacent: [],
        figure: undefined,
        unread: [],
        question: undefined,
      },
      withSchemes,
      async <T>(key: string) => (Object.hasOwn(held, key) ? (packPostings(held[key] ?? []) as T) : undefined),
    );
    expect(entries(ranking)[0]).toBe(9);
  });

  it('that name what is sought in more of their search words come first among those that have it in full', async () => {
    const furnace = part('高炉', 'subject', [meaning('#furnace')]);
    const held: Record<string, Postings> = {
      '#furnace': [
        [3, 15],
        [4, 15, 1],
        [5, 15, 6],
      ],
    };
    expect(entries(await ranked([furnace], held))).toEqual([5, 4, 3]);
    // A question is told in words that entries do not use of themselves.
    expect(entries(await ranked([furnace], held, 'how'))).toEqual([3, 4, 5]);
  });

  it('that name one part of a query often and another not gain nothing by it', async () => {
    const parts = [part('锂电池', 'subject', [meaning('#battery')]), part('缺陷', 'aspect', [meaning('#defect')])];
    const held: Record<string, Postings> = {
      '#battery': [
        [3, 12],
        [4, 12, 9],
        [5, 12, 2],
      ],
      '#defect': [
        [3, 9],
        [4, 9],
        [5, 9, 2],
      ],
    };
    const { results } = await ranked(parts, held);
    const scoreOf = (entry: number) => results.find((result) => result.entry === entry)?.score;
    expect(scoreOf(4)).toBe(scoreOf(3));
    expect(results[0]?.entry).toBe(5);
  });

  it('are named by a word of several pieces as often as by the piece that is named least', async () => {
    const scanner = { ...part('轮廓仪', 'word'), tokens: ['轮廓', '廓仪'] };
    const held: Record<string, Postings> = {
      轮廓: [
        [3, 9, 7],
        [4, 9, 2],
      ],
      廓仪: [
        [3, 9, 1],
        [4, 9, 2],
      ],
    };
    expect(entries(await ranked([scanner], held))).toEqual([4, 3]);
  });

  it('of every type are worth what they are without it, where there is none of the type that is asked for', async () => {
    const grants = { ...part('补贴', 'structure', [{ ...meaning('#grants'), type: 'type' as const }]) };
    const small = part('中小企业', 'aspect', [meaning('#small')]);
    const held: Record<string, Postings> = {
      '#small': [
        [0, 9],
        [3, 10],
      ],
    };
    expect(entries(await ranked([small, grants], held))).toEqual(entries(await ranked([small], held)));
  });

  it('that have an English word by which one only asks come after those that have what it means', async () => {
    const held: Record<string, Postings> = { watches: [[4, 14]], '#watch-making': [[5, 6]] };
    const asked = { ...meaning('#watch-making'), asked: true as const };
    expect(entries(await ranked([part('watches', 'subject', [asked])], held))).toEqual([5, 4]);
    expect(entries(await ranked([part('watches', 'subject', [meaning('#watch-making')])], held))).toEqual([4, 5]);
  });

  it('are found by what a compound is a kind of, where nobody has the compound', async () => {
    const ranking = await ranked([part('航空发动机叶片', 'subject', [meaning('#blade')])], { 叶片: [[3, 12]] });
    expect(entries(ranking)).toEqual([3]);
    expect(ranking.unknown.map(({ text }) => text)).toEqual(['航空发动机叶片']);
  });

  it('are found by a word of which the end is left off only where nobody has it as it is', async () => {
    const held: Record<string, Postings> = { '#yard': [[4, 12]] };
    const asked = { ...part('堆取料', 'word', [meaning('#yard')]), tokens: ['堆取', '取料'] };
    expect(entries(await ranked([asked], held))).toEqual([4]);
    expect(entries(await ranked([asked], { ...held, 堆取: [[2, 12]], 取料: [[2, 12]] }))).toEqual([2]);
  });

  it('do not lack what a question says aside', async () => {
    const ranking = await ranked(
      [part('涂布', 'subject', [meaning('#c')]), part('掉渣', 'aside')],
      { '#c': [[1, 15]] },
      'how',
    );
    expect(ranking.results[0]?.lacks).toEqual([]);
    expect(ranking.unknown).toEqual([]);
  });

  it('that lack a part are only related, and say what they lack', async () => {
    const ranking = await ranked([part('涂布', 'subject', [meaning('#c')]), part('苏州', 'place', [meaning('#s')])], {
      '#c': [
        [1, 15],
        [2, 5],
      ],
      '#s': [[1, 15]],
    });
    expect(ranking.answers).toBe(1);
    expect(ranking.results[1]?.lacks).toEqual(['苏州']);
  });

  it('that have nothing but what is near are only related, where they stand far below the best', async () => {
    const held: Record<string, Postings> = {
      '#vouchers': [[1, 15]],
      '#support': [
        [1, 14],
        [2, 14],
      ],
    };
    const { answers, results } = await ranked(
      [part('算力券', 'subject', [meaning('#vouchers', [['#support', 0.42]])])],
      held,
    );
    expect(results).toHaveLength(2);
    expect(answers).toBe(1);
    // Where there is nothing better, it is what answers.
    const alone = await ranked([part('算力券', 'subject', [meaning('#none', [['#support', 0.42]])])], held);
    expect(alone.answers).toBe(alone.results.length);
  });

  it('of an enterprise come first where it is asked for by name, after cases where it is not', async () => {
    const held = {
      '#n': [
        [3, 11],
        [9, 15],
      ],
      '#w': [
        [3, 12],
        [9, 12],
      ],
    } as const;
    expect(entries(await ranked([part('宁德时代', 'name', [meaning('#n')])], held))).toEqual([9, 3]);
    expect(entries(await ranked([part('电芯', 'subject', [meaning('#w')])], held))).toEqual([3, 9]);
  });

  it('of playbooks come first in a question', async () => {
    const held = {
      '#w': [
        [0, 12],
        [1, 12],
      ],
    } as const;
    expect(entries(await ranked([part('排产', 'aspect', [meaning('#w')])], held, 'how'))[0]).toBe(0);
  });

  it('are none where nothing is known', async () => {
    const ranking = await ranked([part('qwertz', 'word')], {});
    expect(ranking.results).toEqual([]);
    expect(ranking.unknown).toHaveLength(1);
  });
});

describe('what entries are like', () => {
  it('adds those that nothing of the query found, below what answers it', async () => {
    const ranking = await ranked([part('涂布', 'subject', [meaning('#c')])], { '#c': [[1, 15]] });
    const extended = await extend(ranking, async (entry) => (entry === 1 ? [[7, 0.6]] : []), noAnswers);
    expect(entries(extended)).toEqual([1, 7]);
    expect(extended.answers).toBe(1);
    expect(extended.results[1]?.neighbour).toBe(true);
  });
});

describe('a figure', () => {
  it('of what is asked, though without a change, comes before a title that only speaks of it', async () => {
    const yields = part('良率', 'measure', [meaning('#yield')]);
    const figure = { ...asked, amount: undefined, text: '' };
    const held: Record<string, unknown> = {
      '#yield': packPostings([
        [3, 13],
        [6, 13],
      ]),
      [`${keyPrefix.figures}#yield`]: [[6, 12, null, 99]] satisfies StoredFigure[],
    };
    const ranking = await rank(
      { parts: [yields], adjacent: [], figure, unread: [], question: undefined },
      head,
      async <T>(key: string) => held[key] as T | undefined,
    );
    expect(entries(ranking)).toEqual([6, 3]);
  });

  it('of something that goes along comes after one of the thing itself, and before a text that speaks of it', async () => {
    const downtime = part('停机', 'measure', [meaning('#downtime')]);
    const figure = { ...asked, direction: 'down', amount: 30 } as const;
    const held: Record<string, unknown> = {
      '#downtime': packPostings([
        [2, 6],
        [3, 6],
      ]),
      [`${keyPrefix.figures}#downtime`]: [
        [5, -9, -40, null],
        [6, 15, -40, null],
        [7, 15, -40, null],
        [7, -9, -5, null],
      ] satisfies StoredFigure[],
    };
    const ranking = await rank(
      { parts: [downtime], adjacent: [], figure, unread: [], question: undefined },
      head,
      async <T>(key: string) => held[key] as T | undefined,
    );
    expect(entries(ranking)).toEqual([6, 7, 5, 2, 3]);
    expect(ranking.results.map(({ reasons: [reason] }) => reason?.near)).toEqual([false, false, true, false, false]);
  });

  it('of something that goes along puts no entry behind those that have none at all', async () => {
    const downtime = part('停机', 'measure', [meaning('#downtime')]);
    const figure = { ...asked, direction: 'down', amount: 30 } as const;
    const held: Record<string, unknown> = {
      '#downtime': packPostings([
        [2, 15],
        [3, 15],
      ]),
      [`${keyPrefix.figures}#downtime`]: [[3, -1, -1, null]] satisfies StoredFigure[],
    };
    const { results } = await rank(
      { parts: [downtime], adjacent: [], figure, unread: [], question: undefined },
      head,
      async <T>(key: string) => held[key] as T | undefined,
    );
    const [first, second] = results;
    expect(first?.score).toBe(second?.score);
  });

  const asked = {
    direction: 'up',
    amount: 10,
    times: false,
    bound: undefined,
    reached: false,
    counts: undefined,
    text: '10%',
  } as const;

  it('that gives what is asked comes before one that gives less, and before a level', () => {
    const [enough, less, level] = [nearness(asked, 12, null), nearness(asked, 4, null), nearness(asked, null, 99)];
    expect(enough).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(level);
  });

  it('that stays below a bound comes before one that does not', () => {
    const below = { ...asked, direction: undefined, amount: 0.1, bound: 'below' } as const;
    expect(nearness(below, null, 0.05)).toBeGreaterThan(nearness(below, null, 5));
  });

  it('that is reached is told by the level, not by how much it changed', () => {
    const reached = { ...asked, amount: 98, reached: true, bound: 'above' } as const;
    const [enough, less, change] = [
      nearness(reached, null, 99),
      nearness(reached, null, 92),
      nearness(reached, 98, null),
    ];
    expect(enough).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(change);
  });

  it('of three times is 200 per cent more, or 300', () => {
    const times = { ...asked, amount: 300, times: true };
    expect(nearness(times, 200, null)).toBe(1);
    expect(nearness(times, 300, null)).toBe(1);
  });
});
