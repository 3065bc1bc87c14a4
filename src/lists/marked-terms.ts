import type { GlossaryTerm } from './glossary.ts';

/** Terms that a reader of a case may not know; stages and industries she does. */
const unfamiliar = /^(techniques|metrics|safetyMeasures|recognitionSchemes|standards)-|^atlas-shadow$/;

/** What people search a metric by (efficiency, parameters) means other things in a text: these go by their own name alone. */
const byNameAlone = /^(metrics|safetyMeasures)-/;

/** As many are marked on a page: more would stand in the way of reading. */
const usual = 10;

/** Where nothing is marked: links, code, headings, marks of sources. */
const closed = /^(a|button|code|h[1-6]|pre|sup|th)$/;

/** A tag, with whatever stands in the quotes of its attributes. */
const tags = /(<(?:"[^"]*"|'[^']*'|[^'">])*>)/;

/** A name of a term, and the term. */
interface Name {
  text: string;
  key: string;
}

/** A part of a text; with the key of a term where it is the first to name it. */
export interface TextPart {
  text: string;
  key?: string;
}

/** Finds in a text what none before it has named. */
export type FindMentions = (text: string) => TextPart[];

/** Finds the first mention of each term in the texts of a page, which are given in their order; `most` in all of them. */
export function firstMentions(terms: ReadonlyMap<string, GlossaryTerm>, most = usual): FindMentions {
  const names = namesOf(terms);
  const found = new Set<string>();
  return (text) => partsOf(text, names, found, most);
}

/** HTML of a text with the first mention of each term led to its explanation, at the address that `explained` gives. */
export function markTerms(html: string, find: FindMentions, explained: (key: string) => string): string {
  const marks = (text: string) =>
    find(text).map((part) =>
      part.key === undefined ? part.text : `<a class="term-mark" href="${explained(part.key)}">${part.text}</a>`,
    );
  let depth = 0;
  return html
    .split(tags)
    .map((part, index) => {
      if (index % 2 === 0) return depth > 0 ? part : marks(part).join('');
      const [, end, tag = ''] = /^<(\/?)([a-z0-9]+)/.exec(part) ?? [];
      if (closed.test(tag)) depth += end ? -1 : 1;
      return part;
    })
    .join('');
}

function partsOf(
  text: string,
  names: ReadonlyMap<string, readonly Name[]>,
  found: Set<string>,
  most: number,
): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = 0; at < text.length && found.size < most; at += 1) {
    if (isInWord(text, at)) continue;
    const name = names
      .get(initial(text[at] ?? ''))
      ?.find((one) => !found.has(one.key) && isAt(text, at, one.text) && !isInWord(text, at + one.text.length));
    if (!name) continue;
    const end = at + name.text.length;
    parts.push({ text: text.slice(from, at) }, { text: text.slice(at, end), key: name.key });
    found.add(name.key);
    from = end;
    at = end - 1;
  }
  return [...parts, { text: text.slice(from) }].filter(({ text: one }) => one !== '');
}

const initial = (character: string): string => character.toLowerCase();

/** Abbreviations are read as they are written, words in either case. */
const isAt = (text: string, at: number, name: string): boolean => {
  const found = text.slice(at, at + name.length);
  return found === name || (name.length > 5 && found.toLowerCase() === name.toLowerCase());
};

const letter = /[\p{Script=Latin}\d]/u;

/** Whether a place is inside a word; Chinese has no such words. */
const isInWord = (text: string, at: number): boolean => letter.test(text[at] ?? '') && letter.test(text[at - 1] ?? '');

const known = new WeakMap<ReadonlyMap<string, GlossaryTerm>, ReadonlyMap<string, readonly Name[]>>();

/** Names by their first character, the longest first; a name of two terms is none, nor is one that is too short to be sure. */
function namesOf(terms: ReadonlyMap<string, GlossaryTerm>): ReadonlyMap<string, readonly Name[]> {
  const found = known.get(terms);
  if (found) return found;
  const bearers = new Map<string, Set<string>>();
  for (const { key, label, alsoCalled } of terms.values())
    for (const name of byNameAlone.test(key) ? [label] : [label, ...alsoCalled])
      bearers.set(name, (bearers.get(name) ?? new Set()).add(key));
  const names = [...bearers].flatMap(([text, keys]): Name[] => {
    const [key = ''] = keys;
    return keys.size === 1 && unfamiliar.test(key) && text.length > 2 && !/[<>&"]/.test(text) ? [{ text, key }] : [];
  });
  names.sort((a, b) => b.text.length - a.text.length);
  const byInitial = Map.groupBy(names, ({ text }) => initial(text[0] ?? ''));
  known.set(terms, byInitial);
  return byInitial;
}
