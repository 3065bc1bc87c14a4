import { type Picture, type Point, type Shape, textWidth } from './drawing.ts';

/** Named counts as bars that lie, the number at the end of each. */
export function barsPicture(
  bars: readonly { label: string; count: number; point?: Point | undefined }[],
  words: { title: string; description: string },
): Picture {
  const width = 340;
  const row = 26;
  const top = 40;
  const left = Math.max(60, ...bars.map(({ label }) => textWidth(label, 12))) + 14;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const lengthOf = (count: number) => (count / most) * (width - left - 44);
  return {
    ...words,
    width,
    height: top + bars.length * row + 8,
    shapes: [
      { kind: 'text', x: 8, y: 22, text: words.title, size: 14, fill: 'ink', bold: true },
      ...bars.flatMap(({ label, count, point }, index): Shape[] => {
        const y = top + index * row;
        return [
          { kind: 'text', x: left - 8, y: y + 15, text: label, size: 12, fill: 'ink', anchor: 'end' },
          {
            kind: 'rect',
            x: left,
            y: y + 3,
            width: Math.max(1, lengthOf(count)),
            height: 16,
            fill: 'level-3',
            radius: 2,
            ...(point && { point }),
          },
          {
            kind: 'text',
            x: left + lengthOf(count) + 6,
            y: y + 15,
            text: String(count),
            size: 12,
            fill: 'ink',
            bold: true,
          },
        ];
      }),
    ],
  };
}
