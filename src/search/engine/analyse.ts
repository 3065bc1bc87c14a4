import { stemmer } from 'stemmer';
import { standardNumber, standardPattern } from './standard-number.ts';

/*
 * How a text becomes the words of the index, and a query the words that are
 * looked up: the same code at build time and where one asks.
 */

/** Han characters, by which a text is cut into Chinese runs. */
const han = /\p{sc=Han}/u;

/** One form for what people write in several: full-width letters, case, accents. */
export function fold(text: string): string {
  // Plain text, as most is, needs no more than lower case.
  if (/^[\x20-\x7e\u4e00-\u9fff。，、；：（）“”]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Whether a text has Chinese characters. */
export function isHan(text: string): boolean {
  return han.test(text);
}

/** The runs of a folded text: Chinese ones, and words of letters and digits ("5.5g" whole). */
export function runs(folded: string): string[] {
  return folded.match(/\p{sc=Han}+|\d+(?:\.\d+)+[a-z]*|(?:(?!\p{sc=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** Spellings of Britain and America that the stem leaves apart. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/iz(?=e|ing|ation|er)/, 'is'],
  [/(?<=[^aeiou]{1,2})our(?=s?$|ing|ed|i)/, 'or'],
  [/^aluminium/, 'aluminum'],
  [/^fibre/, 'fiber'],
  [/^tyre/, 'tire'],
  [/^mould/, 'mold'],
  [/^centre/, 'center'],
  [/^sulph/, 'sulf'],
  [/^grey$/, 'gray'],
  [/^catalyse/, 'catalyze'],
];

/** A Latin word in one spelling and without its plural: so words of the lexicon are told ("stocks" is no "stocking"). */
export function singular(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const spelt = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
  if (/(?:[^aeiou]ies)$/.test(spelt) && spelt.length > 4) return spelt.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh)es$/.test(spelt)) return spelt.slice(0, -2);
  return /[^sui]s$/.test(spelt) && !/^..?as$|^...$/.test(spelt) ? spelt.slice(0, -1) : spelt;
}

const stems = new Map<string, string>();

/**
 * The stem of a Latin word, by which the index has it. Short words and those
 * with digits stay as they are ("are" is no "AR"), and so do adjectives in -al
 * ("mineral" is no "miner").
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || word.endsWith('al')) return word;
  let known = stems.get(word);
  if (known === undefined) {
    known = stemmer(word);
    if (stems.size > 50_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/**
 * A text as symbols: each Han character, each number of a standard, and each Latin word without its
 * plural; an empty one where the text breaks. A space between Han characters breaks,
 * between others it does not: "X 光" and "X光", "in-line" and "in line" are one.
 */
export function symbolsOf(text: string): string[] {
  return symbolsWithPlaces(text).map(({ symbol }) => symbol);
}

/** A Han character, or a number of a standard or a word of letters and digits; what else there is breaks the text, or does not. */
const parts = new RegExp(
  `((?=[\\p{L}\\p{N}])\\p{sc=Han})|(${standardPattern}|\\d+(?:\\.\\d+)+[a-z]*|(?:(?!\\p{sc=Han})[\\p{L}\\p{N}])+)|[\\s\\p{P}\\p{S}]+|.`,
  'gu',
);

/** The symbols of a text, each with the place in the folded text at which it begins and ends. */
export function symbolsWithPlaces(text: string): { symbol: string; from: number; to: number }[] {
  const symbols: { symbol: string; from: number; to: number }[] = [];
  let gap = '';
  let afterHan = false;
  for (const { 0: part, 1: character, 2: word, index } of fold(text).matchAll(parts)) {
    const [from, to] = [index, index + part.length];
    if (character === undefined && word === undefined) {
      gap = part;
      continue;
    }
    const isChinese = character !== undefined;
    if (gap && symbols.length > 0) {
      const soft = !(isChinese && afterHan) && /^[\s\-‐–/&.·]+$/u.test(gap);
      if (!soft) symbols.push({ symbol: '', from, to: from });
    }
    gap = '';
    afterHan = isChinese;
    symbols.push({ symbol: isChinese ? part : standardNumber(singular(part)), from, to });
  }
  return symbols;
}

/** Symbols as one key: a space between Latin words only. */
export function keyOf(symbols: readonly string[]): string {
  let key = '';
  let latin = false;
  for (const symbol of symbols) {
    const nextLatin = !isHan(symbol);
    key += latin && nextLatin ? ` ${symbol}` : symbol;
    latin = nextLatin;
  }
  return key;
}

/** Where the words that begin with these symbols are kept. */
export function groupOf(symbols: readonly string[], at = 0): string {
  const [first = '', second = ''] = [symbols[at], symbols[at + 1]];
  return isHan(first) ? first + second : first;
}

/** What symbols are found by: the stems of Latin words, and each two Han characters that stand together. */
export function tokensOf(symbols: readonly string[]): string[] {
  const tokens: string[] = [];
  symbols.forEach((symbol, index) => {
    if (symbol === '') return;
    if (!isHan(symbol)) tokens.push(stem(symbol));
    else {
      const next = symbols[index + 1] ?? '';
      if (next !== '' && isHan(next)) tokens.push(symbol + next);
    }
  });
  return tokens;
}

/** The index's words of a text; a compound ("pp-yolo", "in-line") also stands in one piece. */
export function tokens(text: string): string[] {
  const compounds = (fold(text).match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []).map((word) =>
    stem(singular(word.replaceAll('-', ''))),
  );
  return [...tokensOf(symbolsOf(text)), ...compounds];
}
