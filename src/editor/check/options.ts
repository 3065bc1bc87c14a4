import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../../schema/text.ts';
import { localeLanguage } from '../print.ts';

const formats = ['text', 'json', 'github', 'sarif'] as const;

/** What the command is asked to do. */
export interface CheckOptions {
  format: (typeof formats)[number];
  language: Language;
  /** Files or folders to tell of; all where it is empty. */
  paths: string[];
  fix: boolean;
  dryRun: boolean;
  watch: boolean;
  all: boolean;
  quiet: boolean;
  help: boolean;
  /** A commit; what changed since is told first. */
  changed: string | undefined;
}

export const usage: Record<Language, string> = {
  zh: `npm run check [-- 路径… --format text|json|github|sarif --lang zh|en --fix --dry-run --watch --all]

检查 content 和 seeds，指出每一处问题的位置和改法。提醒只说本分支新增或改动的条目。
给出路径（文件或文件夹）时只报告其中的问题，提醒全说。
  --fix        改好只有一种正确写法的地方（<1%、注释、尖括号网址、全角数字、字段顺序、日期、多余空行）
  --dry-run    只显示 --fix 会改什么，不写文件
  --watch      文件一有改动就重新检查
  --all        没有改动的条目的提醒也说，同类不折叠
  --quiet      没有问题时什么也不说
  --format     text 给人看；json、sarif 给程序；github 给 GitHub Actions
  --changed    给出一个提交：与它相比有改动的文件算改动，排在前面
退出码：0 没有错误，1 有错误，2 用法不对。`,
  en: `npm run check [-- PATH… --format text|json|github|sarif --lang zh|en --fix --dry-run --watch --all]

Checks content and seeds, and tells every fault with its place and its mend; warnings only of entries that
this branch adds or changes. PATHs (files or folders) narrow what is told, and tell all warnings there.
  --fix        mends what has one right answer (<1%, comments, addresses in angle brackets, full-width
               figures, order of fields, dates, needless blanks)
  --dry-run    shows what --fix would change, and writes nothing
  --watch      checks again whenever a file changes
  --all        tells the warnings of unchanged entries too, and folds none
  --quiet      says nothing where there is nothing to mend
  --format     text for people; json and sarif for programs; github for GitHub Actions
  --changed    a commit: what differs from it counts as changed, and is told first
Exit code: 0 no errors, 1 errors, 2 wrong use.`,
};

/** Reads the command's arguments; throws an error with a reason where they are wrong. */
export function readOptions(args: string[]): CheckOptions {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: localeLanguage() },
      fix: flag,
      'dry-run': flag,
      watch: flag,
      all: flag,
      quiet: flag,
      help: flag,
      changed: { type: 'string' },
    },
  });
  const format = formats.find((name) => name === values.format);
  const language = languages.find((name) => name === values.lang);
  if (!format) throw new Error(`--format ${values.format}: ${formats.join(', ')}`);
  if (!language) throw new Error(`--lang ${values.lang}: ${languages.join(', ')}`);
  if (values.watch && format !== 'text') throw new Error('--watch: --format text');
  if (values.changed?.startsWith('-')) throw new Error(`--changed ${values.changed}`);
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`${missing}: ${language === 'zh' ? '没有这个文件' : 'no such file'}`);
  return {
    format,
    language,
    paths: positionals,
    fix: values.fix || values['dry-run'],
    dryRun: values['dry-run'],
    watch: values.watch,
    all: values.all,
    quiet: values.quiet,
    help: values.help,
    changed: values.changed,
  };
}
