/** A piece of a text, marked where it is what was asked for. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/** How many characters an excerpt has at most, about: as many lines in either language. */
const lengths = { chinese: 60, other: 130 };

/** A text with some words marked. */
export function mark(text: string, words: readonly string[]): MarkedText[] {
  const pattern = patternOf(words);
  if (!pattern) return [{ text, marked: false }];
  const parts: MarkedText[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push({ text: text.slice(from, match.index), marked: false }, { text: match[0], marked: true });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), marked: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * The part of an entry's text around the first of some words, marked; empty
 * where the text has none of them (the entry was found by its title, a name or
 * an alias).
 */
export function excerpt(content: string, words: readonly string[], language: string): MarkedText[] {
  const text = content.replace(/\s+/g, ' ').trim();
  const pattern = patternOf(words);
  const first = pattern ? text.search(pattern) : -1;
  if (first === -1) return [];
  const length = language.startsWith('zh') ? lengths.chinese : lengths.other;
  const start = first < length / 3 ? 0 : wordStart(text, first - length / 3);
  const end = text.length - start <= length ? text.length : wordStart(text, start + length);
  return mark(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`, words);
}

let latest: { words: string; pattern: RegExp | undefined } | undefined;

function patternOf(words: readonly string[]): RegExp | undefined {
  const key = words.join('\n');
  if (latest?.words !== key) latest = { words: key, pattern: makePattern(words) };
  return latest.pattern;
}

/** A pattern of words; the longest are tried first. */
function makePattern(words: readonly string[]): RegExp | undefined {
  const told = [...new Set(words.map((word) => word.trim()))]
    // A letter or a figure by itself says nothing.
    .filter((word) => word.length > 1 || /\p{sc=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    // Latin words are marked from their beginning: "iron" is no part of "environment".
    .map((word) => `${/^[\p{sc=Latin}\d]/u.test(word) ? '(?<![\\p{sc=Latin}\\d])' : ''}${escaped(word)}`);
  return told.length > 0 ? new RegExp(told.join('|'), 'giu') : undefined;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The nearest place at or before `at` that is not inside a word of Latin letters or digits. */
function wordStart(text: string, at: number): number {
  const inWord = /[\p{sc=Latin}\d]/u;
  let place = Math.floor(at);
  while (place > 0 && inWord.test(text[place - 1] ?? '') && inWord.test(text[place] ?? '')) place -= 1;
  return place;
}
