import { randomUUID } from 'node:crypto';
import { howToMend } from '../../reading/how-to-mend.ts';
import type { Fault } from '../../schema/fault.ts';
import type { Language } from '../../schema/text.ts';
import { numberOf } from '../print.ts';
import { visible } from '../visible.ts';

/** How many annotations of a step GitHub shows. */
const mostAnnotations = 10;
/** How much a job summary may hold, in characters; GitHub refuses one of more than 1 MiB. */
const longestSummary = 250_000;

/** What a step prints, and what it adds to its job's summary. */
export interface GithubReport {
  output: string;
  summary: string;
}

/**
 * Faults as annotations of GitHub Actions: one for each entry, those with
 * errors first and `changed` files before all others, as many as GitHub shows;
 * the full list goes into the job summary.
 */
export function printGithub(
  faults: readonly Fault[],
  files: number,
  language: Language,
  changed: ReadonlySet<string> = new Set(),
): GithubReport {
  const entries = [...Map.groupBy(faults, ({ file }) => file)]
    .map(([file, own]) => ({ file, faults: [...own].sort(bySeverity), first: changed.has(file) }))
    .sort((a, b) => Number(b.first) - Number(a.first) || severityRank(a.faults) - severityRank(b.faults));
  const shown = entries.slice(0, entries.length > mostAnnotations ? mostAnnotations - 1 : mostAnnotations);
  const lines = shown.map(({ file, faults: own }) => annotation(file, own, language));
  const rest = entries.length - shown.length;
  if (rest > 0) lines.push(`::notice::${escapeData(words[language].more(rest))}`);
  // Nothing that content says in the log is taken for a command.
  const token = randomUUID();
  const counts = words[language].counts(
    faults.filter(({ severity }) => severity === 'error').length,
    faults.length,
    files,
  );
  return {
    output: [...lines, `::stop-commands::${token}`, counts, `::${token}::`].join('\n'),
    summary: summaryOf(entries, counts, language),
  };
}

const words: Record<
  Language,
  {
    more(files: number): string;
    counts(errors: number, all: number, files: number): string;
    head: string;
    cut: string;
    fault(count: number): string;
  }
> = {
  zh: {
    more: (files) => `另有 ${files} 个文件有问题，见作业摘要。`,
    counts: (errors, all, files) => `检查了 ${files} 个文件：${errors} 处错误，${all - errors} 处提醒。`,
    head: '| 位置 | 问题 | 怎么改 |',
    cut: '……其余从略，请在本地运行 npm run check。',
    fault: (count) => `${count} 处`,
  },
  en: {
    more: (files) => `${numberOf(files, 'more file')} with faults: see the job summary.`,
    counts: (errors, all, files) =>
      `Checked ${numberOf(files, 'file')}: ${numberOf(errors, 'error')}, ${numberOf(all - errors, 'warning')}.`,
    head: '| place | fault | mend |',
    cut: '… and more: run npm run check.',
    fault: (count) => numberOf(count, 'fault'),
  },
};

const bySeverity = (a: Fault, b: Fault): number =>
  Number(a.severity === 'warning') - Number(b.severity === 'warning') || a.line - b.line || a.column - b.column;
const severityRank = (faults: readonly Fault[]): number => Number(faults[0]?.severity === 'warning');

function annotation(file: string, faults: readonly Fault[], language: Language): string {
  const [first] = faults;
  if (!first) return '';
  const title = `${file.replace(/^.*\//, '')} · ${words[language].fault(faults.length)}`;
  const text = faults
    .map(
      ({ line, column, message, ...told }) =>
        `${line}:${column} ${visible(message[language])} → ${visible(howToMend(told, language))}`,
    )
    .join('\n');
  const place = `file=${escapeProperty(file)},line=${first.line},col=${first.column},title=${escapeProperty(title)}`;
  return `::${first.severity} ${place}::${escapeData(text)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function summaryOf(entries: readonly { file: string; faults: readonly Fault[] }[], counts: string, language: Language) {
  const parts = [`### ${counts}\n`];
  let length = 0;
  for (const { file, faults } of entries) {
    const rows = faults.map(
      ({ line, column, severity, rule, message, ...told }) =>
        `| ${severity === 'error' ? '✗' : '!'} ${line}:${column} | ${cell(message[language])} [${rule}] | ${cell(howToMend(told, language))} |`,
    );
    const part = ['', `#### ${cell(file)}`, '', words[language].head, '|---|---|---|', ...rows].join('\n');
    length += part.length;
    if (length > longestSummary) {
      parts.push(`\n${words[language].cut}`);
      break;
    }
    parts.push(part);
  }
  return `${parts.join('\n')}\n`;
}

/** A text as plain words in a cell of a Markdown table. */
const cell = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&');
