import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { csvFile } from '../csv.ts';
import { dataPackage } from '../forms/data-package.ts';
import { database } from '../forms/database.ts';
import { dictionaryJson, dictionaryRows } from '../forms/dictionary.ts';
import { tableCsv } from '../forms/table-csv.ts';
import { tableNdjson } from '../forms/table-ndjson.ts';
import { tableParquet } from '../forms/table-parquet.ts';
import { workbook } from '../forms/workbook.ts';
import { contentModified } from '../last-modified.ts';
import { dataCatalogue } from '../linked-data/data-catalogue.ts';
import { vocabularies } from '../linked-data/vocabularies.ts';
import { once } from '../once.ts';
import { tablesOf } from '../tables/tables.ts';
import { type Bytes, checksums, type FileFacts, factsOf } from './checksums.ts';
import { citation } from './citation.ts';
import { Snapshot } from './snapshot.ts';

/*
 * /data/…: every file of it, made once and in turn: sizes and checksums of those
 * before stand in the last ones. All of them at once take much memory, so each is
 * let go as soon as it is taken.
 */

/** Names of every file of /data/ in the order in which they are made, without making any. */
export function dataFileNames(catalogue: Catalogue, addressOf: AddressOf): string[] {
  const tables = tablesOf(catalogue, addressOf).flatMap(({ name }) =>
    ['csv', 'ndjson', 'parquet'].map((form) => `${name}.${form}`),
  );
  return [...tables, ...others, snapshotName(contentModified(catalogue)), ...aboutOthers];
}

const others = [
  'atlas.xlsx',
  'atlas.sqlite',
  'dictionary.csv',
  'dictionary.json',
  'vocabularies.jsonld',
  'citation.cff',
  'datapackage.json',
];
const aboutOthers = ['dcat.jsonld', 'checksums.txt'];

/** Makes the files in turn; `facts` is told of each. */
async function* makeFiles(catalogue: Catalogue, addressOf: AddressOf, facts: Map<string, FileFacts>) {
  const tables = tablesOf(catalogue, addressOf);
  const day = contentModified(catalogue);
  const archive = new Snapshot(day);
  const made = (name: string, content: string | Bytes): readonly [name: string, bytes: Bytes] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    facts.set(name, factsOf(bytes));
    archive.add(name, bytes);
    return [name, bytes];
  };
  for (const table of tables) {
    yield made(`${table.name}.csv`, tableCsv(table));
    yield made(`${table.name}.ndjson`, tableNdjson(table));
    yield made(`${table.name}.parquet`, tableParquet(table));
  }
  yield made('atlas.xlsx', new Uint8Array(await workbook(tables, day)));
  yield made('atlas.sqlite', database(tables));
  yield made('dictionary.csv', csvFile(dictionaryRows(tables)));
  yield made('dictionary.json', dictionaryJson(tables));
  yield made('vocabularies.jsonld', vocabularies(catalogue, addressOf));
  yield made('citation.cff', citation(day, addressOf));
  const homepage = sharedAddress(addressOf, '/data/');
  yield made('datapackage.json', `${JSON.stringify(dataPackage(tables, { homepage, day, files: facts }), null, 1)}\n`);
  yield made(snapshotName(day), archive.end());
  yield made('dcat.jsonld', dataCatalogue(facts, day, addressOf));
  yield made('checksums.txt', checksums(facts));
}

/** How far the files are made: those that nobody has taken yet, and what is known of every one. */
interface Making {
  files: Map<string, Bytes>;
  facts: Map<string, FileFacts>;
  rest: ReturnType<typeof makeFiles>;
}

const making = once((catalogue: Catalogue, addressOf: AddressOf): Making => {
  const facts = new Map<string, FileFacts>();
  return { files: new Map(), facts, rest: makeFiles(catalogue, addressOf, facts) };
});

/** Makes files up to the one of this name, or all. */
async function makeUpTo(name: string | undefined, catalogue: Catalogue, addressOf: AddressOf): Promise<Making> {
  const known = making(catalogue, addressOf);
  while (name === undefined || !known.facts.has(name)) {
    const next = await known.rest.next();
    if (next.done) break;
    known.files.set(...next.value);
  }
  return known;
}

/** Every file of /data/ by its name, but those that were taken. The same content gives the same bytes. */
export const dataFiles = async (catalogue: Catalogue, addressOf: AddressOf): Promise<ReadonlyMap<string, Bytes>> =>
  (await makeUpTo(undefined, catalogue, addressOf)).files;

/** How long every file of /data/ is, in bytes, also when it was taken. */
export const dataFileLengths = async (
  catalogue: Catalogue,
  addressOf: AddressOf,
): Promise<ReadonlyMap<string, { length: number }>> => (await makeUpTo(undefined, catalogue, addressOf)).facts;

/** A file of /data/, which is kept no longer. Whoever takes them in the order of their names above has one at a time. */
export async function takeDataFile(name: string, catalogue: Catalogue, addressOf: AddressOf): Promise<Bytes> {
  const { files } = await makeUpTo(name, catalogue, addressOf);
  const bytes = files.get(name);
  if (!bytes) throw new Error(`There is no /data/${name}, or it was taken already.`);
  files.delete(name);
  return bytes;
}

/** The name of the archive of the content of a day. */
export const snapshotName = (day: string): string => `atlas-${day}.zip`;
