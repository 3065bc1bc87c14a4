import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { languages } from '../../schema/text.ts';
import { type EntryFacets, packFacets } from '../engine/facets.ts';
import { charactersOf, type IndexHead, latinWords, lexiconOf } from '../engine/lexicon.ts';
import { pageName } from '../engine/page-name.ts';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import { hitFiles, singleHitFiles } from './hit-files.ts';
import { pack, unpack } from './pack.ts';
import type { SearchRecord } from './records.ts';
import { chunksOf, metadataOf, pagesOf, piecesOf } from './repack.ts';

/** How many entries one index holds: more take the indexer over 2 GB, fewer take more bytes a query (`npm run bench -- search-scale`). */
const shardSize = 7000;

/** Up to how many entries what all hits show is small enough to be had at once, after the first results. */
const fewEntries = 1000;

/** Writes the search index of `records`, in as many shards as it takes, into `folder`. */
export async function writeIndex(
  records: readonly SearchRecord[],
  catalogue: Catalogue,
  folder: string,
): Promise<void> {
  const shards = Math.max(1, Math.ceil(records.length / shardSize));
  for (let shard = 0; shard < shards; shard += 1) {
    await writeShard(
      records.slice(shard * shardSize, (shard + 1) * shardSize),
      shard === 0 ? folder : join(folder, `shard-${shard}`),
    );
  }
  const put = (name: string, value: unknown) => store(join(folder, `${name}.pf_json`), pack(JSON.stringify(value)));
  const head: IndexHead = { shards, few: records.length <= fewEntries };
  put('lexicon', { ...head, ...lexiconOf(catalogue) });
  put('latin', latinWords(records, catalogue));
  put('characters', charactersOf());
}

async function writeShard(records: readonly SearchRecord[], folder: string): Promise<void> {
  const files = await indexed(records);
  const file = (pattern: RegExp) => {
    const found = [...files].find(([path]) => pattern.test(path));
    if (!found) throw new Error(`The indexer wrote no ${pattern.source}.`);
    return { path: found[0], content: found[1] };
  };
  const fragmentOf = (page: string): { url: string } => {
    const content = files.get(`fragment/${page}.pf_fragment`);
    if (!content) throw new Error(`The indexer wrote no fragment ${page}.`);
    return JSON.parse(Buffer.from(unpack(content)).toString('utf8'));
  };

  const byPath = new Map(records.map((record) => [record.path, record]));
  const metadata = file(/\.pf_meta$/);
  const described = readCbor(unpack(metadata.content));
  const ordered = pagesOf(described).map((page) => {
    const fragment = fragmentOf(page);
    const record = byPath.get(fragment.url);
    if (!record) throw new Error(`The index has an entry that was not given: ${fragment.url}`);
    return record;
  });
  const { pieces, list } = piecesOf(chunksIn(files, described), digest);
  const mark = digest(Buffer.from(JSON.stringify([list, ordered.map(({ shown }) => shown)])));
  const entries = ordered.map((record, number) => ({ record, name: pageName(mark, number) }));
  const few = records.length <= fewEntries;
  const { files: hits, groups } = few ? hitFiles(entries, mark) : singleHitFiles(entries);

  for (const { name, bytes } of pieces) store(join(folder, `index/${name}.pf_index`), pack(bytes));
  for (const { name, language, content } of hits)
    store(join(folder, `fragment/${name}.${language}.pf_fragment`), pack(content));
  if (few) {
    for (const language of languages) {
      const own = hits.flatMap((file) => (file.language === language ? [[file.name, file.content]] : []));
      store(join(folder, `hits.${language}.pf_json`), pack(JSON.stringify(Object.fromEntries(own))));
    }
  }
  const pages = entries.map(({ name }, number) => ({ name, group: groups[number] ?? '' }));
  store(join(folder, metadata.path), pack(writeCbor(metadataOf(described, list, pages))));
  const facets = packFacets(ordered.map(facetsOf));
  store(join(folder, 'facets.pf_json'), pack(JSON.stringify({ mark, ...facets })));
  store(join(folder, 'pagefind.js'), await engineCode(Buffer.from(file(/^pagefind\.js$/).content).toString('utf8')));
  for (const [path, content] of files)
    if (/^(pagefind-entry\.json|wasm\.en\.pagefind)$/.test(path)) store(join(folder, path), content);
}

/** The chunks of an index one after the other, each forgotten once it is read. */
function* chunksIn(files: Map<string, Uint8Array>, metadata: Cbor): Generator<Cbor> {
  for (const name of chunksOf(metadata)) {
    const path = `index/${name}.pf_index`;
    const content = files.get(path);
    if (!content) throw new Error(`The indexer wrote no ${path}.`);
    files.delete(path);
    yield readCbor(unpack(content));
  }
}

/** The indexer's files by path. */
async function indexed(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const outcome = await index.addHTMLFile({ url: record.path, content: htmlOf(record) });
      if (outcome.errors.length > 0)
        throw new Error(`${record.path} could not be indexed: ${outcome.errors.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

/** The engine's code, small, with a way to say by what its files are read. */
async function engineCode(code: string): Promise<string> {
  const readBy = 'let fetch=(...request)=>globalThis.fetch(...request);export const readBy=(respond)=>{fetch=respond};';
  const { code: small, errors } = await minify('pagefind.js', readBy + code, { module: true });
  if (errors.length > 0) throw new Error(`The engine's code could not be read: ${errors[0]?.message}`);
  return small;
}

/** A name for some content, the same for the same content. */
function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 7);
}

function store(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A record as the engine reads it: its words only, each weight a paragraph. */
function htmlOf({ words }: SearchRecord): string {
  const paragraphs = [...words].map(
    ([weight, tokens]) => `<p data-pagefind-weight="${weight}">${[...tokens].join(' ')}</p>`,
  );
  return `<!doctype html><html lang="en"><body data-pagefind-body>${paragraphs.join('')}</body></html>`;
}

function facetsOf({ filters, year, figures, grade }: SearchRecord): EntryFacets {
  return { values: filters, year, figures, grade };
}
