import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileName } from '../../catalogue/files.ts';
import { type Folders, projectFolders } from '../../catalogue/folders.ts';
import { readAll } from '../../catalogue/read.ts';
import { indexSeeds } from '../../catalogue/vocabulary.ts';
import { today } from '../../schema/date.ts';
import type { Fault } from '../../schema/fault.ts';
import { entryFiles, type WrittenFile } from '../entry-file.ts';
import { localeLanguage, printText } from '../print.ts';
import type { ImportContext } from './context.ts';
import { convertEnterprise } from './enterprise.ts';
import { ImportLog } from './log.ts';
import { readMapping } from './mapping.ts';
import { readRows } from './rows.ts';
import { convertScenario } from './scenario.ts';

const usage = `npm run import -- FILE.jsonl [--log FILE.md] [--dry-run] [--lang zh|en]

Brings a batch of records into content/. mapping.yaml and translations.yaml beside FILE say how its
wordings become the catalogue's terms. Entries that stand already are left as they are. If any row is
at fault, nothing is written and every fault is listed.`;

/** Runs the command; returns the exit code: 0 done, 1 faults, 2 wrong use. */
export function runImport(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      log: { type: 'string' },
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (values.help || !file || more.length > 0 || !existsSync(file)) {
    console.error(file && !existsSync(file) ? `${file}: no such file\n\n${usage}` : usage);
    return values.help ? 0 : 2;
  }
  const language = values.lang === 'zh' || values.lang === 'en' ? values.lang : localeLanguage();
  const folders = projectFolders();
  const outcome = convertFile(resolve(file), folders);
  if (outcome.faults.length > 0) {
    console.error(printText(outcome.faults, 1, language));
    return 1;
  }
  const summary = [
    `rows: ${outcome.rows}`,
    `new entries: ${outcome.written.filter(({ path }) => !path.endsWith('.en.mdx')).length}`,
    `already in the catalogue, left as they are: ${outcome.standing.length}`,
  ];
  const report = outcome.log.toMarkdown(`Import of ${fileName(folders.root, resolve(file))}`, summary);
  console.log(report);
  if (values['dry-run']) return 0;
  for (const { path, text } of outcome.written) {
    const target = join(folders.content, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (values.log) {
    mkdirSync(dirname(resolve(values.log)), { recursive: true });
    writeFileSync(values.log, report);
  }
  return 0;
}

/** What an import file comes to: the files to write, or the faults that forbid it. */
export interface Conversion {
  rows: number;
  written: WrittenFile[];
  /** Ids that the catalogue has already. */
  standing: string[];
  faults: Fault[];
  log: ImportLog;
}

/** Converts an import file and checks the outcome together with the content that stands. Writes nothing. */
export function convertFile(file: string, folders: Folders): Conversion {
  const log = new ImportLog();
  const name = fileName(folders.root, file);
  const rows = readRows(readFileSync(file, 'utf8'));
  const conversion: Conversion = {
    rows: rows.scenarios.length + rows.enterprises.length,
    written: [],
    standing: [],
    faults: [],
    log,
  };
  const { seeds, faults } = readAll({ ...folders, content: join(folders.root, 'no-content') });
  conversion.faults.push(...rows.problems.map((problem) => ({ file: name, ...problem })), ...(seeds ? [] : faults));
  if (!seeds || conversion.faults.length > 0) return conversion;
  const context: ImportContext = { mapping: readMapping(file), vocabulary: indexSeeds(seeds), log, reviewed: today() };
  const entries = [
    ...rows.scenarios.map((row) => convertScenario(row, context)),
    ...rows.enterprises.map((row) => convertEnterprise(row, context)),
  ];
  for (const entry of entries) {
    const files = entryFiles(entry);
    if (files.some(({ path }) => existsSync(join(folders.content, path)))) {
      conversion.standing.push(entry.id);
      log.add('Already in the catalogue: left as it is', entry.id);
    } else {
      conversion.written.push(...files);
    }
  }
  conversion.faults.push(...judgeTogether(conversion.written, name, folders));
  return conversion;
}

/** Reads the new files together with the standing content in a folder of their own, as the site would. */
function judgeTogether(written: readonly WrittenFile[], importFile: string, folders: Folders): Fault[] {
  const stage = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  try {
    if (existsSync(folders.content)) cpSync(folders.content, stage, { recursive: true });
    for (const { path, text } of written) {
      const target = join(stage, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const own = new Set(written.map(({ path }) => path));
    return readAll({ ...folders, content: stage }).faults.flatMap((fault) => {
      const path = relative(stage, resolve(folders.root, fault.file)).replaceAll('\\', '/');
      if (!own.has(path) || fault.severity !== 'error') return [];
      return [{ ...fault, file: `${importFile} → content/${path}` }];
    });
  } finally {
    rmSync(stage, { recursive: true });
  }
}
