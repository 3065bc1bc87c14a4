import { emptyWords } from './query.ts';

/** A piece of a text, marked where it is what was asked for. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/** How many characters an excerpt has at most, about: as many lines in either language. */
const lengths = { chinese: 60, other: 130 };

/** A text with the words of a query marked. */
export function mark(text: string, query: string, language: string): MarkedText[] {
  const pattern = patternOf(query, language);
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
 * The part of an entry's text around the first word of a query, marked; empty
 * where the text has none of them (the entry was found by its title, a name or
 * an alias).
 */
export function excerpt(content: string, query: string, language: string): MarkedText[] {
  const text = content.replace(/\s+/g, ' ').trim();
  const pattern = patternOf(query, language);
  const first = pattern ? text.search(pattern) : -1;
  if (first === -1) return [];
  const length = language.startsWith('zh') ? lengths.chinese : lengths.other;
  const start = first < length / 3 ? 0 : wordStart(text, first - length / 3);
  const end = text.length - start <= length ? text.length : wordStart(text, start + length);
  return mark(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`, query, language);
}

const segmenters = new Map<string, Intl.Segmenter>();
let latest: { query: string; language: string; pattern: RegExp | undefined } | undefined;

function patternOf(query: string, language: string): RegExp | undefined {
  if (latest?.query !== query || latest.language !== language)
    latest = { query, language, pattern: makePattern(query, language) };
  return latest.pattern;
}

/** A pattern of the query's words, as written and as the language divides them; the longest are tried first. */
function makePattern(query: string, language: string): RegExp | undefined {
  const written = query.split(/[\s\p{P}]+/u).filter(Boolean);
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const divided = written.flatMap((word) => [...segmenter.segment(word)].map(({ segment }) => segment));
  // A single character of a longer word says nothing; a letter never does.
  const words = [...new Set([...written, ...divided])]
    .filter((word) => word.length > 1 || (/[\u3400-\u9fff]/.test(word) && written.includes(word)))
    .filter((word) => !emptyWords.has(word.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    // Latin words are marked from their beginning: "iron" is no part of "environment".
    .map((word) => `${/^[\p{sc=Latin}\d]/u.test(word) ? '(?<![\\p{sc=Latin}\\d])' : ''}${escaped(word)}`);
  return words.length > 0 ? new RegExp(words.join('|'), 'giu') : undefined;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The nearest place at or before `at` that is not inside a word of Latin letters or digits. */
function wordStart(text: string, at: number): number {
  const inWord = /[\p{sc=Latin}\d]/u;
  let place = Math.floor(at);
  while (place > 0 && inWord.test(text[place - 1] ?? '') && inWord.test(text[place] ?? '')) place -= 1;
  return place;
}
