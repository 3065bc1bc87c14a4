import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { kindOf } from '../../delivery/file-kinds.ts';
import { copiesFolder } from './kept/forget.ts';
import { type Copies, keptCopies, knownCopies } from './kept/kept-copies.ts';
import { keyOf, PackStore } from './kept/pack-store.ts';

/** Files under this many bytes are not worth a copy: they fit into one packet as they are. What pages wait for counts each byte. */
const smallest = { page: 1024, hashed: 512 };

/** A copy that is not smaller than this share of its original is not worth its place. */
const worthwhile = 0.9;

/**
 * What a new connection sends before it waits for the reader's first answer, in
 * bytes, less some for the headers; and what pressing as hard as it goes takes
 * off. A page over it by less gets there.
 */
const firstFlight = { bytes: 13_700, saved: 0.1 };

/**
 * Qualities of Brotli that press harder than usual, each where the one before does not do and this one may: what
 * they take off at most, in parts of the copy before. From 10 to 11 it is 2 %, in three times the time.
 */
const harder = [
  { quality: 10, saves: 1 },
  { quality: 11, saves: 0.03 },
];

/**
 * How hard to press: pages anew with every build, files with a hashed name once
 * for the year that browsers keep them. A page gets 7 % smaller at 10, 9 % at 11,
 * in twenty and sixty times the time.
 */
const levels: Readonly<Record<'pages' | 'entries' | 'later' | 'dear' | 'long' | 'hashed' | 'small', Level>> = {
  pages: { brotli: 7, gzip: 5, begins: true },
  /** An entry's page that comes near its budget is pressed harder. */
  entries: { brotli: 7, gzip: 5, begins: true, most: 11_000 },
  /** What is asked for by way of another page, over a connection that stands. */
  later: { brotli: 7, gzip: 5 },
  dear: { brotli: 10, gzip: 9, most: firstFlight.bytes },
  /** The longest pages: one in seven misses the first flight. */
  long: { brotli: 7, gzip: 9, begins: true, most: firstFlight.bytes },
  hashed: { brotli: 9, gzip: 9 },
  small: { brotli: 11, gzip: 9 },
};

interface Level {
  brotli: number;
  gzip: number;
  /** Whether readers may begin with it, whose first flight it has to fit. */
  begins?: boolean;
  /** A copy over as many bytes is pressed harder. */
  most?: number;
}

/** Pages that many readers begin with, of which there are few, and the longest. */
const entrance = /^(en\/)?([^/]+\/)?index\.html$/;
const long = /^(en\/)?playbooks\/[^/]+\/index\.html$/;
const entry = /^(en\/)?(scenarios|enterprises)\/[^/]+\/index\.html$/;

/** Pages that readers turn to from the one before. */
const further = /\/page\/\d+\/index\.html$/;

/** Hashed files below this many bytes, which pages wait for, are pressed as hard as it goes. */
const small = 128 * 1024;

/**
 * Writes compressed copies (`.br`, `.gz`) beside the text files of a site, as
 * servers send them. `files` are paths from the site's root. The same files
 * give the same copies. The work is shared among workers: beside the large heap
 * of a build, each file read would cost its collector dear.
 */
export async function precompress(site: string, files: readonly string[]): Promise<void> {
  const texts = files.filter(isText);
  const many = Math.min(availableParallelism(), texts.length);
  const share = (own: number) => texts.filter((_, index) => index % many === own);
  await Promise.all(Array.from({ length: many }, (_, own) => inWorker(site, share(own))));
}

function inWorker(site: string, files: readonly string[]): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'compression-worker.ts'), { workerData: { site, files } });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** All that copies depend on beside what the file holds and how hard it is pressed. */
const how = JSON.stringify([worthwhile, firstFlight, harder, process.versions.brotli, process.versions.zlib]);

/** All that decides which copies a file has, and what they hold, beside the file. */
export const howCompressed = JSON.stringify([
  how,
  smallest,
  levels,
  entrance.source,
  long.source,
  entry.source,
  further.source,
  small,
]);

/** What this thread takes copies from, and keeps them in. */
const store = new PackStore(copiesFolder);

/**
 * Writes the copies of a file of the site, where they are worth it. `content` is
 * what the file holds; its digest spares making one. Returns the endings of those
 * that were written.
 */
export function writeCopies(
  site: string,
  file: string,
  content = readFileSync(join(site, file)),
  digest?: string,
): string[] {
  if (content.length < (isHashed(file) ? smallest.hashed : smallest.page) || !isText(file)) return [];
  const level = levelOf(file, content.length);
  return write(
    site,
    file,
    keptCopies(store, digest ?? content, howAt(level), () => copiesOf(content, level)),
  );
}

/** Keeps a file of the site that no copy of it holds, by its digest, for `writeAgain`. */
export function keepWhole(content: Uint8Array, digest: string): void {
  const key = wholeKey(digest);
  if (!store.get(key)) store.put(key, content);
}

/**
 * Writes a file of this digest again, with its copies, where it is kept: it is
 * what they hold, or was kept whole. Returns the endings of the copies, or nothing.
 */
export function writeAgain(site: string, file: string, digest: string): string[] | undefined {
  const copies = knownCopies(store, digest, howAt(levelOf(file, Number.POSITIVE_INFINITY))) ?? {};
  const content = copies['.gz'] ? gunzipSync(copies['.gz']) : store.get(wholeKey(digest));
  if (!content) return undefined;
  writeFileSync(join(site, file), content);
  return write(site, file, copies);
}

const wholeKey = (digest: string): string => keyOf('whole', '\n', digest);

const howAt = (level: Level): string => how + JSON.stringify(level);

function write(site: string, file: string, copies: Copies): string[] {
  for (const [ending, copy] of Object.entries(copies)) writeFileSync(join(site, file + ending), copy);
  return Object.keys(copies);
}

function levelOf(file: string, length: number): Level {
  if (isHashed(file)) return length < small ? levels.small : levels.hashed;
  if (entrance.test(file)) return levels.dear;
  if (long.test(file)) return levels.long;
  if (entry.test(file)) return levels.entries;
  return file.endsWith('.html') && !further.test(file) ? levels.pages : levels.later;
}

function copiesOf(content: Buffer, level: Level): Copies {
  let br = brotli(content, level.brotli);
  const misses =
    level.begins && br.length > firstFlight.bytes && br.length * (1 - firstFlight.saved) <= firstFlight.bytes;
  const most = Math.min(level.most ?? Number.POSITIVE_INFINITY, misses ? firstFlight.bytes : Number.POSITIVE_INFINITY);
  for (const { quality, saves } of harder)
    if (br.length > most && br.length * (1 - saves) <= most && quality > level.brotli) br = brotli(content, quality);
  const gz = gzipSync(content, { level: level.gzip, chunkSize });
  const isWorth = (copy: Buffer) => copy.length <= content.length * worthwhile;
  return { ...(isWorth(br) && { '.br': br }), ...(isWorth(gz) && { '.gz': gz }) };
}

const isHashed = (file: string): boolean => file.startsWith('assets/');

const isText = (file: string): boolean => kindOf(extname(file).slice(1)).text;

/**
 * Bytes of what Node takes anew for the last piece of each copy, and holds until its collector has gone through the
 * whole heap: as many as usual had it do so every few hundred pages.
 */
const chunkSize = 2048;

function brotli(content: Buffer, quality: number): Buffer {
  return brotliCompressSync(content, {
    chunkSize,
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // A window larger than the file takes memory, and a third more time, for nothing.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.ceil(Math.log2(content.length + 16))),
    },
  });
}
