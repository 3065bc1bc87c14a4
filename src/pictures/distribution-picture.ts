import type { Grade } from '../catalogue/evidence.ts';
import type { Paint, Picture, Shape } from './drawing.ts';
import { roundScale } from './linear-scale.ts';

interface DistributionWords {
  title: string;
  description: string;
  /** An amount of the distribution in words: "−40%", "15 s". */
  amount(value: number): string;
}

/** What of a distribution is drawn. */
export interface DrawnDistribution {
  change: 'relative' | 'none';
  figures: readonly { amount: number; result: { grade: Grade } }[];
  byGrade: readonly { grade: Grade; count: number; median: number | undefined }[];
}

/** A figure of one's own among the others. */
export interface OwnFigure {
  amount: number;
  /** What stands at it: "you". */
  label: string;
}

const paints: Record<Grade, Paint> = { A: 'grade-a', B: 'grade-b', C: 'grade-c' };

/**
 * From where to where a scale of figures goes. It holds 0, which is no change;
 * levels that all lie in the upper half of it (98 and 99 %) would be told apart
 * no more, and have a scale of their own.
 */
export function endsOf(figures: readonly { amount: number }[], change: 'relative' | 'none'): [number, number] {
  const amounts = figures.map(({ amount }) => amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  if (change === 'none' && low < high && low > high / 2) return [low, high];
  return [Math.min(0, low), Math.max(0, high)];
}

/** A figure as a dot that tells its grade by its shape: A filled round, B square, C open. */
export function gradeDot(grade: Grade, x: number, y: number): Shape {
  if (grade === 'B') return { kind: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, fill: 'grade-b' };
  return grade === 'A'
    ? { kind: 'circle', x, y, radius: 4.5, fill: 'grade-a' }
    : { kind: 'circle', x, y, radius: 4, fill: 'surface', stroke: 'grade-c' };
}

/**
 * Figures of one metric on a scale: a row for each grade, its figures as dots,
 * its median as an upright line; across them an own figure.
 */
export function distributionPicture(
  { change, figures, byGrade }: DrawnDistribution,
  words: DistributionWords,
  own?: OwnFigure,
): Picture {
  const width = 340;
  const left = 26;
  const right = 18;
  const row = 26;
  const rows = byGrade.filter(({ count }) => count > 0);
  const top = own ? 18 : 0;
  const height = top + 12 + rows.length * row + 26;
  const scale = roundScale(...endsOf([...figures, ...(own ? [own] : [])], change), 4, left, width - right);
  const base = top + 10 + rows.length * row;
  const shapes: Shape[] = scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      x1: scale.at(tick),
      y1: top + 8,
      x2: scale.at(tick),
      y2: base,
      stroke: tick === 0 ? 'line-strong' : 'line',
      width: 1,
    },
    {
      kind: 'text',
      x: scale.at(tick),
      y: base + 16,
      text: words.amount(tick),
      size: 11,
      fill: 'ink-soft',
      anchor: 'middle',
    },
  ]);
  rows.forEach(({ grade, median }, index) => {
    const y = top + 8 + index * row + row / 2;
    const ofGrade = figures.filter(({ result }) => result.grade === grade);
    shapes.push({ kind: 'text', x: 4, y: y + 4, text: grade, size: 12, fill: paints[grade], bold: true });
    if (median !== undefined && ofGrade.length > 1)
      shapes.push({
        kind: 'line',
        x1: scale.at(median),
        y1: y - 10,
        x2: scale.at(median),
        y2: y + 10,
        stroke: 'ink',
        width: 2,
      });
    shapes.push(...ofGrade.map(({ amount }) => gradeDot(grade, scale.at(amount), y)));
  });
  if (own) {
    const x = scale.at(own.amount);
    shapes.push(
      { kind: 'line', x1: x, y1: top, x2: x, y2: base, stroke: 'mark', width: 2.5 },
      {
        kind: 'text',
        x: Math.min(Math.max(x, left), width - right - 8),
        y: 13,
        text: own.label,
        size: 12,
        fill: 'mark',
        anchor: 'middle',
        bold: true,
      },
    );
  }
  return { title: words.title, description: words.description, width, height, shapes };
}
