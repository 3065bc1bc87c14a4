import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compactChunk } from './compact-chunk.ts';
import { charactersOf, latinWords, lexiconOf } from './lexicon.ts';
import type { SearchRecord } from './records.ts';

/** The engine's files that the site uses; its ready-made interfaces are left out. */
const usedFiles =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|(index|fragment|filter)\/.*)$/;

/** How many entries one index holds: what the indexer's memory and the first query's bytes bear. */
const shardSize = 10_000;

/** What the engine puts before a fragment's JSON. */
const signature = 'pagefind_dcd';

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
  writeJson(join(folder, 'lexicon.json'), { shards, ...lexiconOf(catalogue) });
  writeJson(join(folder, 'latin.json'), latinWords(records, catalogue));
  writeJson(join(folder, 'characters.json'), charactersOf());
}

async function writeShard(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  const byPath = new Map(records.map((record) => [record.path, record]));
  try {
    for (const record of records) {
      const outcome = await index.addHTMLFile({ url: record.path, content: htmlOf(record) });
      if (outcome.errors.length > 0)
        throw new Error(`${record.path} could not be indexed: ${outcome.errors.join('; ')}`);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
    const facets: Record<string, unknown> = {};
    for (const { path, content } of files) {
      if (!usedFiles.test(path)) continue;
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const hash = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
      if (hash === undefined) {
        writeFileSync(target, path.startsWith('index/') ? compacted(content) : content);
        continue;
      }
      const fragment: { url: string; content: string } = JSON.parse(
        gunzipSync(content).toString('utf8').slice(signature.length),
      );
      const record = byPath.get(fragment.url);
      if (!record) throw new Error(`The index has an entry that was not given: ${fragment.url}`);
      facets[hash] = facetsOf(record);
      writeFileSync(target, gzipSync(`${signature}${JSON.stringify(shownOf(fragment, record))}`));
    }
    writeJson(join(folder, 'facets.json'), facets);
  } finally {
    await close();
  }
}

/** A chunk of the index, compact. */
function compacted(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  const packed = compactChunk(bytes.subarray(signature.length));
  return gzipSync(Buffer.concat([bytes.subarray(0, signature.length), packed]), { level: 9 });
}

/** A record as the engine reads it: its words only, each weight a paragraph. */
function htmlOf({ words }: SearchRecord): string {
  const paragraphs = [...words].map(
    ([weight, tokens]) => `<p data-pagefind-weight="${weight}">${[...tokens].join(' ')}</p>`,
  );
  return `<!doctype html><html lang="en"><body data-pagefind-body>${paragraphs.join('')}</body></html>`;
}

/** A fragment with what a hit shows in place of the words that it was found by. */
function shownOf(fragment: object, { type, cards, year, grade }: SearchRecord): object {
  return { ...fragment, content: '', meta: { type, year: String(year || ''), grade, ...flatten(cards) } };
}

function flatten(cards: SearchRecord['cards']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cards).flatMap(([language, card]) =>
      Object.entries(card).map(([name, value]) => [`${name}.${language}`, String(value)]),
    ),
  );
}

/** What results are narrowed, counted and sorted by. */
function facetsOf({ filters, year, figures, grade }: SearchRecord): object {
  return { ...filters, year, figures, grade };
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}
