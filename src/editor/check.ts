import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileName } from '../catalogue/files.ts';
import { projectFolders } from '../catalogue/folders.ts';
import { readAll } from '../catalogue/read.ts';
import { localeLanguage, printJson, printText } from './print.ts';

const usage = `npm run check [-- PATH… --format text|json --lang zh|en --quiet]

Checks content and seeds, and tells every fault with its place and its mend. PATHs (files or folders)
narrow what is told. Exit code: 0 clean, 1 faults, 2 wrong use.`;

/** Runs the command; returns the exit code. */
function runCheck(args: string[]): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const folders = projectFolders();
  const { faults, files } = readAll(folders);
  const paths = options.paths.map((path) => fileName(folders.root, resolve(path)));
  const told =
    paths.length === 0
      ? faults
      : faults.filter(({ file }) => paths.some((path) => !relative(path, file).startsWith('..')));
  const failed = told.some(({ severity }) => severity === 'error');
  if (options.format === 'json') console.log(printJson(told, files, options.language));
  else if (!options.quiet || told.length > 0) console.log(printText(told, files, options.language));
  return failed ? 1 : 0;
}

function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: localeLanguage() },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.format !== 'text' && values.format !== 'json') throw new Error(`--format ${values.format}: text or json`);
  if (values.lang !== 'zh' && values.lang !== 'en') throw new Error(`--lang ${values.lang}: zh or en`);
  return {
    format: values.format,
    language: values.lang,
    quiet: values.quiet,
    help: values.help,
    paths: positionals,
  } as const;
}

process.exitCode = runCheck(process.argv.slice(2));
