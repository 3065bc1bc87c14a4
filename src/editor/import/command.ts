import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { termLists } from '../../judging/term-lists.ts';
import { readEntries } from '../../reading/entries.ts';
import { fileName } from '../../reading/files.ts';
import { type Folders, projectFolders } from '../../reading/folders.ts';
import { readSeeds } from '../../reading/seeds.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import { localeLanguage, printText } from '../print.ts';
import { convertFile, summaryOf } from './convert.ts';
import { templateWorkbook } from './table/template.ts';

const usage = `npm run import -- FILE [--columns FILE.yaml] [--log FILE.md] [--dry-run] [--lang zh|en]
npm run import -- --template OUT.xlsx

Brings a batch into content/, all of it or nothing: if one cell is at fault, nothing is written and every
fault is listed with its row and column. An enterprise that stands already gets the recognitions that it
lacks, and a scenario what a record adds that names it in addTo; other entries that stand are left as they are.

FILE.csv, .xlsx   one record a row; rows with the same id are one entry. UTF-8 or GB18030.
                  <name>.columns.yaml beside FILE, or --columns, says which column is which field;
                  a table with the template's column names needs none.
FILE.jsonl        one record a line; mapping.yaml and translations.yaml beside FILE say how its wordings
                  become the catalogue's terms.
--template        writes a workbook to fill in, with drop-down lists made from the schema and the seeds.
--log             keeps the report as a file.
--dry-run         reports, and writes nothing.`;

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
  if (values.help || !file || more.length > 0 || !existsSync(file)) {
    console.error(file && !existsSync(file) ? `${file}: no such file\n\n${usage}` : usage);
    return values.help ? 0 : 2;
  }
  const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : localeLanguage();
  const outcome = await convertFile(resolve(file), folders, values.columns);
  if (outcome.faults.length > 0) {
    console.error(printText(outcome.faults, 1, language));
    return 1;
  }
  const report = outcome.log.toMarkdown(`Import of ${fileName(folders.root, resolve(file))}`, summaryOf(outcome));
  console.log(report);
  if (values['dry-run']) return 0;
  for (const { path, text } of outcome.written) writeIn(join(folders.content, path), text);
  if (values.log) writeIn(resolve(values.log), report);
  return 0;
}

function writeIn(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

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
  mkdirSync(dirname(path), { recursive: true });
  const standing = readEntries(folders).entries.map(({ entry }) => entry);
  writeFileSync(path, await templateWorkbook(termLists(indexSeeds(seeds), standing)));
  console.log(path);
  return 0;
}
