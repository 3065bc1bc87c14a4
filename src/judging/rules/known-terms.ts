import { namesOf } from '../../reading/vocabulary.ts';
import { closest } from '../../schema/closest.ts';
import { collectTexts } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { FieldPath, Finding } from '../../schema/finding.ts';
import { referencesOf } from '../references.ts';
import { type ListName, listWords, type Terms, termLists } from '../term-lists.ts';
import { foundAt, type Rule } from './rule.ts';

/** Every id that an entry writes must be a term of its vocabulary, or an entry. */
export const knownTerms = {
  about: { 'unknown-id': { zh: '引用的 id 存在', en: 'Ids that are referred to exist' } },
  judge: (entries, { vocabulary, others }) => {
    const lists = termLists(vocabulary, [...entries, ...others]);
    return entries.flatMap((entry) =>
      referencesOf(entry.kind).flatMap(([pattern, list]) =>
        collectTexts(entry.front, pattern).flatMap(({ path, value }) => {
          // What is left empty is told as such by the schema.
          const unknown = value === '' ? undefined : unknownPart(value, list, lists[list]);
          return unknown === undefined ? [] : [unknownTerm(entry, path, unknown, list, lists[list])];
        }),
      ),
    );
  },
} satisfies Rule;

/** The part of a written id that its list does not have: of a compound unit, the part that is wrong. */
function unknownPart(written: string, list: ListName, terms: Terms): string | undefined {
  if (terms.has(written) || (list === 'regions' && isCountry(written))) return undefined;
  if (list !== 'units') return written;
  const parts = written.split('/');
  return parts.length > 2 ? written : parts.find((part) => !terms.has(part));
}

function unknownTerm(entry: Entry, path: FieldPath, id: string, list: ListName, terms: Terms): Finding {
  const parts = id.split(/\s*[,，、;；]\s*/);
  if (parts.length > 1 && parts.every((part) => terms.has(part)))
    return foundAt(
      entry,
      path,
      'unknown-id',
      { zh: `“${id}”是几个 id 连在一起。`, en: `“${id}” is several ids in one.` },
      { zh: `用半角逗号分开：[${parts.join(', ')}]。`, en: `Part them with half-width commas: [${parts.join(', ')}].` },
    );
  const near = meant(id, terms) ?? closest(id, terms.keys()) ?? labelled(id, terms);
  const label = near === undefined ? undefined : terms.get(near)?.label;
  const { zh, en, file } = listWords[list];
  return foundAt(
    entry,
    path,
    'unknown-id',
    { zh: `“${id}”不是${zh}。`, en: `“${id}” is not ${en}.` },
    label
      ? { zh: `是不是想写 ${near}（${label.zh}）？`, en: `Did you mean ${near}${label.en ? ` (${label.en})` : ''}?` }
      : { zh: `可用的 id 见 ${file}。`, en: `The ids are listed in ${file}.` },
  );
}

/** The term whose label or alias was written in place of its id. */
function meant(written: string, terms: Terms): string | undefined {
  const wanted = written.toLowerCase();
  for (const [id, term] of terms) {
    if (namesOf(term).some((name) => name.toLowerCase() === wanted)) return id;
  }
  return undefined;
}

/** The only term whose Chinese label has the words that were written: 质量 of 质量管控. */
function labelled(written: string, terms: Terms): string | undefined {
  if (!/^\p{Script=Han}{2,}$/u.test(written)) return undefined;
  const [found, ...more] = [...terms].filter(([, { label }]) => label.zh.includes(written));
  return more.length === 0 ? found?.[0] : undefined;
}

/** Whether `code` is a country code of ISO 3166-1 that has a name; some codes are named, but are no country's. */
function isCountry(code: string): boolean {
  return (
    /^(?!EU|EZ|UN|QO|XA|XB|ZZ)[A-Z]{2}$/.test(code) &&
    new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
  );
}
