import type { CoverageMatrix } from '../questions/coverage-matrix.ts';
import { type Picture, type Shape, textWidth } from './drawing.ts';
import { levelOf } from './level.ts';

interface MatrixWords {
  title: string;
  description: string;
  row(id: string): string;
  column(id: string): string;
}

/** A coverage matrix as a picture: rows down, columns across, the darker the more. */
export function matrixPicture(matrix: CoverageMatrix, words: MatrixWords): Picture {
  const cell = 26;
  const size = 12;
  const left = Math.max(...matrix.rows.map(({ row }) => textWidth(words.row(row), size))) + 16;
  const top = Math.max(...matrix.columns.map(({ column }) => textWidth(words.column(column), size))) + 44;
  const shapes: Shape[] = [
    { kind: 'text', x: 8, y: 22, text: words.title, size: 15, fill: 'ink', bold: true },
    ...matrix.columns.map(({ column }, index): Shape => ({
      kind: 'text',
      x: left + index * cell + cell / 2 + size / 3,
      y: top - 6,
      text: words.column(column),
      size,
      fill: 'ink',
      turn: -90,
    })),
    ...matrix.rows.flatMap(({ row, cells }, line): Shape[] => [
      {
        kind: 'text',
        x: left - 8,
        y: top + line * cell + cell / 2 + size / 3,
        text: words.row(row),
        size,
        fill: 'ink',
        anchor: 'end',
      },
      ...cells.flatMap(({ count }, index): Shape[] => {
        const level = levelOf(count);
        const x = left + index * cell;
        const y = top + line * cell;
        return [
          { kind: 'rect', x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, fill: `level-${level}`, radius: 3 },
          ...(count > 0
            ? [
                {
                  kind: 'text' as const,
                  x: x + cell / 2,
                  y: y + cell / 2 + 4,
                  text: String(count),
                  size: 11,
                  fill: level > 2 ? ('on-level-high' as const) : ('ink' as const),
                  anchor: 'middle' as const,
                },
              ]
            : []),
        ];
      }),
    ]),
  ];
  return {
    title: words.title,
    description: words.description,
    width: Math.max(left + matrix.columns.length * cell + 12, textWidth(words.title, 15) + 24),
    height: top + matrix.rows.length * cell + 12,
    shapes,
  };
}
