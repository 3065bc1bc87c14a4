import type { SheetBasis } from '../reuse/needs.ts';
import type { ReuseSheet } from '../reuse/sheet.ts';
import type { Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { sheetLabels } from '../words/sheet.ts';
import { fill, wordsIn } from '../words/words.ts';
import { document, heading, inline, lineOf, link, list, strong } from './twins/markdown.ts';

const blank = '\\_\\_\\_\\_\\_\\_';

/** A reuse sheet as Markdown, with the same blanks to fill in. `address` gives a path of the site as a whole address. */
export function reuseSheetMarkdown(sheet: ReuseSheet, language: Language, address: (path: string) => string): string {
  const words = wordsIn(sheetLabels, language);
  const { colon, semicolon } = wordsIn(punctuation, language);
  const marks: Record<SheetBasis, string> = {
    case: words.marks.caseShort,
    sourced: words.marks.sourcedShort,
    editor: words.marks.editorShort,
  };
  const mark = (basis: SheetBasis) => `\\[${marks[basis]}\\]`;
  const book = (one: { title: string; path: string }) => link(one.title, address(one.path));
  const blanks = (labels: readonly string[]) => list(labels.map((label) => `${inline(label)}${colon}${blank}`));
  const { needs, steps, safety, figures, schemes } = sheet;
  const told = (label: string, text: string) => `${strong(label)}${colon}${inline(text)}`;
  const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return document([
    heading(1, fill(words.title, { title: sheet.title, who: sheet.who })),
    `${inline(fill(words.reviewed, { date: sheet.reviewed }))} · ${link(words.back, address(sheet.path))}`,
    ...blanks([words.blanks.plant, words.blanks.person, words.blanks.date]),
    heading(2, words.brief.heading),
    ...list(
      sheet.brief.map(({ label, text }) => told(label, text)),
      true,
    ),
    heading(2, words.needs.heading),
    [
      `${words.marks.heading}${colon}${mark('case')} ${words.marks.case}`,
      `${mark('sourced')} ${words.marks.sourced}`,
      `${mark('editor')} ${words.marks.editor}`,
    ].join(semicolon),
    heading(3, words.needs.ofCase),
    ...(needs.ofCase.length > 0
      ? list(needs.ofCase.map(({ name, basis }) => `[ ] ${mark(basis)} ${inline(name)}`))
      : [lineOf(words.needs.none)]),
    ...(needs.book
      ? [
          `${strong(words.needs.heading)}${colon}${link(fill(words.needs.book, { title: needs.book.title }), address(needs.book.path))}`,
          ...(needs.otherBooks.length > 0
            ? [`${inline(words.needs.otherBooks)}${colon}${needs.otherBooks.map(book).join(semicolon)}`]
            : []),
          told(words.needs.fitsNot, needs.fitsNot.join(semicolon)),
        ]
      : [
          lineOf(words.needs.noBook),
          ...blanks([words.needs.data, words.needs.models, words.needs.systems, words.needs.skills]),
        ]),
    ...needs.lists.flatMap((part) => [
      heading(3, part.heading),
      ...list(
        part.needs.map(
          ({ name, detail, basis }) => `[ ] ${mark(basis)} ${detail === undefined ? inline(name) : told(name, detail)}`,
        ),
      ),
    ]),
    heading(2, words.steps.heading),
    ...(steps.every((step) => step.told === undefined) ? [lineOf(words.steps.blank)] : []),
    ...list(
      steps.map((step) =>
        step.told
          ? `${mark(step.told.basis)} ${told(step.phase, step.told.does)}${semicolon}${inline(words.steps.done)}${colon}${inline(step.told.exit)}`
          : `${strong(step.phase)}${colon}${blank}`,
      ),
      true,
    ),
    heading(2, words.safety.heading),
    ...(safety.sensitive ? [strong(words.safety.sensitive)] : []),
    lineOf(fill(words.safety.lead, { industry: safety.industry })),
    ...list(safety.measures.map(({ label, why }) => `[ ] ${told(label, why)}`)),
    ...safety.rules.flatMap((rule) => [
      `${strong(rule.title)} · ${inline(rule.concerns)}`,
      ...list(rule.checks.map((check) => `[ ] ${inline(check)}`)),
    ]),
    heading(2, words.figures.heading),
    lineOf(figures.shown.length > 0 ? words.figures.lead : words.figures.none),
    ...(figures.shown.length > 0
      ? [
          table(
            [words.figures.stated, words.figures.scope, words.figures.others, words.figures.now, words.figures.aim].map(
              inline,
            ),
            figures.shown.map(({ phrase, baseline, scope, grade, others }) => [
              inline([phrase, baseline, grade].filter(Boolean).join(' · ')),
              inline(scope),
              inline(others ?? ''),
              '',
              '',
            ]),
          ),
        ]
      : []),
    ...(figures.more > 0 ? [lineOf(fill(words.figures.more, { number: figures.more }))] : []),
    heading(2, words.schemes.heading),
    lineOf(words.schemes.lead),
    ...list(schemes.shown.map(({ title, about, path }) => `[ ] ${link(title, address(path))} · ${inline(about)}`)),
    ...(schemes.more > 0 ? [link(fill(words.schemes.more, { number: schemes.more }), address('/support/'))] : []),
    heading(2, words.ask.heading),
    ...list(
      sheet.ask.map(
        ({ label, text, url, path }) =>
          `${strong(label)}${colon}${link(text, path === undefined ? url : address(path))}`,
      ),
    ),
    heading(2, words.blanks.decision),
    ...blanks([words.blanks.why, words.blanks.budget, words.schemes.own, words.blanks.next]),
    heading(2, words.sources),
    ...list(
      sheet.sources.map(({ grade, title, about, url }) => `${link(title, url)} · ${inline(about)} · ${grade}`),
      true,
    ),
    ...(sheet.moreSources > 0 ? [lineOf(fill(words.moreSources, { number: sheet.moreSources }))] : []),
  ]);
}
