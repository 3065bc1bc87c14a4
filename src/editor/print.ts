import { styleText } from 'node:util';
import { howToMend } from '../reading/how-to-mend.ts';
import type { Fault } from '../schema/fault.ts';
import type { Language } from '../schema/text.ts';
import { visible } from './visible.ts';

interface Closing {
  end(errors: number, warnings: number, files: number): string;
  folded(count: number, rule: string): string;
  more(count: number, rule: string): string;
}

/** A number of things in English, one or several: "1 file", "3 files". */
export function numberOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

const closing: Record<Language, Closing> = {
  zh: {
    end: (errors, warnings, files) =>
      errors + warnings === 0
        ? `检查了 ${files} 个文件，没有发现问题。`
        : `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。`,
    folded: (count, rule) => `! 另有 ${count} 处同样的提醒 [${rule}]；加 --all 全部列出。`,
    more: (count, rule) => `✗ 另有 ${count} 处同样的错误 [${rule}]。`,
  },
  en: {
    end: (errors, warnings, files) =>
      errors + warnings === 0
        ? `Checked ${numberOf(files, 'file')}: nothing to mend.`
        : `Checked ${numberOf(files, 'file')}: ${numberOf(errors, 'error')}, ${numberOf(warnings, 'warning')}.`,
    folded: (count, rule) => `! ${count} more of the same [${rule}]; --all lists them.`,
    more: (count, rule) => `✗ ${count} more errors of the same kind [${rule}].`,
  },
};

/** How faults are shown: with the line they stand on, in colour, with at most so many warnings and errors of a rule. */
export interface TextOptions {
  frame?(fault: Fault): string | undefined;
  colour?: boolean;
  warningsOfRule?: number;
  errorsOfRule?: number;
}

/** Faults as lines for a terminal: place, what is wrong, how to mend it; then the count. */
export function printText(
  faults: readonly Fault[],
  files: number,
  language: Language,
  {
    frame,
    colour = false,
    warningsOfRule = Number.POSITIVE_INFINITY,
    errorsOfRule = Number.POSITIVE_INFINITY,
  }: TextOptions = {},
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const told = { error: new Map<string, number>(), warning: new Map<string, number>() };
  const most = { error: errorsOfRule, warning: warningsOfRule };
  const shown = faults.filter(({ severity, rule }) => {
    const count = (told[severity].get(rule) ?? 0) + 1;
    told[severity].set(rule, count);
    return count <= most[severity];
  });
  const lines = shown.map((fault) => {
    const { file, line, column, severity, rule, message } = fault;
    const [style, mark] = severity === 'error' ? (['red', '✗'] as const) : (['yellow', '!'] as const);
    const code = severity === 'error' ? frame?.(fault) : undefined;
    return [
      `${paint('bold', visible(`${file}:${line}:${column}`))} ${paint(style, mark)} ${visible(message[language])} ${paint('dim', `[${rule}]`)}`,
      `    ${paint('green', '→')} ${visible(howToMend(fault, language))}`,
      ...(code === undefined ? [] : [paint('dim', code)]),
    ].join('\n');
  });
  const words = closing[language];
  const folded = [
    ...[...told.error].flatMap(([rule, count]) =>
      count > errorsOfRule ? [paint('red', words.more(count - errorsOfRule, rule))] : [],
    ),
    ...[...told.warning].flatMap(([rule, count]) =>
      count > warningsOfRule ? [paint('yellow', words.folded(count - warningsOfRule, rule))] : [],
    ),
  ];
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return [...lines, ...folded, words.end(errors, faults.length - errors, files)].join('\n');
}

/** Faults as the JSON of the command's contract. */
export function printJson(faults: readonly Fault[], files: number, language: Language): string {
  return JSON.stringify({
    files,
    faults: faults.map(({ file, line, column, severity, rule, message, ...told }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message: message[language],
      hint: howToMend(told, language),
    })),
  });
}

/** The language of messages: Chinese where the environment's locale is Chinese. */
export function localeLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale =
    environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
