import { appendFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readAll } from '../../catalogue/load.ts';
import { fileName } from '../../reading/files.ts';
import { type Folders, projectFolders, whatIsMissing } from '../../reading/folders.ts';
import type { Fault } from '../../schema/fault.ts';
import { takeBack } from '../import/put-in-place.ts';
import { localeLanguage, printJson, printText } from '../print.ts';
import { writeFile } from '../write-file.ts';
import { changedFiles } from './changed-files.ts';
import { codeFrames } from './code-frame.ts';
import { newsOf } from './news.ts';
import { type CheckOptions, readOptions, usage } from './options.ts';
import { printGithub } from './print-github.ts';
import { printSarif } from './print-sarif.ts';
import { watchFolders } from './watch.ts';

/** How many warnings of a rule are told before the rest is folded. */
const warningsOfRule = 5;

/** Runs `npm run check`; returns the exit code, or nothing while it watches. */
export async function runCheck(args: string[]): Promise<number> {
  let options: CheckOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage[localeLanguage()]}`);
    return 2;
  }
  if (options.help) {
    console.log(usage[options.language]);
    return 0;
  }
  const folders = projectFolders();
  takeBack(folders.content);
  const missing = whatIsMissing(folders);
  if (missing) {
    console.error(missing[options.language]);
    return 2;
  }
  if (!options.watch) return checkOnce(options, folders);
  await watchFolders([folders.content, folders.seeds], async () => {
    // Editors that read the output know by this line that the old faults are void.
    console.log(options.language === 'zh' ? '正在检查…' : 'Checking…');
    await checkOnce(options, folders);
  });
  return 0;
}

async function checkOnce(options: CheckOptions, folders: Folders): Promise<number> {
  if (options.fix) await fix(options, folders);
  const { changed, added } = changedFiles(folders, options.changed);
  const isNew = (path: string) => added.has(fileName(folders.root, join(folders.content, path)));
  const { faults, files } = readAll(folders, '/', { rendering: false, isNew });
  const isNews = newsOf(changed);
  const isAsked = isAskedFor(options.paths, folders.root);
  const told = faults.filter((fault) => isAsked(fault) && (tellsAll(options) || isNews(fault)));
  print(told, files, options, folders.root, changed);
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Whether whoever asks wants the standing warnings too: by saying so, or by naming files. */
const tellsAll = ({ all, paths }: CheckOptions): boolean => all || paths.length > 0;

/** Whether a fault stands in one of the files or folders asked for. */
function isAskedFor(paths: readonly string[], root: string): (fault: Pick<Fault, 'file'>) => boolean {
  const wanted = paths.map((path) => fileName(root, resolve(path)));
  return ({ file }) => wanted.length === 0 || wanted.some((path) => !relative(path, file).startsWith('..'));
}

/** Mends what has one right answer, or shows what it would change. */
async function fix({ dryRun, format, language, paths }: CheckOptions, folders: Folders): Promise<void> {
  const { mendEntries } = await import('../fix/fix.ts');
  const { createTwoFilesPatch } = await import('diff');
  const isWanted = isAskedFor(paths, folders.root);
  const mended = mendEntries(folders, (file) => isWanted({ file }));
  // Standard output is kept for the faults where a program reads it.
  const say = format === 'text' ? console.log : console.error;
  for (const file of mended) {
    if (!dryRun) writeFile(file.path, file.after);
    else say(createTwoFilesPatch(file.name, file.name, file.before, file.after, '', '', { context: 1 }));
  }
  const count = mended.length;
  say(
    language === 'zh'
      ? `${dryRun ? '可以改好' : '改好了'} ${count} 个文件。`
      : `${dryRun ? 'Would mend' : 'Mended'} ${count} ${count === 1 ? 'file' : 'files'}.`,
  );
}

function print(
  faults: readonly Fault[],
  files: number,
  options: CheckOptions,
  root: string,
  changed: ReadonlySet<string>,
): void {
  const { format, language } = options;
  if (format === 'json') console.log(printJson(faults, files, language));
  else if (format === 'sarif') console.log(printSarif(faults, language));
  else if (format === 'github') {
    const { output, summary } = printGithub(faults, files, language, changed);
    console.log(output);
    const summaryFile = process.env.GITHUB_STEP_SUMMARY;
    if (summaryFile) appendFileSync(summaryFile, summary);
  } else if (!options.quiet || faults.length > 0) {
    console.log(
      printText(faults, files, language, {
        frame: codeFrames(root),
        colour: process.stdout.isTTY && !process.env.NO_COLOR,
        // An editor's program that reads the output must see every line of it.
        ...(tellsAll(options) || options.watch ? {} : { warningsOfRule }),
      }),
    );
  }
}
