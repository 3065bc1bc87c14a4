/** How a figure is told the other way round. */
type Mirror =
  /** As time and speed: half the time is twice the speed. */
  | 'inverse'
  /** As shares of one whole: 2 % defective is 98 % good. */
  | 'rest'
  /** As use and saving, or two names of one thing: so much per cent all the same. */
  | 'same';

const pairs: readonly (readonly [metric: string, other: string, how: Mirror])[] = [
  ['inspection-time', 'inspection-rate', 'inverse'],
  ['task-time', 'task-efficiency', 'inverse'],
  ['cycle-time', 'production-rate', 'inverse'],
  ['production-cycle', 'production-efficiency', 'inverse'],
  ['development-time', 'development-speed', 'inverse'],
  ['staffing', 'labour-productivity', 'inverse'],
  ['defect-rate', 'yield', 'rest'],
  ['yield-loss', 'yield', 'rest'],
  ['miss-rate', 'detection-accuracy', 'rest'],
  ['prediction-error', 'prediction-accuracy', 'rest'],
  ['staffing', 'staff-saved', 'same'],
  ['energy-consumption', 'energy-saved', 'same'],
  ['fuel-consumption', 'fuel-saved', 'same'],
  ['water-consumption', 'water-saved', 'same'],
  ['carbon-emissions', 'carbon-avoided', 'same'],
  ['production-cost', 'cost-saving', 'same'],
];

/** A change in per cent of before and a level in per cent, as far as a figure has them. */
interface Amounts {
  change: number | undefined;
  level: number | undefined;
}

/** The metrics by which the result that a figure tells is asked for as well, each with what it comes to there. */
export function mirrored(metric: string, { change, level }: Amounts): (Amounts & { metric: string })[] {
  return pairs.flatMap(([one, other, how]) => {
    if (metric !== one && metric !== other) return [];
    const amounts = {
      same: { change, level: undefined },
      inverse: { change: inverse(change), level: undefined },
      rest: { change: undefined, level: level === undefined ? undefined : 100 - level },
    }[how];
    // What is saved is told as so many kilowatt-hours or people: a figure, though nothing is compared with it.
    const isSaving = how === 'same' && metric === other;
    const told = amounts.change !== undefined || amounts.level !== undefined || isSaving;
    return told ? [{ metric: metric === one ? other : one, ...amounts }] : [];
  });
}

/** What a change of one comes to for its reciprocal, in per cent; none where nothing is left. */
function inverse(change: number | undefined): number | undefined {
  return change === undefined || change <= -100 ? undefined : 100 / (1 + change / 100) - 100;
}
