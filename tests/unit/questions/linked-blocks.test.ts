import { describe, expect, it } from 'vitest';
import { unlisted } from '../../../src/questions/building-blocks.ts';
import { linkedBlocks, namedBlocks } from '../../../src/questions/linked-blocks.ts';
import { layers } from '../../../src/schema/stack.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

describe('building blocks with their cases', () => {
  const catalogue = catalogueOfCases({
    steel: { stack: { models: [{ name: '盘古钢铁', ref: 'pangu-steel' }], datasets: [{ name: '若干图片' }] } },
    both: {
      stack: {
        models: [
          { name: '盘古', ref: 'pangu', note: { zh: '预测' } },
          { name: '盘古钢铁', ref: 'pangu-steel' },
        ],
        compute: [{ name: '昇腾', ref: 'ascend', tier: 'edge' }],
      },
    },
    twice: {
      stack: {
        datasets: [
          { name: '甲', ref: 'baosteel-bf-history' },
          { name: '乙', ref: 'baosteel-bf-history' },
        ],
      },
    },
    none: {},
  });
  const of = (id: string) => linkedBlocks(catalogue).find(({ block }) => block.id === id);
  const ids = (found: readonly { scenario: { id: string } }[] = []) => found.map(({ scenario }) => scenario.id).sort();

  it('know who names them, and who names what is built on them', () => {
    expect(ids(of('pangu-steel')?.uses)).toEqual(['both', 'steel']);
    expect(ids(of('pangu')?.uses)).toEqual(['both']);
    // A case that names both is told once, where it names the block itself.
    expect(ids(of('pangu')?.through)).toEqual(['steel']);
    expect(of('pangu')?.cases).toHaveLength(2);
    expect(of('pangu-steel')?.builtOn?.id).toBe('pangu');
    expect(of('pangu')?.below.map(({ id }) => id)).toContain('pangu-steel');
  });

  it('count a case once, however often it names them', () => {
    expect(of('baosteel-bf-history')?.uses).toHaveLength(2);
    expect(of('baosteel-bf-history')?.cases).toHaveLength(1);
  });

  it('are counted by kind where a case names them', () => {
    expect(namedBlocks(catalogue, 'general-model').map(({ block }) => block.id)).toEqual(['pangu']);
    expect(namedBlocks(catalogue, 'agent')).toEqual([]);
  });

  it('leave what has no record to itself', () => {
    expect(unlisted(catalogue.scenarios).datasets.map(({ name }) => name.zh)).toEqual(['若干图片']);
    expect(unlisted(catalogue.scenarios).models).toEqual([]);
  });
});

describe('the real building blocks', () => {
  const catalogue = realCatalogue();
  const written = writtenScenarios();

  it('are each named by a case, by itself or through another', () => {
    expect(
      linkedBlocks(catalogue)
        .filter(({ cases }) => cases.length === 0)
        .map(({ block }) => block.id),
    ).toEqual([]);
  });

  it('have every use that a case writes', () => {
    const refs = written.flatMap(({ stack }) =>
      layers.flatMap((layer) => (stack?.[layer] ?? []).flatMap(({ ref }) => ref ?? [])),
    );
    expect(linkedBlocks(catalogue).reduce((sum, { uses }) => sum + uses.length, 0)).toBe(refs.length);
  });

  it('lead to a vendor that is there', () => {
    const lost = linkedBlocks(catalogue).filter(({ block, vendor }) => block.vendorId !== undefined && !vendor);
    expect(lost.map(({ block }) => block.id)).toEqual([]);
  });
});
