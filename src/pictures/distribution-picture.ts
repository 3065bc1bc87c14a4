import type { Grade } from '../catalogue/evidence.ts';
import type { MetricDistribution } from '../questions/distribution.ts';
import type { Paint, Picture, Shape } from './drawing.ts';
import { roundScale } from './linear-scale.ts';

interface DistributionWords {
  title: string;
  description: string;
  /** An amount of the distribution in words: "−40%", "15 s". */
  amount(value: number): string;
}

const paints: Record<Grade, Paint> = { A: 'grade-a', B: 'grade-b', C: 'grade-c' };

/**
 * Figures of one metric on a scale: a row for each grade, its figures as dots
 * (A filled round, B square, C open), its median as an upright line.
 */
export function distributionPicture({ figures, byGrade }: MetricDistribution, words: DistributionWords): Picture {
  const width = 340;
  const left = 26;
  const right = 18;
  const row = 26;
  const rows = byGrade.filter(({ count }) => count > 0);
  const height = 12 + rows.length * row + 26;
  const amounts = figures.map(({ amount }) => amount);
  const scale = roundScale(Math.min(0, ...amounts), Math.max(0, ...amounts), 4, left, width - right);
  const base = 10 + rows.length * row;
  const shapes: Shape[] = scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      x1: scale.at(tick),
      y1: 8,
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
    const y = 8 + index * row + row / 2;
    const own = figures.filter(({ result }) => result.grade === grade);
    shapes.push({ kind: 'text', x: 4, y: y + 4, text: grade, size: 12, fill: paints[grade], bold: true });
    if (median !== undefined && own.length > 1)
      shapes.push({
        kind: 'line',
        x1: scale.at(median),
        y1: y - 10,
        x2: scale.at(median),
        y2: y + 10,
        stroke: 'ink',
        width: 2,
      });
    for (const { amount } of own) {
      const x = scale.at(amount);
      shapes.push(
        grade === 'B'
          ? { kind: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, fill: 'grade-b' }
          : grade === 'A'
            ? { kind: 'circle', x, y, radius: 4.5, fill: 'grade-a' }
            : { kind: 'circle', x, y, radius: 4, fill: 'surface', stroke: 'grade-c' },
      );
    }
  });
  return { title: words.title, description: words.description, width, height, shapes };
}
