import { isAttributable } from '../schema/result.ts';
import type { LinkedResult } from './catalogue.ts';
import { grades } from './evidence.ts';

/**
 * The figure that opens a case's page: the one that its record names, else the
 * best evidenced gain of the application or its line, then what is shown with a
 * remark: a level of the application, a gain of the whole plant. A count or a
 * specification heads nothing.
 */
export function headlineOf(results: readonly LinkedResult[]): LinkedResult | undefined {
  return results
    .filter(({ result }) => result.nature !== 'extent')
    .toSorted((a, b) => worth(a) - worth(b) || evidence(a) - evidence(b))[0];
}

/** How much a figure says of the application, 0 the most. */
function worth({ result, metric, outcome }: LinkedResult): number {
  if (result.headline) return 0;
  // What is aimed at, or could be, was not brought by anything yet.
  const later = result.claim === 'goal' || result.claim === 'capability' ? 3 : 0;
  const narrow = result.scope === 'application' || result.scope === 'line';
  if (isAttributable(result) && outcome === 'better') return 1 + later;
  if (narrow && result.nature === 'level' && metric.direction !== 'neutral') return 2 + later;
  if (outcome === 'better') return 3 + later;
  return 7 + (metric.direction === 'neutral' ? 1 : 0);
}

/** How well a figure compares and is evidenced, 0 the best. */
function evidence({ result, grade }: LinkedResult): number {
  return (
    (result.change === 'relative' ? 0 : result.baseline ? 1 : 2) + grades.indexOf(grade) * 3 + (result.claim ? 9 : 0)
  );
}
