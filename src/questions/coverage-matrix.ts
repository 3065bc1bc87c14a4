import type { Catalogue } from '../catalogue/catalogue.ts';
import { type ScenarioFacet, scenarioValues } from '../catalogue/facets.ts';

/** The facets that a matrix can set against each other. */
export type CoverageFacet = Extract<ScenarioFacet, 'industry' | 'stage' | 'technique' | 'region'>;

/** How many cases carry both the row's and the column's value. */
export interface CoverageCell {
  column: string;
  count: number;
}

export interface CoverageRow {
  row: string;
  /** Cases with the row's value, each once. */
  total: number;
  cells: readonly CoverageCell[];
}

/** Two facets against each other: every term of the vocabulary, with or without cases. */
export interface CoverageMatrix {
  rowFacet: CoverageFacet;
  columnFacet: CoverageFacet;
  columns: readonly { column: string; total: number }[];
  rows: readonly CoverageRow[];
  /** Cells without a case. */
  empty: number;
  /** The highest count of a cell, for the scale of a picture. */
  highest: number;
}

const termsOf = (facet: CoverageFacet, { vocabulary }: Catalogue): string[] => {
  const lists = {
    industry: vocabulary.industries,
    stage: vocabulary.stages,
    technique: vocabulary.techniques,
    region: vocabulary.regions,
  };
  return [...lists[facet].keys()];
};

/**
 * Counts cases by two facets. Rows and columns are all terms of the vocabulary,
 * so that empty cells show where a case is missing; a case with several values
 * counts in each of their cells and once in each total.
 */
export function coverageMatrix(
  catalogue: Catalogue,
  rowFacet: CoverageFacet,
  columnFacet: CoverageFacet,
): CoverageMatrix {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const scenario of catalogue.scenarios) {
    const values = scenarioValues(scenario);
    const rows = new Set(values[rowFacet]);
    const columns = new Set(values[columnFacet]);
    for (const row of rows) {
      add(totals, `row ${row}`);
      for (const column of columns) add(counts, `${row} ${column}`);
    }
    for (const column of columns) add(totals, `column ${column}`);
  }
  const columnIds = termsOf(columnFacet, catalogue);
  const rows = termsOf(rowFacet, catalogue).map((row) => ({
    row,
    total: totals.get(`row ${row}`) ?? 0,
    cells: columnIds.map((column) => ({ column, count: counts.get(`${row} ${column}`) ?? 0 })),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    rowFacet,
    columnFacet,
    columns: columnIds.map((column) => ({ column, total: totals.get(`column ${column}`) ?? 0 })),
    rows,
    empty: cells.filter(({ count }) => count === 0).length,
    highest: Math.max(0, ...cells.map(({ count }) => count)),
  };
}
