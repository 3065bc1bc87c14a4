import { createHash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  fstatSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/*
 * Many small things in few files, since a file of its own costs each more than
 * all else. A thread that keeps something writes a pack of its own: things one
 * after the other, and beside it an index of keys and places. A thing goes into
 * the pack first and into the index then, so what a killed process leaves can be
 * read up to where it was. Each thing carries its digest: a damaged one counts
 * as not there.
 */

/** Bytes of a key, of a digest, and of an entry of the index: key, place in the pack (6), length (4). */
const [keyLength, digestLength, entryLength] = [20, 20, 30];

/** A pack as it is read: opened when something of it is asked for. */
interface Pack {
  path: string;
  file?: number;
  size: number;
}

interface Place {
  pack: Pack;
  at: number;
  length: number;
}

/** What earlier processes and this thread have kept in a folder, by the digest of what it was made of. */
export class PackStore {
  readonly #folder: string;
  #places: Map<string, Place> | undefined;
  #own: { pack: Pack; content: number; index: number } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept under a key of `keyOf`; absent where there is nothing, or it is damaged. */
  get(key: string): Buffer | undefined {
    this.#places ??= this.#known();
    const place = this.#places.get(key);
    if (!place) return undefined;
    try {
      const whole = read(place);
      const content = whole.subarray(digestLength);
      return seal(key, content).equals(whole.subarray(0, digestLength)) ? content : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps something under a key, in place of what was there. */
  put(key: string, content: Uint8Array): void {
    this.#places ??= this.#known();
    this.#own ??= this.#begun();
    const { pack, content: file, index } = this.#own;
    const whole = Buffer.concat([seal(key, content), content]);
    const place = { pack, at: pack.size, length: whole.length };
    appendFileSync(file, whole);
    pack.size += whole.length;
    const entry = Buffer.alloc(entryLength);
    entry.write(key, 'latin1');
    entry.writeUIntBE(place.at, keyLength, 6);
    entry.writeUInt32BE(place.length, keyLength + 6);
    writeSync(index, entry);
    this.#places.set(key, place);
  }

  #known(): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const name of globSync('*.index', { cwd: this.#folder }).sort()) {
      const index = indexOf(join(this.#folder, name));
      const pack = { path: join(this.#folder, name.replace(/index$/, 'pack')), size: 0 };
      for (let from = 0; from + entryLength <= index.length; from += entryLength)
        places.set(index.toString('latin1', from, from + keyLength), {
          pack,
          at: index.readUIntBE(from + keyLength, 6),
          length: index.readUInt32BE(from + keyLength + 6),
        });
    }
    return places;
  }

  #begun() {
    mkdirSync(this.#folder, { recursive: true });
    // Later ones come later by name: a thing that was damaged and made again is taken from the last.
    const begun = Math.round((performance.timeOrigin + performance.now()) * 1000);
    const name = join(this.#folder, `${begun}-${randomUUID()}`);
    const content = openSync(`${name}.pack`, 'wx+');
    return { pack: { path: `${name}.pack`, file: content, size: 0 }, content, index: openSync(`${name}.index`, 'wx') };
  }
}

/** The key of what depends on `parts`. */
export const keyOf = (...parts: readonly (string | Uint8Array)[]): string =>
  digest(parts).toString('latin1', 0, keyLength);

const seal = (key: string, content: Uint8Array): Buffer =>
  digest([Buffer.from(key, 'latin1'), content]).subarray(0, digestLength);

function digest(parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Reads a thing with its digest. Throws where the pack ends before it, or cannot be read. */
function read({ pack, at, length }: Place): Buffer {
  if (pack.file === undefined) {
    pack.file = openSync(pack.path, 'r');
    pack.size = fstatSync(pack.file).size;
    // What nobody reads for long is forgotten: see forget.ts.
    const now = new Date();
    utimesSync(pack.path, now, now);
  }
  if (at + length > pack.size) throw new RangeError('beyond the end of the pack');
  const whole = Buffer.allocUnsafe(length);
  readSync(pack.file, whole, 0, length, at);
  return whole;
}

function indexOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
