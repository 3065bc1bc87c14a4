import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../schema/text.ts';
import { type EntryFacets, packFacets } from '../engine/facets.ts';
import { type EntryType, entryTypes, type IndexHead, partOf, type SearchAlong } from '../engine/index-format.ts';
import { hitFiles, hitGroups } from './hit-files.ts';
import { type Keep, keepNothing } from './keep.ts';
import { keyedWords } from './keyed-words.ts';
import { knownConcepts } from './known-concepts.ts';
import { neighboursOf } from './neighbours.ts';
import type { KnownConcepts } from './record-words.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './search-record.ts';

/** How many characters a part has, about, before it is compressed. */
const partSize = 7_000;

/** Up to how many entries what all hits show is small enough to be had at once, after the first results. */
const fewEntries = 2000;

/** Writes the search index of a catalogue into `folder`, with what was kept of its texts. Gives how many entries it has. */
export function writeCatalogueIndex(catalogue: Catalogue, folder: string, keep: Keep = keepNothing): number {
  const known = knownConcepts(catalogue, keep);
  const records = searchRecords(catalogue, known);
  writeIndex(records, catalogue, known, folder);
  return records.length;
}

/** Writes the search index of `records` into `folder`. */
export function writeIndex(
  records: readonly SearchRecord[],
  catalogue: Catalogue,
  known: KnownConcepts,
  folder: string,
): void {
  const numbered = [...records].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const { values, spellings, asked } = keyedWords(numbered, catalogue, known);
  const keyed = [...values].map(([key, value]): [string, string] => [
    key,
    `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  ]);
  const size = keyed.reduce((sum, [, text]) => sum + text.length, 0);
  const parts = Math.max(1, Math.ceil(size / partSize));
  const contents: string[][] = Array.from({ length: parts }, () => []);
  for (const [key, text] of keyed) contents[partOf(key, parts)]?.push(text);

  const few = numbered.length <= fewEntries;
  // Written one by one, and let go: with size all of them take much memory.
  const draft = join(folder, 'draft');
  const digest = createHash('sha256');
  const written: WrittenPart[] = [];
  const write = (name: string, text: string) => {
    digest.update(name).update(text);
    // Compressed here: it tells whether a file is whole, and any server sends it small.
    const content = Buffer.from(
      known.keep(['gzip', text], () => gzipSync(text, { level: 9 }).toString('base64')),
      'base64',
    );
    store(join(draft, `${name}.part`), content);
    written.push({ name: `${name}.part`, bytes: content.length });
  };
  for (const [number, texts] of contents.entries()) write(`part/${number}`, `{${texts.join(',')}}`);
  for (const { name, hits } of hitFiles(numbered, neighboursOf(numbered), few)) write(name, JSON.stringify(hits));
  write('facets', JSON.stringify(packFacets(numbered.map(facetsOf))));
  write('answers', JSON.stringify(asked.map(({ answers }) => answers)));
  write('spellings', JSON.stringify(spellings));
  write('characters', JSON.stringify(known.characters));
  const mark = digest.digest('hex').slice(0, 8);
  rmSync(join(folder, mark), { recursive: true, force: true });
  renameSync(draft, join(folder, mark));
  const head: IndexHead = {
    mark,
    parts,
    entries: Object.fromEntries(
      entryTypes.map((type) => [type, numbered.filter((record) => record.type === type).length]),
    ) as Record<EntryType, number>,
    asked: asked.length,
    hitGroup: few ? hitGroups.few : hitGroups.many,
    few,
  };
  store(join(folder, 'head.json'), JSON.stringify(head));
  const files = written.map(({ name, bytes }) => ({ name: `${mark}/${name}`, bytes }));
  store(join(folder, 'along.json'), JSON.stringify({ zh: along(files, 'en'), en: along(files, 'zh') }));
}

/** A file of the index, and how long it is as it is stored. */
interface WrittenPart {
  name: string;
  bytes: number;
}

/** What a reader takes along to search without a connection: all but the hits of the `other` language. */
function along(files: readonly WrittenPart[], other: Language): SearchAlong {
  const own = files.filter(({ name }) => !new RegExp(`/hits[./]${other}[./]`).test(name));
  return { files: own.map(({ name }) => name), bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Entries of a type and a trade stand together. */
function sortKey({ type, filters, shown, path }: SearchRecord): string {
  return [entryTypes.indexOf(type), filters.industry[0] ?? '', shown.zh.enterprise, path].join('\n');
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function store(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function facetsOf({ filters, year, figures, grade }: SearchRecord): EntryFacets {
  return { values: filters, year, figures, grade };
}
