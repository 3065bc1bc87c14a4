/*
 * An entry of the Atlas as others cite it. For the build and for the browser
 * alike: the day on which it was read is the reader's own.
 */

/** A page on the web, as a list of references names it. */
export interface CitedPage {
  /** A corporate author. */
  author: string;
  title: string;
  /** What follows the title after a colon. */
  subtitle?: string | undefined;
  /** The work that the page is a part of; left out where it is the author. */
  site?: string | undefined;
  /** Day of the last change, `2026-01-31`; a year or month where no more is known. */
  changed?: string | undefined;
  /** The day on which it was read, `2026-11-26`, or words that stand for it. */
  read: string;
  url: string;
}

/** Codes of GB/T 7714 for what is cited: a database, a report, any other electronic resource. */
type Carrier = 'DB/OL' | 'R/OL' | 'EB/OL';

/** Two parts with a stop between, but none after one that ends in its own. */
const stopped = (part: string) => (/[.?!。？！]$/.test(part) ? part : `${part}.`);

/**
 * After GB/T 7714-2015, 4.6 (electronic resources):
 * author. title: subtitle[carrier]. (day of change)[day of reading]. address.
 */
export function gbt7714(
  { author, title, subtitle, changed, read, url }: CitedPage,
  carrier: Carrier = 'DB/OL',
): string {
  const name = subtitle === undefined ? title : `${title}: ${subtitle}`;
  return `${stopped(author)} ${name}[${carrier}]. ${changed === undefined ? '' : `(${changed})`}[${read}]. ${url}.`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The parts of a date as English names them; words are left as they are. */
function dateParts(date: string): { year: string; month: string | undefined; day: string | undefined } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  return { year, month: months[Number(month) - 1], day: day && String(Number(day)) };
}

function yearFirst(date: string): string {
  const parts = dateParts(date);
  if (!parts) return date;
  return [parts.year, [parts.month, parts.day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function monthFirst(date: string): string {
  const parts = dateParts(date);
  if (!parts?.month) return date;
  return `${[parts.month, parts.day].filter(Boolean).join(' ')}, ${parts.year}`;
}

/** After the Publication Manual of the American Psychological Association, 7th edition, 10.16; the title is set in italics. */
export function apa({ author, title, subtitle, site, changed, read, url }: CitedPage): string {
  const name = subtitle === undefined ? title : `${title}: ${subtitle}`;
  const work = site === undefined || site === author ? '' : ` ${stopped(site)}`;
  return `${stopped(author)} (${changed === undefined ? 'n.d.' : yearFirst(changed)}). ${stopped(name)}${work} Retrieved ${monthFirst(read)}, from ${url}`;
}

/** What BibTeX reads as its own marks. */
const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const bibtexText = (text: string) =>
  text.replaceAll(/[\\{}~^]/g, (mark) => marks[mark] ?? mark).replaceAll(/[#$%&_]/g, '\\$&');

/** As an entry of BibTeX; `key` names it. Titles and names keep their letters (double braces). */
export function bibtex({ author, title, subtitle, site, changed, read, url }: CitedPage, key: string): string {
  const parts = changed === undefined ? undefined : dateParts(changed);
  const name = subtitle === undefined ? title : `${title}: ${subtitle}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${bibtexText(author)}}`],
    ['title', `{${bibtexText(name)}}`],
    ['year', parts?.year],
    ['month', parts?.month?.slice(0, 3).toLowerCase()],
    ['howpublished', site === undefined || site === author ? undefined : bibtexText(site)],
    ['url', url.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', bibtexText(read)],
  ];
  const lines = fields.flatMap(([field, value]) =>
    // Months are names that BibTeX knows, and so stand without braces.
    value === undefined ? [] : [`  ${field} = ${field === 'month' ? value : `{${value}}`}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** The ways in which an entry is cited, by name. */
export const citationForms = ['gbt7714', 'apa', 'bibtex'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A page in every form; `key` is that of its BibTeX entry. */
export function citations(page: CitedPage, key: string): Record<CitationForm, string> {
  return { gbt7714: gbt7714(page), apa: apa(page), bibtex: bibtex(page, key) };
}
