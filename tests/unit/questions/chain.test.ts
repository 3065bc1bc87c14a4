import { describe, expect, it } from 'vitest';
import { processChain } from '../../../src/questions/chain.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

describe('the process chain of a small catalogue', () => {
  const catalogue = catalogueOfCases({
    coating: { steps: ['electrode-coating'] },
    general: {},
    kiln: { industries: ['building-materials'], steps: ['clinker-burning'] },
  });

  it('puts cases at their step and the others beside it', () => {
    const chain = processChain(catalogue, 'lithium-battery');
    expect(chain?.lines).toHaveLength(1);
    const steps = chain?.lines[0]?.steps ?? [];
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.filter(({ scenarios }) => scenarios.length > 0).map(({ step }) => step.id)).toEqual([
      'electrode-coating',
    ]);
    expect(chain?.elsewhere.map(({ id }) => id)).toEqual(['general']);
  });

  it('keeps the lines of an industry apart', () => {
    const lines = processChain(catalogue, 'building-materials')?.lines ?? [];
    expect(lines.map(({ id }) => id)).toEqual(['cement', 'float-glass']);
    expect(lines.map(({ steps }) => steps[0]?.number)).toEqual([1, 1]);
  });

  it('has none where the seeds have none', () => {
    expect(processChain(catalogue, 'tobacco')).toBeUndefined();
    expect(processChain(catalogue, 'no-such-industry')).toBeUndefined();
  });
});

describe('the real chains', () => {
  const catalogue = realCatalogue();
  const chains = [...catalogue.vocabulary.industries.values()].filter(({ chain }) => chain.length > 0);

  it('stand for the industries that the plan’s readers look for', () => {
    expect(chains.map(({ id }) => id).sort()).toEqual([
      'automotive',
      'building-materials',
      'chemicals',
      'displays',
      'home-appliances',
      'lithium-battery',
      'photovoltaics',
      'semiconductors',
      'steel',
      'textiles-apparel',
    ]);
  });

  it('follow a battery from the slurry to its recycling', () => {
    expect(processChain(catalogue, 'lithium-battery')?.lines[0]?.steps.map(({ step }) => step.label.zh)).toEqual([
      '匀浆',
      '涂布',
      '辊压',
      '分切',
      '卷绕或叠片',
      '焊接与装配',
      '烘烤',
      '注液',
      '化成',
      '老化与分容',
      '模组与电池包',
      '回收',
    ]);
  });

  it('give every certain step a source', () => {
    const without = chains.flatMap(({ id }) =>
      (processChain(catalogue, id)?.lines ?? []).flatMap(({ steps }) =>
        steps.filter(({ step, sources }) => step.certain && sources.length === 0).map(({ step }) => step.id),
      ),
    );
    expect(without).toEqual([]);
  });

  it('hold every step that a case names', () => {
    const written = writtenScenarios().filter(({ steps }) => (steps ?? []).length > 0);
    const placed = new Set(
      chains.flatMap(({ id }) =>
        (processChain(catalogue, id)?.lines ?? []).flatMap(({ steps }) =>
          steps.flatMap(({ scenarios }) => scenarios.map((one) => one.id)),
        ),
      ),
    );
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter(({ id }) => !placed.has(id))).toEqual([]);
  });
});
