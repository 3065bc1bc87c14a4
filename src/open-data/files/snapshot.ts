import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { type Bytes, checksums, type FileFacts, factsOf } from './checksums.ts';

/*
 * /data/atlas-<day>.zip: the tables as CSV, with what describes, cites and checks
 * them: what one keeps beside a paper.
 */

/** Kept for later: the tables as they are read longest, and what explains them. */
const kept = /\.csv$|^datapackage\.json$|^citation\.cff$/;

/** The archive of a day, to which files are added one by one: of each it has what is compressed. The same files give the same bytes. */
export class Snapshot {
  readonly #pieces: Uint8Array[] = [];
  readonly #facts = new Map<string, FileFacts>();
  readonly #mtime: Date;
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });

  constructor(day: string) {
    // The archive's dates have no time zone: they are written from parts of this one, wherever it is built.
    this.#mtime = new Date(`${day}T00:00:00`);
  }

  /** Adds a file, if it is one of those that are kept. */
  add(name: string, bytes: Bytes): void {
    if (!kept.test(name)) return;
    this.#facts.set(name, factsOf(bytes));
    this.#write(name, bytes);
  }

  /** The whole archive, with the checksums of its files. */
  end(): Bytes {
    this.#write('checksums.txt', new TextEncoder().encode(checksums(this.#facts)));
    this.#zip.end();
    return new Uint8Array(Buffer.concat(this.#pieces));
  }

  /** Compressed by Node, which takes a fifth of the library's time. */
  #write(filename: string, bytes: Bytes): void {
    const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: 8, mtime: this.#mtime };
    this.#zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes, { level: 6 }), true);
  }
}
