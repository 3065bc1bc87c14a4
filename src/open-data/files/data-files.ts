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

/** Every file of /data/ by its name. The same content gives the same bytes. */
export const dataFiles = once(
  async (catalogue: Catalogue, addressOf: AddressOf): Promise<ReadonlyMap<string, Bytes>> => {
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
    return files;
  },
);

/** The name of the archive of the content of a day. */
export const snapshotName = (day: string): string => `atlas-${day}.zip`;
