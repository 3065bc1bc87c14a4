import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palette } from '../../../src/share/colours.ts';
import { nearestPlaces } from '../../../src/share/nearest.ts';
import { isWholePng, palettePng } from '../../../src/share/png.ts';

const red = [255, 0, 0] as const;
const white = [255, 255, 255] as const;
const pixels = (...colours: (readonly number[])[]) =>
  new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]));

it('writes each pixel in the nearest colour of the palette', () => {
  const places = nearestPlaces(pixels(white, red, [250, 20, 9], [240, 250, 255]), [white, red]);
  const png = Buffer.from(palettePng(places, 2, [white, red]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  // Each row after the number of its filter, two pixels in a byte.
  expect([...rows]).toEqual([0, 0x01, 0, 0x10]);
  expect(png.toString('latin1', png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 10)).toBe('\xff\xff\xff\xff\x00\x00');
});

it('ends a row of uneven length with its last pixel twice', () => {
  const png = Buffer.from(palettePng(new Uint8Array([1, 0, 1, 1, 1, 0]), 3, [white, red]));
  const at = png.indexOf('IDAT');
  expect([...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))]).toEqual([
    0, 0x10, 0x11, 0, 0x11, 0x00,
  ]);
});

it('knows a whole file from a damaged one', () => {
  const png = palettePng(new Uint8Array([0, 1]), 2, [white, red]);
  expect(isWholePng(png)).toBe(true);
  const changed = png.slice();
  changed[45] = (changed[45] ?? 0) ^ 1;
  for (const damaged of [new Uint8Array(), png.slice(0, -1), png.slice(0, 40), changed, new Uint8Array([...png, 0])])
    expect(isWholePng(damaged)).toBe(false);
});

it('has all colours of the design in its palette', () => {
  const colours = palette();
  expect(colours.length).toBeLessThanOrEqual(16);
  for (const part of colours.flat()) expect(part >= 0 && part <= 255 && Number.isInteger(part)).toBe(true);
});
