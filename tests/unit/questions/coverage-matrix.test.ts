import { describe, expect, it } from 'vitest';
import { coverageMatrix } from '../../../src/questions/coverage-matrix.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

describe('coverage of a small catalogue', () => {
  const catalogue = catalogueOfCases({
    one: { industries: ['steel', 'automotive'], stages: ['quality-control', 'product-development'] },
    two: { industries: ['steel'], stages: ['quality-control'] },
    abroad: { industries: ['steel'], stages: ['safety-management'], region: 'DE' },
  });
  const matrix = coverageMatrix(catalogue, 'industry', 'stage');
  const row = (id: string) => matrix.rows.find((one) => one.row === id);
  const cell = (industry: string, stage: string) => row(industry)?.cells.find(({ column }) => column === stage)?.count;

  it('counts a case in each of its cells and once in each total', () => {
    expect(cell('steel', 'quality-control')).toBe(2);
    expect(cell('automotive', 'product-development')).toBe(1);
    expect(row('steel')?.total).toBe(3);
    expect(matrix.columns.find(({ column }) => column === 'quality-control')?.total).toBe(2);
    expect(matrix.highest).toBe(2);
  });

  it('shows every term, also those without a case', () => {
    expect(matrix.rows.map((one) => one.row)).toEqual([...catalogue.vocabulary.industries.keys()]);
    expect(matrix.columns.map(({ column }) => column)).toEqual([...catalogue.vocabulary.stages.keys()]);
    expect(cell('textiles-apparel', 'quality-control')).toBe(0);
    expect(matrix.empty).toBe(matrix.rows.length * matrix.columns.length - 5);
  });

  it('leaves sites abroad out of the provinces', () => {
    const regions = coverageMatrix(catalogue, 'region', 'industry');
    expect(regions.rows).toHaveLength(34);
    expect(regions.rows.reduce((sum, { total }) => sum + total, 0)).toBe(2);
  });
});

describe('coverage of the real content', () => {
  const catalogue = realCatalogue();
  const written = writtenScenarios();

  it.each([
    ['industry', 'stage', 'industries', 'stages'],
    ['industry', 'technique', 'industries', 'techniques'],
  ] as const)('%s × %s', (rowFacet, columnFacet, rowKey, columnKey) => {
    const matrix = coverageMatrix(catalogue, rowFacet, columnFacet);
    const wrong = matrix.rows.flatMap(({ row, total, cells }) => [
      ...(written.filter((one) => one[rowKey]?.includes(row)).length === total ? [] : [row]),
      ...cells
        .filter(
          ({ column, count }) =>
            written.filter((one) => one[rowKey]?.includes(row) && one[columnKey]?.includes(column)).length !== count,
        )
        .map(({ column }) => `${row} ${column}`),
    ]);
    expect(wrong).toEqual([]);
    expect(matrix.highest).toBeGreaterThan(5);
  });

  it('region × industry', () => {
    const matrix = coverageMatrix(catalogue, 'region', 'industry');
    const placed = written.filter(({ region }) => region?.startsWith('CN-'));
    expect(matrix.rows.reduce((sum, { total }) => sum + total, 0)).toBe(placed.length);
  });
});
