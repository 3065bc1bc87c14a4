import { strToU8, zipSync } from 'fflate';
import { type Bytes, checksums } from './checksums.ts';

/*
 * /data/atlas-<day>.zip: the tables as CSV, with what describes, cites and checks
 * them: what one keeps beside a paper.
 */

/** Kept for later: the tables as they are read longest, and what explains them. */
const kept = /\.csv$|^datapackage\.json$|^citation\.cff$/;

/** The archive of a day; the same files give the same bytes. */
export function snapshot(files: ReadonlyMap<string, Bytes>, day: string): Bytes {
  const chosen = new Map([...files].filter(([name]) => kept.test(name)));
  chosen.set('checksums.txt', new Uint8Array(strToU8(checksums(chosen))));
  // The archive's dates have no time zone: they are written from parts of this one, wherever it is built.
  const mtime = new Date(`${day}T00:00:00`);
  return new Uint8Array(zipSync(Object.fromEntries(chosen), { level: 6, mtime }));
}
