import { expect, it } from 'vitest';
import { facesFor } from '../../../src/share/faces.ts';
import { Picture } from '../../../src/share/pieces.ts';
import { widthOf, write } from '../../../src/share/writing.ts';

const face = { pixels: 40, bold: true, families: facesFor('甲') };

/** A picture in which texts are written, each at a place of its own. */
function written(...texts: (readonly [text: string, x: number, y: number])[]): Picture {
  const picture = new Picture(400, 80);
  for (const [text, x, y] of texts) write(picture, text, x, y, face, 'ink');
  return picture;
}
const inked = ({ places }: Picture) => places.filter((place) => place > 0).length;

it('writes a text sign by sign as it writes each alone', () => {
  const [first, second] = [widthOf('检', face), widthOf('测', face)];
  expect([first, second].map(Math.round)).toEqual([40, 40]);
  expect(widthOf('检测 AI', face)).toBeCloseTo(first + second + widthOf(' AI', face));
  const apart = written(['检', 20, 50], ['测', 60, 50]);
  expect(Buffer.from(written(['检测', 20, 50]).places).equals(apart.places)).toBe(true);
  expect(inked(apart)).toBeGreaterThan(500);
});

it('covers nothing that was written before with a sign’s paper, and cuts what reaches beyond the picture', () => {
  const both = written(['测', 20, 50], ['测', 21, 50]);
  const one = written(['测', 20, 50]);
  expect(one.places.every((place, at) => place === 0 || (both.places[at] ?? 0) > 0)).toBe(true);
  for (const [x, y] of [
    [-20, 50],
    [385, 50],
    [20, 5],
    [20, 110],
    [2000, 2000],
  ] as const)
    expect(inked(written(['测', x, y]))).toBeLessThan(inked(one));
});
