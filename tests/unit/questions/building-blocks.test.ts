import { describe, expect, it } from 'vitest';
import { buildingBlocks, tierUse } from '../../../src/questions/building-blocks.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

describe('building blocks of a small catalogue', () => {
  const { scenarios } = catalogueOfCases({
    one: {
      deployment: ['end', 'cloud'],
      stack: {
        models: [{ name: { zh: '盘古 大模型', en: 'Pangu' }, kind: 'industry-model', tier: 'cloud' }],
        compute: [{ name: '边缘服务器', tier: 'edge' }],
      },
    },
    two: { deployment: ['cloud', 'end'], stack: { models: [{ name: '盘古大模型', tier: 'end' }, { name: 'YOLO' }] } },
    three: { deployment: ['edge'] },
    silent: {},
  });
  const blocks = buildingBlocks(scenarios);

  it('joins a name written in two ways, with everyone who uses it and where', () => {
    expect(blocks.models.map(({ name, kind, tiers, uses }) => [name.en, kind, tiers, uses.length])).toEqual([
      ['Pangu', 'industry-model', ['cloud', 'end'], 2],
      [undefined, undefined, [], 1],
    ]);
    expect(blocks.compute.map(({ name }) => name.zh)).toEqual(['边缘服务器']);
    expect(blocks.agents).toEqual([]);
  });

  it('counts cases by where they run', () => {
    const use = tierUse(scenarios);
    expect(use.byTier.map(({ tier, scenarios: found }) => [tier, found.length])).toEqual([
      ['cloud', 2],
      ['edge', 1],
      ['end', 2],
    ]);
    expect(use.combinations.map(({ tiers, scenarios: found }) => [tiers.join('+'), found.length])).toEqual([
      ['cloud+end', 2],
      ['edge', 1],
    ]);
    expect(use.unstated.map(({ id }) => id)).toEqual(['silent']);
  });
});

it('keeps every block that the real entries name', () => {
  const blocks = buildingBlocks(realCatalogue().scenarios);
  const written = writtenScenarios();
  for (const layer of ['compute', 'models', 'agents', 'datasets'] as const) {
    const uses = blocks[layer].reduce((sum, block) => sum + block.uses.length, 0);
    expect(uses).toBe(written.reduce((sum, { stack }) => sum + (stack?.[layer]?.length ?? 0), 0));
  }
  const use = tierUse(realCatalogue().scenarios);
  expect(use.unstated).toHaveLength(written.filter(({ deployment }) => !deployment?.length).length);
});
