import type { CoverageTable } from './coverage-table.ts';
import { type Picture, type Shape, textWidth } from './drawing.ts';

const cell = 26;
const size = 12;

/** A coverage table as a picture: rows down, columns across, the darker the more. */
export function matrixPicture({ title, description, columns, rows }: CoverageTable): Picture {
  const widest = (heads: readonly { label: string }[]) => Math.max(...heads.map(({ label }) => textWidth(label, size)));
  const left = widest(rows) + 16;
  const top = widest(columns) + 44;
  const shapes: Shape[] = [
    { kind: 'text', x: 8, y: 22, text: title, size: 15, fill: 'ink', bold: true },
    ...columns.map(
      ({ label }, index): Shape => ({
        kind: 'text',
        x: left + index * cell + cell / 2 + size / 3,
        y: top - 6,
        text: label,
        size,
        fill: 'ink',
        turn: -90,
      }),
    ),
    ...rows.flatMap(({ label, cells }, line): Shape[] => {
      const y = top + line * cell;
      return [
        { kind: 'text', x: left - 8, y: y + cell / 2 + size / 3, text: label, size, fill: 'ink', anchor: 'end' },
        ...cells.flatMap(({ count, level }, index): Shape[] => {
          const x = left + index * cell;
          const square: Shape = {
            kind: 'rect',
            x: x + 1,
            y: y + 1,
            width: cell - 2,
            height: cell - 2,
            fill: `level-${level}`,
            radius: 3,
          };
          if (count === 0) return [square];
          const fill = level > 2 ? 'on-level-high' : 'ink';
          const text = String(count);
          return [
            square,
            { kind: 'text', x: x + cell / 2, y: y + cell / 2 + 4, text, size: 11, fill, anchor: 'middle' },
          ];
        }),
      ];
    }),
  ];
  return {
    title,
    description,
    width: Math.max(left + columns.length * cell + 12, textWidth(title, 15) + 24),
    height: top + rows.length * cell + 12,
    shapes,
  };
}
