import { brotliDecompressSync } from 'node:zlib';

/*
 * Which characters a face has, by its WOFF2 file (https://www.w3.org/TR/WOFF2/):
 * a directory of tables, and all of them compressed as one. The table of
 * characters ("cmap") is stored as in OpenType.
 */

/** The place in WOFF2's list of known tags of those that are stored otherwise: glyf, loca, hmtx. */
const glyf = 10;
const loca = 11;

/** The code points that a face has. */
export function coverageOf(file: Uint8Array): ReadonlySet<number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = 48;
  let offset = 0;
  let cmap: { offset: number; length: number } | undefined;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
  };
  for (let count = view.getUint16(12); count > 0; count -= 1) {
    const flags = view.getUint8(at);
    at += 1;
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const version = flags >> 6;
    const isTransformed = known === glyf || known === loca ? version !== 3 : version !== 0;
    const original = number();
    const length = isTransformed ? number() : original;
    // The first of the known tags is cmap.
    if (known === 0) cmap = { offset, length };
    offset += length;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + view.getUint32(20)));
  return cmap ? charactersOf(tables.subarray(cmap.offset, cmap.offset + cmap.length)) : new Set();
}

/** The code points of a "cmap" table, in its formats 4 and 12. */
function charactersOf(table: Uint8Array): Set<number> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) {
      for (let group = 0; group < view.getUint32(at + 12); group += 1) {
        const [first, last] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)];
        for (let code = first; code <= last; code += 1) found.add(code);
      }
    } else if (format === 4) {
      const segments = view.getUint16(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const last = view.getUint16(at + 14 + segment * 2);
        const first = view.getUint16(at + 16 + segments * 2 + segment * 2);
        for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
      }
    }
  }
  return found;
}
