import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CoverageFacet, type CoverageMatrix, coverageMatrix } from './coverage-matrix.ts';

/** The matrices that have a page each: their facets, and the last part of the page's address. */
const views = [
  { id: 'industry-stage', rows: 'industry', columns: 'stage', part: undefined },
  { id: 'industry-technique', rows: 'industry', columns: 'technique', part: 'techniques' },
  { id: 'region-industry', rows: 'region', columns: 'industry', part: 'regions' },
] as const satisfies readonly { id: string; rows: CoverageFacet; columns: CoverageFacet; part: string | undefined }[];

export type CoverageViewId = (typeof views)[number]['id'];

/** A coverage page: its matrix, the path of the page, and the part that tells it from the others. */
export interface CoverageViewOf {
  id: CoverageViewId;
  part: string | undefined;
  path: string;
  matrix: CoverageMatrix;
}

/** Every coverage page with its matrix. */
export function coverageViews(catalogue: Catalogue): CoverageViewOf[] {
  return views.map(({ id, rows, columns, part }) => ({
    id,
    part,
    path: part ? `/plan/coverage/${part}/` : '/plan/coverage/',
    matrix: coverageMatrix(catalogue, rows, columns),
  }));
}

/** The parts of the pages' addresses, for their routes. */
export const coverageParts = views.map(({ part }) => part);
