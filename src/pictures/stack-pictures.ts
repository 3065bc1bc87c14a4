import type { Picture, Shape } from './drawing.ts';

/** Moves a shape down. */
function lower(shape: Shape, by: number): Shape {
  return shape.kind === 'line' ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by } : { ...shape, y: shape.y + by };
}

/** Several pictures one below the other as one, each under its title. */
export function stack(title: string, description: string, pictures: readonly Picture[]): Picture {
  const shapes: Shape[] = [{ kind: 'text', x: 4, y: 22, text: title, size: 15, fill: 'ink', bold: true }];
  let top = 36;
  for (const picture of pictures) {
    shapes.push({ kind: 'text', x: 4, y: top + 14, text: picture.title, size: 12, fill: 'ink', bold: true });
    shapes.push(...picture.shapes.map((shape) => lower(shape, top + 20)));
    top += picture.height + 32;
  }
  return { title, description, width: Math.max(340, ...pictures.map(({ width }) => width)), height: top, shapes };
}
