import { baseAmount } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Result } from '../schema/result.ts';

/** The states before and after on one scale, the greater of them being 1. */
export interface ChangeScale {
  before: number;
  after: number;
}

/**
 * How long to draw the states before and after a change, true to scale; or
 * `undefined` where the result tells only a level, or its parts cannot be
 * compared. A relative change of p % goes from 1 to 1 + p ÷ 100.
 */
export function changeScale(result: Result, units: Vocabulary['units']): ChangeScale | undefined {
  const states = statesOf(result, units);
  if (!states || states.before < 0 || states.after < 0) return undefined;
  const most = Math.max(states.before, states.after);
  return most > 0 ? { before: states.before / most, after: states.after / most } : undefined;
}

function statesOf(result: Result, units: Vocabulary['units']): ChangeScale | undefined {
  const change = baseAmount(result, result.unit, units);
  if (change === undefined) return undefined;
  if (result.change === 'relative') {
    const middle = result.value ?? ((result.min ?? 0) + (result.max ?? 0)) / 2;
    return { before: 1, after: 1 + middle / 100 };
  }
  const { baseline } = result;
  if (!baseline || (baseline.value === undefined && baseline.min === undefined)) return undefined;
  const before = baseAmount(baseline, baseline.unit ?? result.unit, units);
  if (before === undefined) return undefined;
  return { before, after: result.change === 'absolute' ? before + change : change };
}
