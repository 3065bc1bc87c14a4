import type { Fault } from '../schema/fault.ts';
import type { Language } from '../schema/text.ts';

const ends: Record<Language, (errors: number, warnings: number, files: number) => string> = {
  zh: (errors, warnings, files) =>
    errors + warnings === 0
      ? `检查了 ${files} 个文件，没有发现问题。`
      : `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。`,
  en: (errors, warnings, files) =>
    errors + warnings === 0
      ? `Checked ${files} files: nothing to mend.`
      : `Checked ${files} files: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
};

/** Faults as lines for a terminal: place, what is wrong, how to mend it; then the count. */
export function printText(faults: readonly Fault[], files: number, language: Language): string {
  const lines = faults.map(
    ({ file, line, column, severity, rule, message, hint }) =>
      `${file}:${line}:${column} ${severity === 'error' ? '✗' : '!'} ${message[language]} [${rule}]\n    → ${hint[language]}`,
  );
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return [...lines, ends[language](errors, faults.length - errors, files)].join('\n');
}

/** Faults as the JSON of the command's contract. */
export function printJson(faults: readonly Fault[], files: number, language: Language): string {
  return JSON.stringify({
    files,
    faults: faults.map(({ file, line, column, severity, rule, message, hint }) => ({
      file,
      line,
      column,
      severity,
      rule,
      message: message[language],
      hint: hint[language],
    })),
  });
}

/** The language of messages: Chinese where the environment's locale is Chinese. */
export function localeLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale =
    environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
