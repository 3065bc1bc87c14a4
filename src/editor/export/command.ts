import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { link } from '../../catalogue/link.ts';
import { readAll } from '../../catalogue/load.ts';
import type { AddressOf } from '../../open-data/address.ts';
import { type ExportTarget, exportFiles, exportTargets } from '../../open-data/export/targets.ts';
import { projectFolders, whatIsMissing } from '../../reading/folders.ts';
import type { Settings } from '../../schema/settings.ts';
import { sitePath } from '../../schema/site-path.ts';
import { type Language, languages, type Wording } from '../../schema/text.ts';
import { localeLanguage, printText } from '../print.ts';
import { soundSettings } from '../sound-settings.ts';
import { exportContent } from './content.ts';
import { isFree, writeFolder } from './write-folder.ts';

const usage = `npm run export -- ${exportTargets.join('|')} DIR [--shards N] [--lang zh|en]

Writes schema, data and how to load them (README.md) for an engine of larger size into DIR, which must be empty or
not there yet. --shards (manticore, 1 to 64, else 3) is the number of shards. SITE_URL and BASE_PATH say where the
site is published: pages of entries are named by their addresses.`;

/** Runs the command; returns the exit code: 0 written, 1 not written, 2 wrong use. */
export function runExport(args: string[], environment: NodeJS.ProcessEnv = process.env): number {
  const request = readRequest(args, environment);
  const settings = soundSettings(environment, localeLanguage(environment));
  if (!request || !settings) {
    console.error(usage);
    return 2;
  }
  if ('help' in request) {
    console.log(usage);
    return 0;
  }
  const { target, folder, shards, language } = request;
  const fail = (words: Wording): number => {
    console.error(words[language]);
    return 1;
  };
  if (!canBeTaken(folder)) return fail(taken(folder));
  const folders = projectFolders(environment);
  const missing = whatIsMissing(folders);
  if (missing) return fail(missing);
  const reading = readAll(folders, settings.BASE_PATH);
  const errors = reading.faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !reading.seeds) {
    console.error(printText(errors, reading.files, language));
    return 1;
  }
  const catalogue = link({ seeds: reading.seeds, entries: reading.entries });
  const files = exportFiles(target, exportContent(catalogue, addressesOf(settings)), shards);
  try {
    writeFolder(folder, files);
  } catch (error) {
    return fail(unwritten(folder, error instanceof Error ? error.message : String(error)));
  }
  console.log(written(folder, files.length)[language]);
  return 0;
}

interface Request {
  target: ExportTarget;
  folder: string;
  shards: number;
  language: Language;
}

/** What the arguments ask for; absent where they are wrong. */
function readRequest(args: string[], environment: NodeJS.ProcessEnv): Request | { help: true } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { shards: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return { help: true };
    const [name, folder, ...more] = positionals;
    const target = exportTargets.find((one) => one === name);
    const language = languages.find((one) => one === (values.lang ?? localeLanguage(environment)));
    const { shards = '3' } = values;
    const sound = /^[1-9]\d?$/.test(shards) && Number(shards) <= 64;
    if (!target || !folder || more.length > 0 || !language || !sound) return undefined;
    if (values.shards !== undefined && target !== 'manticore') return undefined;
    return { target, folder: resolve(folder), shards: Number(shards), language };
  } catch {
    return undefined;
  }
}

function canBeTaken(folder: string): boolean {
  try {
    return isFree(folder);
  } catch {
    // A file, or closed to us.
    return false;
  }
}

const addressesOf =
  ({ SITE_URL, BASE_PATH, PORT }: Settings): AddressOf =>
  (path, language) =>
    new URL(sitePath(path, language, BASE_PATH), SITE_URL ?? `http://localhost:${PORT}`).href;

const taken = (folder: string): Wording => ({
  zh: `${folder}：不是空文件夹，不会覆盖。请换一个文件夹。`,
  en: `${folder} is no empty folder and is not overwritten. Name another one.`,
});

const unwritten = (folder: string, reason: string): Wording => ({
  zh: `没有写成 ${folder}，什么也没有留下：${reason}`,
  en: `${folder} was not written, and nothing is left of it: ${reason}`,
});

const written = (folder: string, files: number): Wording => ({
  zh: `已写好 ${folder}（${files} 个文件）。怎样导入见其中的 README.md。`,
  en: `Wrote ${folder} (files: ${files}). Its README.md says how to load them.`,
});
