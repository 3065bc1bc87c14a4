import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How much of something is kept for later builds: how long without use, in milliseconds, how many bytes, how many things. */
export interface Allowance {
  longest: number;
  bytes: number;
  things: number;
}

const day = 24 * 60 * 60 * 1000;

/** Where compressed copies are kept. */
export const copiesFolder = '.atlas/copies';

/** Where it is kept what the search index has of texts. */
export const wordsFolder = '.atlas/words';

/** What is kept from build to build, by its folder: packs of compressed copies and of words, and share images. */
const allowances: Readonly<Record<string, Allowance>> = {
  [copiesFolder]: { longest: 30 * day, bytes: 2e9, things: 1000 },
  [wordsFolder]: { longest: 30 * day, bytes: 2e9, things: 1000 },
  '.atlas/share': { longest: 30 * day, bytes: 2e9, things: 50_000 },
};

/** Forgets what earlier builds kept and none has used for long. */
export function forgetWhatIsKept(): void {
  for (const [folder, allowance] of Object.entries(allowances)) forgetUnused(folder, allowance);
}

/** What was used within this time may be in use by another build, in milliseconds. */
const inUse = 60 * 60 * 1000;

/**
 * Deletes from a folder what was not used for too long, and then what was not
 * used for longest until no more is there than allowed. Files whose names differ
 * in the ending alone are one thing, used when the last of them was written or
 * its time set; a folder is no thing that is kept there, and goes. What cannot be
 * deleted stays.
 */
export function forgetUnused(folder: string, { longest, bytes, things }: Allowance, now = Date.now()): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found ? [{ path, thing: path.replace(/\.[^./]+$/, ''), used: found.mtimeMs, size: found.size, entry }] : [];
  });
  for (const { path, entry } of files) if (entry.isDirectory()) remove(path);
  const kept = [
    ...Map.groupBy(
      files.filter(({ entry }) => entry.isFile()),
      ({ thing }) => thing,
    ).values(),
  ]
    .map((parts) => ({
      paths: parts.map(({ path }) => path),
      used: Math.max(...parts.map(({ used }) => used)),
      size: parts.reduce((sum, { size }) => sum + size, 0),
    }))
    .sort((a, b) => b.used - a.used);
  let size = 0;
  for (const [place, one] of kept.entries()) {
    size += one.size;
    const age = now - one.used;
    if (age > longest || (age > inUse && (size > bytes || place >= things))) for (const path of one.paths) remove(path);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The next build tries again.
  }
}
