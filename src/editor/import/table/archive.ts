import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw, inflateRawSync } from 'node:zlib';

/** A part of a workbook's archive. */
interface Part {
  name: string;
  packed: Uint8Array;
  deflated: boolean;
}

/** The parts of a ZIP archive, by its directory; `undefined` where it has none. */
export function archiveParts(bytes: Uint8Array): Part[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end < 0) return undefined;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength) return undefined;
    const begins = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      name,
      packed: bytes.subarray(begins, begins + view.getUint32(at + 20, true)),
      deflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return parts;
}

/** Where the archive's last record stands, or -1; a note of up to 64 KiB may follow it. */
function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** The text of a small part; empty where there is none. */
export function partText(parts: readonly Part[], name: string, most = 4 * 1024 * 1024): string {
  const part = parts.find((one) => one.name === name);
  if (!part) return '';
  return new TextDecoder().decode(part.deflated ? inflateRawSync(part.packed, { maxOutputLength: most }) : part.packed);
}

/** Whether the parts unpacked are larger than `most` bytes: told by unpacking, for a directory may lie. Keeps nothing. */
export async function isLargerThan(parts: readonly Part[], most: number): Promise<boolean> {
  // Deflate packs a thousandfold at best.
  if (parts.reduce((sum, { packed }) => sum + packed.length, 0) * 1032 <= most) return false;
  let size = 0;
  const count = (bytes: number): void => {
    size += bytes;
    if (size > most) throw new RangeError('larger');
  };
  try {
    for (const { packed, deflated } of parts) {
      if (!deflated) count(packed.length);
      else
        await pipeline(Readable.from([packed]), createInflateRaw(), async (unpacked) => {
          for await (const chunk of unpacked) count((chunk as Uint8Array).length);
        });
    }
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
  return false;
}
