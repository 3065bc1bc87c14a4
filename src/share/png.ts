import { crc32, deflateSync } from 'node:zlib';
import type { Rgb } from './colours.ts';

/*
 * PNG files with a palette (https://www.w3.org/TR/png-3/). The palette is known
 * beforehand, so that no colours need be looked for in each picture: that takes
 * four times as long as drawing it.
 */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as PNG of a palette of 16 colours at most. `places` are, pixel by
 * pixel and row by row, where in the palette the colour of each stands.
 */
export function palettePng(places: Uint8Array, width: number, palette: readonly Rgb[]): Uint8Array<ArrayBuffer> {
  const height = places.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, colours by palette; compression, filter and interlace as usual.
  head.set([4, 3, 0, 0, 0], 8);
  const rows = packed(places, width);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 5, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The rows of the last picture, whose memory serves the next of the same size. */
let rows = new Uint8Array();

/** Rows of places, two in a byte, each row after the number of its filter, which is none. */
function packed(places: Uint8Array, width: number): Uint8Array {
  const length = (places.length / width) * (1 + Math.ceil(width / 2));
  if (rows.length !== length) rows = new Uint8Array(length);
  let at = 0;
  for (let start = 0; start < places.length; start += width) {
    at += 1;
    for (let x = start; x < start + width; x += 2) {
      const first = places[x] ?? 0;
      // A row of uneven length ends with its last pixel twice.
      const second = x + 1 < start + width ? (places[x + 1] ?? 0) : first;
      rows[at] = (first << 4) | second;
      at += 1;
    }
  }
  return rows;
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
