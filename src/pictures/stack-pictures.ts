import { moved, type Picture, type Shape } from './drawing.ts';

/** Several pictures one below the other as one, each under its title. */
export function stack(title: string, description: string, pictures: readonly Picture[]): Picture {
  const shapes: Shape[] = [{ kind: 'text', x: 4, y: 22, text: title, size: 15, fill: 'ink', bold: true }];
  let top = 36;
  for (const picture of pictures) {
    shapes.push({ kind: 'text', x: 4, y: top + 14, text: picture.title, size: 12, fill: 'ink', bold: true });
    shapes.push(...picture.shapes.map((shape) => moved(shape, 0, top + 20)));
    top += picture.height + 32;
  }
  return { title, description, width: Math.max(340, ...pictures.map(({ width }) => width)), height: top, shapes };
}
