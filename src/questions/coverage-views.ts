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

const known = new WeakMap<Catalogue, readonly CoverageViewOf[]>();

/** Every coverage page with its matrix; counted once for all pages that show one. */
export function coverageViews(catalogue: Catalogue): readonly CoverageViewOf[] {
  const found = known.get(catalogue) ?? workedOut(catalogue);
  known.set(catalogue, found);
  return found;
}

function workedOut(catalogue: Catalogue): readonly CoverageViewOf[] {
  return views.map(({ id, rows, columns, part }) => ({
    id,
    part,
    path: part ? `/plan/coverage/${part}/` : '/plan/coverage/',
    matrix: coverageMatrix(catalogue, rows, columns),
  }));
}

/** The parts of the pages' addresses, for their routes. */
export const coverageParts = views.map(({ part }) => part);
