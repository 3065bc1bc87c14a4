import type { CitedSource, Playbook } from '../catalogue/catalogue.ts';
import { type Grade, linkOf } from '../catalogue/evidence.ts';
import type { RenderedBody } from '../dialect/render.ts';
import type { Basis } from '../schema/playbook-statement.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Language, Wording } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { playbookLabels } from '../words/playbook.ts';
import { punctuation } from '../words/punctuation.ts';
import { supportLabels } from '../words/support.ts';
import { fill, wordsIn } from '../words/words.ts';
import type { ComparedLine } from './entry.ts';

/** Texts as lines; what is missing is left out. */
export const linesOf = (...texts: (string | undefined)[]): ComparedLine[] =>
  texts.flatMap((text) => (text ? [{ text }] : []));

/** Terms of a vocabulary as one line. */
export function termLine(terms: readonly { label: Wording }[], language: Language): ComparedLine[] {
  return linesOf(terms.map(({ label }) => label[language]).join(wordsIn(punctuation, language).longList));
}

/** A name and what is said of it: "name: text". */
export function nameLine(name: string, text: string | undefined, language: Language): string {
  return text ? `${name}${wordsIn(punctuation, language).colon}${text}` : name;
}

/** The first section of a body without its heading: the problem that the entry begins with. */
export function openingSection(body: RenderedBody | undefined): string | undefined {
  if (!body) return undefined;
  const [first, second] = [...body.html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading);
  const lines = body.text.split('\n').filter(Boolean);
  const start = first !== undefined && lines[0] === first ? 1 : 0;
  const end = second === undefined ? -1 : lines.indexOf(second, start);
  return lines.slice(start, end === -1 ? undefined : end).join('\n') || undefined;
}

/** The sources of an entry, each with publisher, date and grade. */
export function sourceLines(sources: readonly CitedSource[]): ComparedLine[] {
  return sources.map((source) => ({
    text: [source.title, source.publisher, source.date].filter(Boolean).join(' · '),
    grade: source.grade,
    href: linkOf(source),
  }));
}

/** Support schemes by title, each leading to its place on the page of schemes. */
export function schemeLines(schemes: readonly SupportScheme[], language: Language): ComparedLine[] {
  const words = wordsIn(supportLabels, language);
  return schemes.map(({ id, title, validTo, draft }) => ({
    text: [title[language], validTo && fill(words.until, { date: validTo }), draft && words.draft]
      .filter(Boolean)
      .join(' · '),
    href: href(`/support/#${id}`, language),
  }));
}

/** A statement of a playbook with what it rests on: its source's grade, or the editors' mark. */
export function statementLine(
  text: string,
  { basis, source }: { basis: Basis; source?: string | undefined },
  { sources }: Pick<Playbook, 'sources'>,
  language: Language,
): ComparedLine {
  const grade: Grade | undefined = sources.find(({ id }) => id === source)?.grade;
  if (basis === 'source' && grade) return { text, grade };
  const { editorShort } = wordsIn(playbookLabels.legend, language);
  return { text: text + fill(wordsIn(punctuation, language).brackets, { text: editorShort }) };
}
