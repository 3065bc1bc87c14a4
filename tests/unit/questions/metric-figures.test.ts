import { describe, expect, it } from 'vitest';
import { changeStated, metricKnowledge, rowsBy } from '../../../src/questions/metric-figures.ts';
import { metric as metricSchema } from '../../../src/schema/seeds/metric.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';

const time = {
  metric: 'inspection-time',
  unit: 's',
  change: 'none',
  nature: 'outcome',
  scope: 'line',
  source: 's1',
} as const;
const share = {
  metric: 'inspection-time',
  value: -40,
  unit: '%',
  change: 'relative',
  nature: 'outcome',
  scope: 'line',
  source: 's1',
} as const;

const catalogue = catalogueOfCases(
  {
    stated: { results: [share, { ...share, value: -10, scope: 'plant' }], industries: ['lithium-battery'] },
    'worked-out': {
      results: [{ ...time, value: 15, baseline: { value: 1, unit: 'min' } }],
      industries: ['lithium-battery', 'photovoltaics'],
    },
    goal: { results: [{ ...share, value: -90, claim: 'goal' }] },
    level: { results: [{ ...time, nature: 'level', value: 9, object: { zh: '一只电芯' } }] },
    other: { kind: 'intelligent-manufacturing', results: [{ ...share, value: -99 }] },
  },
  {},
  {
    book: {
      kpis: [
        {
          metric: 'inspection-time',
          name: { zh: '用时', en: 'Time' },
          how: { zh: '秒表', en: 'Watch' },
          basis: 'editor',
        },
        ...Array.from({ length: 2 }, () => ({
          name: { zh: '漏检', en: 'Miss' },
          how: { zh: '抽检', en: 'Sample' },
          basis: 'editor' as const,
        })),
      ],
    },
  },
);
const found = metricKnowledge(catalogue).find(({ metric }) => metric.id === 'inspection-time');

describe('what is known of a metric', () => {
  it('has every figure, whatever it is worth', () => {
    expect(found?.figures).toHaveLength(6);
  });

  it('sets changes beside each other by scope, worked out of both states where only they are told', () => {
    const changes = found?.distributions.filter(({ change }) => change === 'relative') ?? [];
    expect(changes.map(({ scope, figures }) => [scope, figures.map(({ amount }) => Math.round(amount * 100))])).toEqual(
      [
        ['application', [-75, -40]],
        ['plant', [-10]],
      ],
    );
  });

  it('counts no goal and no case without AI among the changes', () => {
    const cases = found?.distributions.flatMap(({ figures }) => figures.map(({ scenario }) => scenario.id));
    expect(cases).not.toContain('goal');
    expect(cases).not.toContain('other');
  });

  it('tells them apart by industry; a case of two stands in each', () => {
    const [changes] = found?.distributions ?? [];
    const rows = changes ? rowsBy(changes, ({ record }) => record.industries) : [];
    expect(rows.map(({ id, figures }) => [id, figures.length])).toEqual([
      ['lithium-battery', 2],
      ['photovoltaics', 1],
    ]);
    expect(rows[0]?.low).toBeCloseTo(-0.75);
    expect(rows[0]?.high).toBeCloseTo(-0.4);
  });

  it('names the playbooks that measure it', () => {
    expect(found?.kpis.map(({ playbook, item }) => [playbook.id, item.name.en])).toEqual([['book', 'Time']]);
  });
});

describe('in the real content', () => {
  const real = realCatalogue();
  const all = metricKnowledge(real);

  it('every figure of every case stands at its metric, once', () => {
    const figures = new Set(all.flatMap((one) => one.figures.map(({ linked }) => linked)));
    expect(figures.size).toBe(real.scenarios.reduce((sum, { results }) => sum + results.length, 0));
  });

  it('a change is told of outcomes only, and as the source tells it where it does', () => {
    for (const { figures } of all)
      for (const { linked } of figures) {
        const change = changeStated(linked, real.vocabulary.units);
        if (linked.result.nature !== 'outcome' || linked.result.claim) expect(change).toBeUndefined();
        else if (linked.result.change === 'relative' && linked.result.value !== undefined)
          expect(change).toBeCloseTo(linked.result.value / 100);
      }
  });

  it('every metric says how it is measured', () => {
    const silent = [...real.vocabulary.metrics.values()].filter(({ guide }) => guide === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a guide', () => {
  const says = { zh: '写明', en: 'Said' };
  const term = { id: 'yield', label: says, group: 'quality', direction: 'higher', dimension: 'share' };
  const guide = { meaning: says, formula: says, baseline: says, traps: [says] };

  it('may be left out of a new metric', () => {
    expect(metricSchema.safeParse(term).success).toBe(true);
    expect(metricSchema.safeParse({ ...term, guide }).success).toBe(true);
  });

  it.each([
    ['without traps', { ...guide, traps: [] }],
    ['in one language', { ...guide, formula: { zh: '写明' } }],
    ['with a field that is not known', { ...guide, unit: says }],
    ['that is too long', { ...guide, meaning: { ...says, zh: '长'.repeat(201) } }],
  ])('%s is refused', (_, broken) => {
    expect(metricSchema.safeParse({ ...term, guide: broken }).success).toBe(false);
  });
});
