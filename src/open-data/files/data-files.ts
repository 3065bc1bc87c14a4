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
import { type Bytes, checksums, sha256 } from './checksums.ts';
import { citation } from './citation.ts';
import { snapshot } from './snapshot.ts';

/* /data/…: every file of it by its name, worked out once, since sizes and checksums stand in others of them. */

/** Names of every file of /data/, without making any. */
export function dataFileNames(catalogue: Catalogue, addressOf: AddressOf): string[] {
  const tables = tablesOf(catalogue, addressOf).flatMap(({ name }) =>
    ['csv', 'ndjson', 'parquet'].map((form) => `${name}.${form}`),
  );
  return [...tables, ...others, snapshotName(contentModified(catalogue))];
}

const others = [
  'atlas.xlsx',
  'atlas.sqlite',
  'dictionary.csv',
  'dictionary.json',
  'vocabularies.jsonld',
  'citation.cff',
  'datapackage.json',
  'dcat.jsonld',
  'checksums.txt',
];

/** Every file of /data/, and how long each is, in bytes. */
interface Made {
  files: Map<string, Bytes>;
  lengths: ReadonlyMap<string, { length: number }>;
}

const made = once(async (catalogue: Catalogue, addressOf: AddressOf): Promise<Made> => {
  const tables = tablesOf(catalogue, addressOf);
  const day = contentModified(catalogue);
  const files = new Map<string, Bytes>();
  const add = (name: string, content: string | Bytes) =>
    files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  for (const table of tables) {
    add(`${table.name}.csv`, tableCsv(table));
    add(`${table.name}.ndjson`, tableNdjson(table));
    add(`${table.name}.parquet`, tableParquet(table));
  }
  add('atlas.xlsx', new Uint8Array(await workbook(tables, day)));
  add('atlas.sqlite', database(tables));
  add('dictionary.csv', csvFile(dictionaryRows(tables)));
  add('dictionary.json', dictionaryJson(tables));
  add('vocabularies.jsonld', vocabularies(catalogue, addressOf));
  add('citation.cff', citation(day, addressOf));
  const described = new Map(
    tables.map(({ name }) => {
      const bytes = files.get(`${name}.csv`) ?? new Uint8Array();
      return [name, { bytes: bytes.length, sha256: sha256(bytes) }] as const;
    }),
  );
  const homepage = sharedAddress(addressOf, '/data/');
  add('datapackage.json', `${JSON.stringify(dataPackage(tables, { homepage, day, files: described }), null, 1)}\n`);
  add(snapshotName(day), snapshot(files, day));
  add('dcat.jsonld', dataCatalogue(files, day, addressOf));
  add('checksums.txt', checksums(files));
  return { files, lengths: new Map([...files].map(([name, { length }]) => [name, { length }])) };
});

/** Every file of /data/ by its name. The same content gives the same bytes. */
export const dataFiles = async (catalogue: Catalogue, addressOf: AddressOf): Promise<ReadonlyMap<string, Bytes>> =>
  (await made(catalogue, addressOf)).files;

/** How long every file of /data/ is, in bytes, also when it was taken. */
export const dataFileLengths = async (catalogue: Catalogue, addressOf: AddressOf): Promise<Made['lengths']> =>
  (await made(catalogue, addressOf)).lengths;

/** A file of /data/, which is kept no longer: all of them take much memory, and a build asks for each once. */
export async function takeDataFile(name: string, catalogue: Catalogue, addressOf: AddressOf): Promise<Bytes> {
  const { files } = await made(catalogue, addressOf);
  const bytes = files.get(name);
  if (!bytes) throw new Error(`There is no /data/${name}, or it was taken already.`);
  files.delete(name);
  return bytes;
}

/** The name of the archive of the content of a day. */
export const snapshotName = (day: string): string => `atlas-${day}.zip`;
