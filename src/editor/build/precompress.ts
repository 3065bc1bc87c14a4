import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kindOf } from '../../delivery/file-kinds.ts';

/** Files under this many bytes fit into one packet as they are. */
const smallest = 1024;

/** A copy that is not smaller than this share of its original is not worth its place. */
const worthwhile = 0.9;

/** How hard to press: pages anew with every build, files with a hashed name once for the year that browsers keep them. */
const levels = { pages: { brotli: 5, gzip: 6 }, hashed: { brotli: 10, gzip: 9 } };

/**
 * Writes compressed copies (`.br`, `.gz`) beside the text files of a site, as
 * servers send them. `files` are paths from the site's root. The same files
 * give the same copies. zlib has threads of its own: several files are given
 * to it at a time.
 */
export async function precompress(site: string, files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => kindOf(extname(file).slice(1)).text).values();
  const work = async () => {
    for (const file of waiting) await compressFile(join(site, file), /^assets\//.test(file));
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
}

async function compressFile(path: string, hashed: boolean): Promise<void> {
  if ((await stat(path)).size < smallest) return;
  const content = await readFile(path);
  const level = hashed ? levels.hashed : levels.pages;
  const copies = [
    ['.br', brotli(content, level.brotli)],
    ['.gz', promisify(gzip)(content, { level: level.gzip })],
  ] as const;
  for (const [ending, copy] of copies) {
    const small = await copy;
    if (small.length <= content.length * worthwhile) await writeFile(path + ending, small);
  }
}

function brotli(content: Buffer, quality: number): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
}
