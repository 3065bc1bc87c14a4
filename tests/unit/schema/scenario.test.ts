import { describe, expect, it } from 'vitest';
import { enterprise } from '../../../src/schema/enterprise.ts';
import { explain } from '../../../src/schema/explain.ts';
import { scenario } from '../../../src/schema/scenario.ts';
import { coatingCase, plant } from '../../support/entries.ts';

/** What the schema says of a scenario with these changes: path and message, in Chinese. */
function faultsOf(changes: object, of: typeof scenario | typeof enterprise = scenario): string[] {
  const outcome = of.safeParse({ ...(of === scenario ? coatingCase : plant), ...changes }, { reportInput: true });
  return outcome.success
    ? []
    : outcome.error.issues.map((issue) => `${issue.path.join('.')}: ${explain({ ...issue }).message.zh}`);
}

const figure = {
  metric: 'defect-rate',
  value: 1,
  unit: '%',
  change: 'none',
  nature: 'level',
  scope: 'line',
  source: 's1',
};

it('fills in the lists that the file leaves out', () => {
  const record = scenario.parse(coatingCase);
  expect(record).toMatchObject({
    kind: 'ai',
    deployment: [],
    safety: [],
    partners: [],
    formerIds: [],
    corrections: [],
  });
  expect(record.stack).toEqual({ compute: [], models: [], agents: [], datasets: [] });
});

it('takes a partner as a name in Chinese, or in both languages', () => {
  const { partners } = scenario.parse({ ...coatingCase, partners: ['华为', { zh: '百度', en: 'Baidu' }] });
  expect(partners).toEqual([{ zh: '华为' }, { zh: '百度', en: 'Baidu' }]);
});

it('reads a measure of the plan that YAML took for a number', () => {
  expect(scenario.parse({ ...coatingCase, planMeasures: [2.2, '1.1'] }).planMeasures).toEqual(['2.2', '1.1']);
});

describe('refuses, in words', () => {
  it.each([
    ['a missing title', { title: undefined }],
    ['an unknown key', { colour: 'red' }],
    ['a year in the future', { year: 2999 }],
    ['an impossible year', { year: 20244 }],
    ['a summary that is too long', { summary: { zh: '长'.repeat(121) } }],
    ['no industry', { industries: [] }],
    ['a status that is not known', { status: 'running' }],
    [
      'a relative change in another unit',
      { results: [{ ...figure, change: 'relative', nature: 'outcome', unit: 's' }] },
    ],
    ['a range upside down', { results: [{ ...figure, value: undefined, min: 3, max: 2 }] }],
    ['half a range', { results: [{ ...figure, value: undefined, min: 3 }] }],
    ['a value and a range', { results: [{ ...figure, min: 1, max: 2 }] }],
    ['no figure at all', { results: [{ ...figure, value: undefined }] }],
    ['a figure written as text', { results: [{ ...figure, value: '15%' }] }],
    ['a source that is not there', { results: [{ ...figure, source: 's9' }] }],
    ['a safety source that is not there', { safety: [{ measure: 'risk-monitoring', source: 's9' }] }],
    ['two sources of one id', { sources: [coatingCase.sources[0], { ...coatingCase.sources[1], id: 's1' }] }],
    ['an address that is none', { sources: [{ ...coatingCase.sources[0], url: 'www.example.org' }] }],
    ['an address that runs', { sources: [{ ...coatingCase.sources[0], url: 'javascript:alert(1)' }] }],
  ])('%s', (_what, changes) => {
    const found = faultsOf(changes);
    expect(found).not.toEqual([]);
    expect(found).toMatchSnapshot();
  });

  it('all faults at once, rules across fields among them', () => {
    const found = faultsOf({
      title: undefined,
      year: 2999,
      results: [{ ...figure, change: 'relative', nature: 'outcome', unit: 's', source: 's9' }],
    });
    expect(found).toHaveLength(4);
  });
});

describe('an enterprise', () => {
  it('wants both names', () => {
    expect(faultsOf({ name: { zh: '样例' } }, enterprise)).toEqual(['name.en: 缺少 name.en。']);
  });

  it('wants the source of a recognition', () => {
    const recognitions = [{ scheme: 'wef-lighthouse', year: 2024, source: 's7' }];
    expect(faultsOf({ recognitions }, enterprise)).toEqual([
      'recognitions.0.source: 来源“s7”不在本条目的 sources 里。',
    ]);
  });
});
