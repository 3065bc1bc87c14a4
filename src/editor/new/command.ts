import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isReserved } from '../../judging/rules/unique-ids.ts';
import { termLists } from '../../judging/term-lists.ts';
import { readEntries } from '../../reading/entries.ts';
import { fileName } from '../../reading/files.ts';
import { type Folders, projectFolders } from '../../reading/folders.ts';
import { readSeeds } from '../../reading/seeds.ts';
import { indexSeeds } from '../../reading/vocabulary.ts';
import { collectTexts } from '../../schema/collect.ts';
import { contentPath, type EntryKind, isEntryKind, kindNames } from '../../schema/entry-kinds.ts';
import { identifierPattern } from '../../schema/identifier.ts';
import { numberMend } from '../../schema/number-mend.ts';
import type { Language, Wording } from '../../schema/text.ts';
import { cellValue } from '../import/table/cell-value.ts';
import { columnsOf } from '../import/table/columns.ts';
import { localeLanguage, printText } from '../print.ts';
import { writeNewFile } from '../write-file.ts';
import { blankEntry } from './blank-entry.ts';

const kinds = kindNames.join('|');
const usage = `npm run new -- ${kinds} ID [--FIELD VALUE …] [--dry-run] [--lang zh|en]

Writes ${kindNames.map((kind) => `content/${contentPath({ kind, id: 'ID' })}`).join(' or ')}, ready to fill in: each field with a comment
that explains it. ID: lower-case letters, digits and hyphens; it never changes. A file that stands is never
overwritten. FIELD is a field's path: --title.zh 涂布缺陷检测 --enterprise catl --industries lithium-battery.
What it must know and no flag says is asked for where there is a terminal to ask.`;

/** What is asked for where no flag gives it: without these an entry cannot be begun. */
const needed: Record<EntryKind, readonly string[]> = {
  scenario: ['title.zh', 'enterprise'],
  enterprise: ['name.zh', 'name.en', 'shortName.zh', 'shortName.en'],
  playbook: ['title.zh', 'title.en'],
};

/** Asks a question; `undefined` where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** Runs the command; returns the exit code: 0 written, 1 it stands already, 2 wrong use. */
export async function runNew(args: string[], folders: Folders = projectFolders(), ask?: Ask): Promise<number> {
  let request: ReturnType<typeof readRequest>;
  try {
    request = readRequest(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  const { kind, id, values, dryRun, help, language } = request;
  if (help) {
    console.log(usage);
    return 0;
  }
  const path = join(folders.content, contentPath({ kind, id }));
  if (existsSync(path)) {
    console.error(words.stands(fileName(folders.root, path))[language]);
    return 1;
  }
  const { seeds, faults } = readSeeds(folders);
  const { entries } = readEntries(folders);
  const former = entries.find(
    ({ entry }) =>
      entry.kind === kind && collectTexts(entry.front, ['formerIds', '*']).some(({ value }) => value === id),
  );
  if (isReserved(id) || former) {
    console.error(words.taken(former ? former.file : id)[language]);
    return 1;
  }
  if (!seeds) {
    console.error(printText(faults, 1, language));
    return 1;
  }
  const lists = termLists(
    indexSeeds(seeds),
    entries.map(({ entry }) => entry),
  );
  const columns = columnsOf(kind);
  const terminal = ask ? undefined : openTerminal();
  const question = ask ?? terminal?.ask;
  for (const column of columns.filter((one) => needed[kind].includes(one.path))) {
    if (values.has(column.path) || !question) continue;
    const answer = (await question(`${column.label[language]}: `)).trim();
    if (answer) values.set(column.path, answer);
  }
  terminal?.close();
  const read = ([given, value]: [string, string]): [string, unknown][] => {
    const column = columns.find((one) => one.path === given);
    const terms = column?.terms && lists[column.terms];
    // Commas part the items of a list only: 1,000 cells are no list.
    const written = column?.several ? value.replace(/,(?=\S)/g, '、') : value;
    return column ? [[given, cellValue(written, column, terms)]] : [];
  };
  const facts = new Map([...values].flatMap(read));
  const misread = columns.filter(({ path, kind: form }) => isNumber(form) && typeof facts.get(path) === 'string');
  for (const { path } of misread) console.error(words.noNumber(path, String(facts.get(path)))[language]);
  if (misread.length > 0) return 2;
  const text = blankEntry(kind, facts);
  if (dryRun) {
    console.log(text);
    return 0;
  }
  writeNewFile(path, text);
  console.log(words.written(fileName(folders.root, path))[language]);
  return 0;
}

const isNumber = (kind: string): boolean => kind === 'number' || kind === 'integer';

const words = {
  noNumber: (path: string, written: string): Wording => ({
    zh: `--${path}：“${written}”不是一个数字。${numberMend(written).zh}`,
    en: `--${path}: “${written}” is not a number. ${numberMend(written).en}`,
  }),
  stands: (path: string): Wording => ({
    zh: `${path} 已经有了，不会覆盖。请换一个 id，或直接修改它。`,
    en: `${path} stands already and is not overwritten. Choose another id, or edit it.`,
  }),
  taken: (by: string): Wording => ({
    zh: `这个 id 已经留给 ${by}，请换一个。`,
    en: `The id is kept for ${by}. Choose another one.`,
  }),
  written: (path: string): Wording => ({
    zh: `已写好 ${path}。填完后运行 npm run check。`,
    en: `Wrote ${path}. Fill it in, then run npm run check.`,
  }),
};

interface Request {
  kind: EntryKind;
  id: string;
  values: Map<string, string>;
  dryRun: boolean;
  help: boolean;
  language: Language;
}

function readRequest(args: string[]): Request {
  const kind = args.find(isEntryKind);
  const columns = kind ? columnsOf(kind) : [];
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(columns.map(({ path }) => [path, { type: 'string' as const }])),
      'dry-run': { type: 'boolean' as const },
      help: { type: 'boolean' as const },
      lang: { type: 'string' as const },
    },
  });
  const flags = Object.entries(values as Record<string, string | boolean | undefined>);
  const given = new Map(
    flags.flatMap(([path, value]) => (typeof value === 'string' && path !== 'lang' ? [[path, value] as const] : [])),
  );
  const common = {
    values: given,
    dryRun: values['dry-run'] === true,
    help: values.help === true,
    language: values.lang === 'zh' || values.lang === 'en' ? values.lang : localeLanguage(),
  };
  if (common.help) return { kind: 'scenario', id: '', ...common };
  const [first, id, ...more] = positionals;
  if (first !== undefined && !isEntryKind(first))
    throw new Error(
      `${first}: no such kind; write ${kindNames.join(' or ')} / 没有这种条目，写 ${kindNames.join(' 或 ')}`,
    );
  if (!kind || first !== kind || id === undefined || more.length > 0) throw new Error(`${kinds} ID`);
  if (!identifierPattern.test(id))
    throw new Error(`${id}: lower-case letters, digits and hyphens / 只用小写英文字母、数字和连字符`);
  return { kind, id, ...common };
}

function openTerminal(): { ask: Ask; close(): void } | undefined {
  if (!process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => lines.question(question), close: () => lines.close() };
}
