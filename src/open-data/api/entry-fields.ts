import { bestGrade, type Grade } from '../../catalogue/evidence.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';
import type { AddressOf } from '../address.ts';
import { bodyMarkdown } from '../body-markdown.ts';
import { lastModified } from '../last-modified.ts';
import { pagePath } from '../page-path.ts';
import { apiAddress } from './addresses.ts';
import type { Entry } from './entries.ts';
import { inBoth } from './references.ts';

/** The address of an entry's twin in another form. */
export const twinAddress = (entry: Entry, name: 'index.json' | 'index.md', addressOf: AddressOf, language: Language) =>
  addressOf(pagePath(entry), language) + name;

/** The grade of an entry: best of its figures, else of its sources. */
export function gradeOfEntry(entry: Entry): Grade {
  return 'grade' in entry ? entry.grade : bestGrade(entry.sources.map(({ grade }) => grade));
}

/** What the item of every entry begins with. */
export function entryFieldsOf(entry: Entry, addressOf: AddressOf) {
  return {
    id: entry.id,
    href: apiAddress(`${entryKinds[entry.kind].folder}/${entry.id}`, addressOf),
    page: inBoth((language) => addressOf(pagePath(entry), language)),
    markdown: inBoth((language) => twinAddress(entry, 'index.md', addressOf, language)),
    lastModified: lastModified(entry),
    grade: gradeOfEntry(entry),
  };
}

/** The text of an entry in each language that it has, as Markdown. */
export function bodiesOf(entry: Entry, addressOf: AddressOf): { zh?: string; en?: string } {
  const { zh, en } = entry.bodies;
  return {
    ...(zh && { zh: bodyMarkdown(zh, addressOf(pagePath(entry), 'zh')) }),
    ...(en && { en: bodyMarkdown(en, addressOf(pagePath(entry), 'en')) }),
  };
}
