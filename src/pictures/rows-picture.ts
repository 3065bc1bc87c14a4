import type { Grade } from '../catalogue/evidence.ts';
import { gradeDot } from './distribution-picture.ts';
import type { Picture, Shape } from './drawing.ts';
import { roundScale } from './linear-scale.ts';

/** Figures that have something in common, under its name. */
export interface DotRow {
  label: string;
  figures: readonly { amount: number; result: { grade: Grade } }[];
  middle: number;
}

interface RowsWords {
  title: string;
  description: string;
  /** An amount in words: "−40%", "15 s". */
  amount(value: number): string;
  /** From where to where the scale goes. */
  ends: [low: number, high: number];
}

/** Rows of figures on one scale, each under its name, so that it is read on a phone: dots by grade, the median upright. */
export function rowsPicture(rows: readonly DotRow[], words: RowsWords): Picture {
  const [width, left, right, row] = [340, 8, 18, 36];
  const scale = roundScale(...words.ends, 4, left + 18, width - right);
  const base = rows.length * row + 4;
  const shapes: Shape[] = scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      ...{ x1: scale.at(tick), y1: 4, x2: scale.at(tick), y2: base },
      stroke: tick === 0 ? 'line-strong' : 'line',
      width: 1,
    },
    {
      kind: 'text',
      ...{ x: scale.at(tick), y: base + 16, text: words.amount(tick), size: 11 },
      fill: 'ink-soft',
      anchor: 'middle',
    },
  ]);
  rows.forEach(({ label, figures, middle }, index) => {
    const y = index * row + 27;
    shapes.push({ kind: 'text', x: left, y: y - 11, text: label, size: 12, fill: 'ink' });
    if (figures.length > 1)
      shapes.push({
        kind: 'line',
        ...{ x1: scale.at(middle), y1: y - 7, x2: scale.at(middle), y2: y + 7 },
        stroke: 'ink',
        width: 2,
      });
    shapes.push(...figures.map(({ amount, result }) => gradeDot(result.grade, scale.at(amount), y)));
  });
  return { title: words.title, description: words.description, width, height: base + 24, shapes };
}
