/** Places of amounts between two ends, with round amounts to mark. */
export interface LinearScale {
  at(amount: number): number;
  ticks: readonly number[];
}

/** What the last digits of a number that is not quite round may be off by, in steps. */
const slack = 1e-9;

/** The round step, 1, 2 or 5 times a power of ten, of which some `count` go into a span. */
function roundStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const parts = rough / power;
  // Between two steps, the one that is nearer by ratio.
  const factor = parts >= Math.sqrt(50) ? 10 : parts >= Math.sqrt(10) ? 5 : parts >= Math.sqrt(2) ? 2 : 1;
  return factor * power;
}

/** A scale from `low` to `high`, both widened to round amounts with about `count` steps, drawn from `from` to `to`. */
export function roundScale(low: number, high: number, count: number, from: number, to: number): LinearScale {
  if (low === high) return { at: () => (from + to) / 2, ticks: [low] };
  let [first, last] = [low, high];
  let step = 0;
  // Wider ends may want a wider step.
  for (let before = Number.NaN; step !== before; ) {
    before = step;
    step = roundStep(last - first, count);
    first = Math.floor(first / step + slack) * step;
    last = Math.ceil(last / step - slack) * step;
  }
  return {
    at: (amount) => from + ((amount - first) / (last - first)) * (to - from),
    ticks: Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) =>
      Number((first + index * step).toPrecision(12)),
    ),
  };
}
