import { constants, crc32, deflateSync } from 'node:zlib';
import type { Rgb } from './colours.ts';

/*
 * PNG files with a palette (https://www.w3.org/TR/png-3/). The palette is known
 * beforehand, so that no colours need be looked for in each picture: that takes
 * four times as long as drawing it.
 */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as PNG, each pixel in the nearest colour of `palette` (16 at most).
 * `pixels` are red, green, blue and alpha in turn, row by row; all are opaque.
 */
export function palettePng(pixels: Uint8ClampedArray, width: number, palette: readonly Rgb[]): Uint8Array<ArrayBuffer> {
  const height = pixels.length / 4 / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, colours by palette; compression, filter and interlace as usual.
  head.set([4, 3, 0, 0, 0], 8);
  const rows = indexed(pixels, width, palette);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 6, strategy: constants.Z_DEFAULT_STRATEGY, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Rows of palette indices, two in a byte, each row after the number of its filter, which is none. */
function indexed(pixels: Uint8ClampedArray, width: number, palette: readonly Rgb[]): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const known = knownIn(palette);
  const placeOf = (pixel: number) => {
    const one = colours[pixel] ?? 0;
    const place = known.get(one) ?? nearest(palette, pixels, pixel * 4);
    known.set(one, place);
    return place;
  };
  const rows = new Uint8Array((colours.length / width) * (1 + Math.ceil(width / 2)));
  let at = 0;
  let [left, right, both] = [-1, -1, 0];
  for (let start = 0; start < colours.length; start += width) {
    at += 1;
    for (let x = 0; x < width; x += 2) {
      const first = start + x;
      // A row of uneven length ends with its last pixel twice.
      const second = x + 1 < width ? first + 1 : first;
      // Most are as those before.
      if (colours[first] !== left || colours[second] !== right) {
        left = colours[first] ?? 0;
        right = colours[second] ?? 0;
        both = (placeOf(first) << 4) | placeOf(second);
      }
      rows[at] = both;
      at += 1;
    }
  }
  return rows;
}

/** The places of colours that were looked for in a palette before, by their four bytes: images share most of theirs. */
function knownIn(palette: readonly Rgb[]): Map<number, number> {
  const known = places.get(palette) ?? new Map<number, number>();
  places.set(palette, known);
  return known;
}

const places = new WeakMap<readonly Rgb[], Map<number, number>>();

/** The place in the palette of the colour nearest to the pixel at `start`. */
function nearest(palette: readonly Rgb[], pixels: Uint8ClampedArray, start: number): number {
  const part = (offset: number) => pixels[start + offset] ?? 0;
  const [red, green, blue] = [part(0), part(1), part(2)];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, colour] of palette.entries()) {
    const distance = (colour[0] - red) ** 2 + (colour[1] - green) ** 2 + (colour[2] - blue) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = place;
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Whether a file is a PNG with all its parts, each as its checksum says. */
export function isWholePng(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, signature.length).equals(signature)) return false;
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}
