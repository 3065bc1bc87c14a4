import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { termLists } from '../../judging/term-lists.ts';
import { readEntries } from '../../reading/entries.ts';
import type { WrittenFile } from '../../reading/entry-file.ts';
import { fileName } from '../../reading/files.ts';
import { type Folders, projectFolders } from '../../reading/folders.ts';
import { readSeeds } from '../../reading/seeds.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import type { Language, Wording } from '../../schema/text.ts';
import { localeLanguage, printText } from '../print.ts';
import { progressOf } from '../progress.ts';
import { writeFile, writeNewFile } from '../write-file.ts';
import { convertFile, summaryOf } from './convert.ts';
import { putInPlace } from './put-in-place.ts';
import { templateWorkbook } from './table/template.ts';

const usage = `npm run import -- FILE [--columns FILE.yaml] [--log FILE.md] [--dry-run] [--lang zh|en]
npm run import -- --template OUT.xlsx

Brings a batch into content/, all of it or nothing: if one cell is at fault, nothing is written and every
fault is listed with its row and column. An enterprise that stands already gets the recognitions that it
lacks, and a scenario what a record adds that names it in addTo; other entries that stand are left as they are.

FILE.csv, .xlsx   one record a row; rows with the same id are one entry. UTF-8 or GB18030. Cells are taken as they
                  show: per cent, the precision of dates, merged cells. A title above the header and notes
                  below the list are left out, and told. At most 50,000 rows.
                  <name>.columns.yaml beside FILE, or --columns, says which column is which field;
                  a table with the template's column names needs none.
FILE.jsonl        one record a line; mapping.yaml and translations.yaml beside FILE say how its wordings
                  become the catalogue's terms.
--template        writes a workbook to fill in, with drop-down lists made from the schema and the seeds.
--log             keeps the report as a file.
--dry-run         reports, and writes nothing.`;

/** How many errors of a rule are told before the rest is folded: more than anybody mends at once. */
const errorsOfRule = 100;

/** Runs the command; returns the exit code: 0 done, 1 faults, 2 wrong use. */
export async function runImport(args: string[]): Promise<number> {
  const options = {
    columns: { type: 'string' },
    log: { type: 'string' },
    'dry-run': { type: 'boolean' },
    lang: { type: 'string' },
    template: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const folders = projectFolders();
  if (values.template !== undefined) return writeTemplate(resolve(values.template), folders);
  const [file, ...more] = positionals;
  if (values.help || !file || more.length > 0) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : localeLanguage();
  const outcome = await convertFile(resolve(file), folders, values.columns, (what, total) =>
    progressOf(what, total, language),
  );
  if (outcome.faults.length > 0) {
    console.error(printText(outcome.faults, 1, language, { errorsOfRule }));
    return 1;
  }
  const report = outcome.log.toMarkdown(`Import of ${fileName(folders.root, resolve(file))}`, summaryOf(outcome));
  console.log(report);
  if (values['dry-run']) return 0;
  try {
    writeAll(folders.content, outcome.written, language);
    if (values.log) writeFile(resolve(values.log), report);
  } catch (error) {
    console.error(notWritten(error instanceof Error ? error.message : String(error))[language]);
    return 1;
  }
  return 0;
}

/** Writes all of it; Ctrl-C waits until it stands. */
function writeAll(content: string, files: readonly WrittenFile[], language: Language): void {
  const wait = (): void => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, wait);
  const progress = progressOf({ zh: '写入', en: 'Writing' }, files.length, language);
  putInPlace(content, files, progress);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, wait);
}

const notWritten = (reason: string): Wording => ({
  zh: `没有写入任何文件：${reason}`,
  en: `Nothing was written: ${reason}`,
});

/** Writes the template; never over a file that is there. */
async function writeTemplate(path: string, folders: Folders): Promise<number> {
  if (existsSync(path)) {
    console.error(`${path}: stands already, and is not overwritten.`);
    return 2;
  }
  const { seeds, faults } = readSeeds(folders);
  if (!seeds) {
    console.error(printText(faults, 1, localeLanguage()));
    return 1;
  }
  const standing = readEntries(folders).entries.map(({ entry }) => entry);
  writeNewFile(path, await templateWorkbook(termLists(indexSeeds(seeds), standing)));
  console.log(path);
  return 0;
}
