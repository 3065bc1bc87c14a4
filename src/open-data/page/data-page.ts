import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../schema/text.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { dataFileLengths, snapshotName } from '../files/data-files.ts';
import { flat } from '../forms/table-csv.ts';
import { contentModified } from '../last-modified.ts';
import { tablesOf } from '../tables/tables.ts';
import { type Example, examples } from './examples.ts';

/* What the page /data/ shows. */

/** A file that may be taken. */
export interface ShownFile {
  name: string;
  address: string;
  bytes: number;
}

export interface ShownTable {
  name: string;
  label: string;
  rows: number;
  columns: number;
  files: readonly ShownFile[];
  /** Its first columns and rows, for a look. */
  preview: { header: readonly string[]; rows: readonly (readonly string[])[] };
}

export interface DataPage {
  /** Day of the content. */
  day: string;
  /** Files with every table. */
  whole: readonly ShownFile[];
  /** Files that describe the others. */
  descriptions: readonly ShownFile[];
  tables: readonly ShownTable[];
  examples: readonly Example[];
}

const shownColumns = 7;
const shownRows = 3;
const longestCell = 60;

/** What the page shows in a language. */
export async function dataPage(catalogue: Catalogue, language: Language, addressOf: AddressOf): Promise<DataPage> {
  const files = await dataFileLengths(catalogue, addressOf);
  const day = contentModified(catalogue);
  const shown = (name: string): ShownFile => ({
    name,
    address: sharedAddress(addressOf, `/data/${name}`),
    bytes: files.get(name)?.length ?? 0,
  });
  return {
    day,
    whole: ['atlas.xlsx', 'atlas.sqlite', snapshotName(day)].map(shown),
    descriptions: [
      'datapackage.json',
      'dictionary.csv',
      'dictionary.json',
      'vocabularies.jsonld',
      'dcat.jsonld',
      'citation.cff',
      'checksums.txt',
    ].map(shown),
    tables: tablesOf(catalogue, addressOf).map(({ name, label, length, rows, columns }) => ({
      name,
      label: label[language],
      rows: length,
      columns: columns.length,
      files: ['csv', 'ndjson', 'parquet'].map((form) => shown(`${name}.${form}`)),
      preview: {
        header: columns.slice(0, shownColumns).map((column) => column.name),
        rows: rows.slice(0, shownRows).map((row) => row.slice(0, shownColumns).map((cell) => shortened(flat(cell)))),
      },
    })),
    examples: examples(addressOf),
  };
}

function shortened(value: string | number | boolean | undefined): string {
  const characters = [...String(value ?? '')];
  return characters.length > longestCell ? `${characters.slice(0, longestCell).join('')}…` : characters.join('');
}
