import type { ComparedFigure } from './entry.ts';

/**
 * The entries' figures of one row that are better than every figure of the
 * others, whatever their sources leave open. Only where all of them were
 * measured on the same scope and object; none where two are even.
 */
export function bestOf(columns: readonly (readonly ComparedFigure[])[]): ReadonlySet<ComparedFigure> {
  const all = columns.flat();
  const [first] = all;
  const told = columns.filter((figures) => figures.length > 0);
  if (!first?.rank || told.length < 2 || all.some(({ rank }) => rank !== first.rank)) return new Set();
  return new Set(
    told.flatMap((figures) =>
      figures.filter((one) => told.every((others) => others === figures || others.every((other) => beats(one, other)))),
    ),
  );
}

/** Whether a figure is better than another one for certain. */
function beats(figure: ComparedFigure, other: ComparedFigure): boolean {
  const [above, below] = figure.direction === 'higher' ? [figure, other] : [other, figure];
  return (
    figure.direction !== 'neutral' && above.low !== undefined && below.high !== undefined && above.low > below.high
  );
}
