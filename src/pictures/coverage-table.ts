import { valueLabel } from '../lists/value-label.ts';
import type { CoverageViewOf } from '../questions/coverage-views.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { coverageLabels, coverageLead } from '../words/coverage.ts';
import { wordsIn } from '../words/words.ts';
import { type Level, levelOf } from './level.ts';

/** A row or column of a coverage table. */
export interface CoverageHead {
  id: string;
  label: string;
  /** Its cases, each once. */
  total: number;
}

/** A coverage matrix with its words: what the page, the picture and the file of numbers say alike. */
export interface CoverageTable {
  title: string;
  description: string;
  /** What its rows are. */
  rowHead: string;
  columns: readonly CoverageHead[];
  rows: readonly (CoverageHead & { cells: readonly { column: CoverageHead; count: number; level: Level }[] })[];
}

/** Gives a coverage matrix its words. */
export function coverageTable(
  { id, matrix }: CoverageViewOf,
  language: Language,
  vocabulary: Vocabulary,
): CoverageTable {
  const words = wordsIn(coverageLabels, language);
  const { rowFacet, columnFacet } = matrix;
  const columns = matrix.columns.map(({ column, total }) => ({
    id: column,
    label: valueLabel(columnFacet, column, language, vocabulary),
    total,
  }));
  return {
    title: words.title[id],
    description: coverageLead(matrix, language),
    rowHead: words.facet[rowFacet],
    columns,
    rows: matrix.rows.map(({ row, total, cells }) => ({
      id: row,
      label: valueLabel(rowFacet, row, language, vocabulary),
      total,
      cells: columns.map((column, index) => {
        const count = cells[index]?.count ?? 0;
        return { column, count, level: levelOf(count) };
      }),
    })),
  };
}
