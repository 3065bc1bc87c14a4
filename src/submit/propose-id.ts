/* Ids are made from what a person knows: the enterprise and what was done. */

/** Words that tell nothing in an id. */
const hollow = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

const longestWords = 48;
const longestId = 80;

/** A text as words of an id: lower-case Latin letters and digits; empty where it has none. */
export function asWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !hollow.has(word));
  return cut(words, longestWords);
}

/** As many words as fit into `longest` characters, joined by hyphens; of a first one that is too long, its beginning. */
function cut(words: readonly string[], longest: number): string {
  let id = words[0]?.slice(0, longest) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > longest) break;
    id += `-${word}`;
  }
  return id;
}

/** An id of the parts, without words that a part repeats at its beginning; with a number behind it where it is taken. */
export function proposeId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const words: string[] = [];
  for (const part of parts) {
    const own = part.split('-').filter(Boolean);
    const repeated = words.length > 0 && own.slice(0, words.length).join('-') === words.join('-') ? words.length : 0;
    words.push(...own.slice(repeated));
  }
  const id = cut(words, longestId - 3);
  if (id.length < 2 || !isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}
