import { describe, expect, it } from 'vitest';
import { notCounted, targetsBeside } from '../../../src/questions/targets.ts';
import { catalogueOfCases, realCatalogue, writtenEnterprises, writtenScenarios } from '../../support/catalogue.ts';

const list = {
  id: 's1',
  url: 'https://example.org/list',
  title: '名单',
  publisher: '某机构',
  kind: 'government',
} as const;

describe('targets beside what is documented, on a small catalogue', () => {
  const found = targetsBeside(
    catalogueOfCases(
      {
        one: {
          year: 2024,
          stack: {
            datasets: [{ name: '宝钢的记录', ref: 'baosteel-bf-history' }],
            models: [
              { name: '甲模型', kind: 'general-model' },
              { name: '盘古钢铁', ref: 'pangu-steel' },
            ],
          },
        },
        two: {
          year: 2023,
          industries: ['steel', 'automotive'],
          stack: {
            datasets: [{ name: '高炉历史', ref: 'baosteel-bf-history' }, { name: '若干图片' }],
            models: [{ name: 'DeepSeek', ref: 'deepseek' }],
          },
        },
        undated: { year: undefined, stack: { models: [{ name: '盘古', ref: 'pangu' }] } },
        automation: { kind: 'intelligent-manufacturing', year: 2022 },
      },
      {
        leader: {
          industries: ['steel'],
          roles: ['benchmark'],
          recognitions: [
            { scheme: 'wef-lighthouse', year: 2023, source: 's1' },
            { scheme: 'wef-lighthouse', year: 2021, source: 's1' },
          ],
          sources: [list],
        },
      },
    ),
  );
  const of = (id: string) => found.find(({ target }) => target.id === id);

  it('counts cases that use artificial intelligence, not mere automation', () => {
    expect(of('scenarios')).toMatchObject({ documented: 3, target: { max: 500 } });
    expect(of('scenarios')?.byYear).toEqual([
      { year: undefined, count: 1 },
      { year: 2023, count: 1 },
      { year: 2024, count: 1 },
    ]);
    expect(of('scenarios')?.byIndustry).toEqual([
      { industry: 'lithium-battery', count: 2 },
      { industry: 'steel', count: 1 },
      { industry: 'automotive', count: 1 },
    ]);
  });

  it('counts a dataset that two cases name once, in the year of the first', () => {
    expect(of('datasets')).toMatchObject({ documented: 1, byYear: [{ year: 2023, count: 1 }] });
  });

  it('counts general models that cases name, or that what they name is built on', () => {
    expect(of('general-large-models')?.documented).toBe(2);
    expect(
      of('general-large-models')?.blocks.map(({ block, cases }) => [block.id, cases.map(({ id }) => id).sort()]),
    ).toEqual([
      ['pangu', ['one', 'undated']],
      ['deepseek', ['two']],
    ]);
    expect(of('industrial-agents')?.documented).toBe(0);
  });

  it('counts benchmark enterprises from their first list on', () => {
    expect(of('benchmark-enterprises')).toMatchObject({ documented: 1, byYear: [{ year: 2021, count: 1 }] });
    expect(of('ecosystem-leaders')?.documented).toBe(0);
  });
});

describe('what stands beside the targets and is not counted', () => {
  it('on a small catalogue', () => {
    const catalogue = catalogueOfCases({
      named: { techniques: ['industrial-agent'], stack: { agents: [{ name: '排产智能体' }] } },
      unnamed: { techniques: ['industrial-agent'] },
      neither: { kind: 'intelligent-manufacturing' },
    });
    expect(notCounted(catalogue)).toEqual({ unnamedAgents: 1, automation: 1 });
  });

  it('in the real content', () => {
    const written = writtenScenarios();
    expect(notCounted(realCatalogue())).toEqual({
      unnamedAgents: written.filter(
        ({ techniques, stack }) => techniques?.includes('industrial-agent') && !stack?.agents?.length,
      ).length,
      automation: written.filter(({ kind }) => kind === 'intelligent-manufacturing').length,
    });
  });
});

it('answers for every target of the plan, as the files state it', () => {
  const found = targetsBeside(realCatalogue());
  expect(found.map(({ target }) => [target.id, target.min, target.max])).toEqual([
    ['general-large-models', 3, 5],
    ['industrial-agents', 1000, 1000],
    ['datasets', 100, 100],
    ['scenarios', 500, 500],
    ['ecosystem-leaders', 2, 3],
    ['benchmark-enterprises', 1000, 1000],
  ]);
  const documented = Object.fromEntries(found.map(({ target, documented }) => [target.id, documented]));
  const written = writtenScenarios();
  expect(documented.scenarios).toBe(written.filter(({ kind }) => kind !== 'intelligent-manufacturing').length);
  expect(documented['benchmark-enterprises']).toBe(
    writtenEnterprises().filter(({ roles }) => roles?.includes('benchmark')).length,
  );
  expect(
    found.every(({ documented, byYear }) => byYear.reduce((sum, { count }) => sum + count, 0) === documented),
  ).toBe(true);
});

it('counts by a technique that stands', () => {
  const { plan, techniques } = realCatalogue().vocabulary;
  const named = plan.targets.flatMap(({ counts }) => (counts.what === 'agents' ? (counts.technique ?? []) : []));
  expect(named.filter((id) => !techniques.has(id))).toEqual([]);
});
