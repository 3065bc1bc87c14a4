import { describe, expect, it } from 'vitest';
import { scenarioValues } from '../../../src/catalogue/facets.ts';
import { remarkOn } from '../../../src/catalogue/worth.ts';
import { countValues } from '../../../src/lists/narrow.ts';
import { kindsInWords } from '../../../src/lists/row-kinds.ts';
import { listRow } from '../../../src/lists/rows.ts';
import { natures, type Result, scopes } from '../../../src/schema/result.ts';
import { scenarioCard } from '../../../src/share/card.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';

const gain = {
  metric: 'defect-rate',
  value: -40,
  unit: '%',
  change: 'relative',
  nature: 'outcome',
  scope: 'line',
  source: 's1',
} as const;
const level = {
  metric: 'detection-accuracy',
  value: 99,
  unit: '%',
  change: 'none',
  nature: 'level',
  scope: 'application',
  source: 's1',
} as const;

describe('what is said beside a figure', () => {
  it.each([
    ['outcome', 'application', undefined, undefined],
    ['outcome', 'line', undefined, undefined],
    ['outcome', 'workshop', '整个车间，不单是本应用', 'whole workshop, not this application alone'],
    ['outcome', 'plant', '全厂，不单是本应用', 'whole plant, not this application alone'],
    ['outcome', 'group', '全集团，不单是本应用', 'whole group, not this application alone'],
    ['level', 'line', '现状水平，没有此前可比', 'a level, with no before to compare'],
    [
      'level',
      'plant',
      '全厂，不单是本应用；现状水平，没有此前可比',
      'whole plant, not this application alone; a level, with no before to compare',
    ],
    ['extent', 'application', '规模或规格，不是成效', 'an extent, not an outcome'],
  ] as const)('%s of the %s', (nature, scope, zh, en) => {
    expect(remarkOn({ nature, scope }, 'zh')).toBe(zh);
    expect(remarkOn({ nature, scope }, 'en')).toBe(en);
  });

  it('is nothing for outcomes of the application or line only', () => {
    const bare = natures.flatMap((nature) =>
      scopes.filter((scope) => remarkOn({ nature, scope }, 'zh') === undefined).map((scope) => `${nature} ${scope}`),
    );
    expect(bare).toEqual(['outcome application', 'outcome line']);
  });
});

describe('the figure that heads a case', () => {
  const headed = (...results: Partial<Result>[]) =>
    catalogueOfCases({ one: { results: results.map((result) => ({ ...gain, ...result })) } }).scenario('one');
  const headedBy = (...results: Partial<Result>[]) => headed(...results)?.headline?.result.value;

  it.each<[what: string, expected: number | undefined, ...results: Partial<Result>[]]>([
    ['is the one that the record names', -1, { value: -40 }, { value: -1, headline: true }],
    ['is of the line before the whole plant', -2, { value: -90, scope: 'plant' }, { value: -2 }],
    ['is a level of the application before a gain of the plant', 99, { value: -90, scope: 'plant' }, level],
    ['is a gain of the plant where there is no other', -90, { value: -90, scope: 'plant' }],
    ['is a gain before what got worse', -5, { value: 40 }, { value: -5, scope: 'group' }],
    ['is measured before it is estimated', -1, { value: -90, claim: 'estimate' }, { value: -1 }],
    ['is reached before it is aimed at', 99, { value: -90, claim: 'goal' }, level],
    ['is of the better grade', -1, { value: -90, source: 's2' }, { value: -1 }],
    ['is never an extent', undefined, { value: 3, change: 'none', nature: 'extent' }],
  ])('%s', (_what, expected, ...results) => {
    expect(headedBy(...results)).toBe(expected);
  });

  it('is a gain in vermilion only where it is attributable, reached, and said by somebody else', () => {
    const gains = (...results: Partial<Result>[]) => headed(...results)?.results.map((linked) => linked.gain);
    expect(
      gains(
        {},
        { scope: 'application' },
        { scope: 'plant' },
        { source: 's2' },
        { claim: 'goal' },
        { value: 40 },
        level,
      ),
    ).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('a case shown small', () => {
  const catalogue = catalogueOfCases({
    wide: { results: [{ ...gain, scope: 'plant', claim: 'estimate' }] },
    own: { results: [gain] },
    extent: { results: [{ ...gain, value: 3, change: 'none', nature: 'extent' }] },
    car: {
      kind: 'intelligent-manufacturing',
      results: [
        {
          ...gain,
          metric: 'cycle-time',
          value: 60,
          unit: 's/unit',
          change: 'none',
          nature: 'level',
          object: { zh: '一辆车', en: 'one car' },
        },
      ],
    },
  });
  const of = (id: string) => {
    const scenario = catalogue.scenario(id);
    if (!scenario) throw new Error(id);
    return { scenario, row: listRow(scenario, 'zh', catalogue.vocabulary) };
  };

  it('says what its figure is worth', () => {
    expect(of('wide').row.figure).toMatchObject({ remark: '预计或测算；全厂，不单是本应用' });
    expect(of('wide').row.figure).not.toHaveProperty('gain');
    expect(of('own').row.figure).toMatchObject({ gain: true });
    expect(of('own').row.figure).not.toHaveProperty('remark');
    expect(of('extent').row.figure).toBeUndefined();
    expect(of('car').row.figure?.label).toBe('生产节拍（一辆车）');
  });

  it('says so on its share image too', () => {
    expect(scenarioCard(of('wide').scenario, 'en', catalogue.vocabulary).figure).toMatchObject({
      remark: 'estimate; whole plant, not this application alone',
      gain: false,
    });
  });

  it('is marked where it is no case of artificial intelligence, and stands behind those that are', () => {
    expect(of('car').row.tag).toBe('智能制造');
    expect(of('own').row).not.toHaveProperty('tag');
    expect(catalogue.scenarios.at(-1)?.id).toBe('car');
    const kinds = catalogue.scenarios.map((scenario) => listRow(scenario, 'zh', catalogue.vocabulary).values);
    const inWords = (some: typeof kinds) => kindsInWords(countValues(some, ['kind'], new Map()), '{ai} {others}');
    expect(inWords(kinds)).toBe('3 1');
    expect(inWords(kinds.slice(0, 2))).toBe('');
  });

  it('is found by its outcome, and by what its figures cover', () => {
    expect(scenarioValues(of('own').scenario)).toMatchObject({ outcome: ['measured'], scope: ['line'], kind: ['ai'] });
    expect(scenarioValues(of('wide').scenario)).toMatchObject({ outcome: [], scope: ['plant'] });
    expect(scenarioValues(of('extent').scenario)).toMatchObject({ outcome: [], scope: [] });
  });
});

it('heads no real case with an extent, and shows none of more than its application without a remark', () => {
  const { scenarios, vocabulary } = realCatalogue();
  for (const scenario of scenarios) {
    const { headline } = scenario;
    if (!headline) continue;
    expect(headline.result.nature).not.toBe('extent');
    const { figure } = listRow(scenario, 'en', vocabulary);
    const own = headline.result.scope === 'application' || headline.result.scope === 'line';
    if (!own) expect(figure?.remark).toMatch(/not this application alone/);
    if (figure?.gain) expect([own, headline.result.nature, headline.grade === 'C']).toEqual([true, 'outcome', false]);
  }
});
