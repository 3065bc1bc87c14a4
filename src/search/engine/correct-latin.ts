import { distance } from 'fastest-levenshtein';
import { fold, runs, singular, stem } from './analyse.ts';
import type { GetValue } from './found.ts';
import { type Characters, keyPrefix } from './index-format.ts';

/* What letters of a query may have meant, where the index has not what is written: pinyin, misspelt words. */

/** What a Latin query may mean whose words are pinyin, in Chinese; nothing where it is none. */
export async function fromPinyin(
  query: string,
  get: GetValue,
  syllablesOf: () => Promise<Characters['syllables']>,
): Promise<readonly string[]> {
  const parts = runs(fold(query));
  if (parts.length === 0 || parts.some((part) => !/^[a-z]{2,}$/.test(part))) return [];
  const wordsOf = (spelling: string) => get<string[]>(keyPrefix.pinyin + spelling);
  const wordOf = async (spelling: string) => (await wordsOf(spelling))?.[0];
  const whole = await wordsOf(parts.join(''));
  if (whole) return whole;
  const each = await Promise.all(
    parts.map(
      async (part) =>
        (await wordOf(part)) ?? (await inTwo(part, wordOf, await syllablesOf())) ?? (await heard(part, wordOf)),
    ),
  );
  return each.every((word) => word !== undefined) ? [each.join(' ')] : [];
}

/** What many do not tell apart in pinyin, either for the other. */
const confused = [
  [/([aei])ng/g, '$1n'],
  [/([aei])n(?!g)/g, '$1ng'],
  [/([zcs])h/g, '$1'],
  [/([zcs])(?!h)/g, '$1h'],
  [/n(?=[aeiouv])/g, 'l'],
  [/l/g, 'n'],
  [/fu/g, 'hu'],
  [/hu(?![aon])/g, 'fu'],
  [/([jqx])(?=[ao])/g, '$1i'],
] as const;

/** How many spellings that sound nearly so are looked up. */
const mostHeard = 8;

/** Pinyin with one sound put right that many hear alike: gaonu is 高炉. */
async function heard(
  text: string,
  wordOf: (spelling: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const spellings = confused.flatMap(([written, meant]) =>
    [...text.matchAll(written)].map(
      ({ index }) => text.slice(0, index) + text.slice(index).replace(new RegExp(written.source), meant),
    ),
  );
  const words = await Promise.all(spellings.slice(0, mostHeard).map(wordOf));
  return words.find((word) => word !== undefined);
}

/** A run of pinyin as two words ("qichehanjie": 汽车 焊接), cut between two syllables. */
async function inTwo(
  text: string,
  wordOf: (spelling: string) => Promise<string | undefined>,
  syllables: Characters['syllables'],
): Promise<string | undefined> {
  const ends = syllableEnds(text, syllables);
  if (!ends.includes(text.length)) return undefined;
  for (const end of ends.slice(0, -1)) {
    const [first, second] = await Promise.all([wordOf(text.slice(0, end)), wordOf(text.slice(end))]);
    if (first && second) return `${first} ${second}`;
  }
  return undefined;
}

/** The places at which syllables of a pinyin text may end. */
function syllableEnds(text: string, syllables: Characters['syllables']): number[] {
  const ends = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!ends.has(at)) continue;
    for (let length = 1; length <= 6; length += 1)
      if (Object.hasOwn(syllables, text.slice(at, at + length))) ends.add(at + length);
  }
  return [...ends].filter((end) => end > 0).sort((a, b) => a - b);
}

/** What a Latin word may have meant, given the words that begin with its first two letters, with spaces between. */
export interface LatinGuess {
  /** The index has the very word. */
  known: boolean;
  /** A word near to it: one error in a short word, two in a long one. */
  near: string | undefined;
  /** Two words of which the space between is left out. */
  apart: string | undefined;
  /** The most frequent longer word that begins as it does: it is still being typed. */
  beginning: string | undefined;
}

/** Letters that are often left out after the first. */
const leftOut = [...'aeiouhlrc'];

/** How long a word is at least that another is a slip for. */
const shortestNear = 4;

/** How long a word is at least of which a letter may be left out at its beginning. */
const longLatin = 5;

/** How long a word is at least in which the first letters may be changed about. */
const shortestChanged = 4;

/** The beginnings under which `guessLatin` looks for what a word may have meant, whatever it finds. */
export function lettersTried(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  return [first + second, ...(word.length < shortestChanged ? [] : changedAbout(first, second, third))];
}

/** Beginnings of words whose second letter is left out of what is written, or whose first letters are changed about. */
const changedAbout = (first: string, second: string, third: string) => [first + third, second + first];

/** The word that a Latin word most likely is a slip for, or the beginning of. */
export async function wordMeantBy(word: string, get: GetValue): Promise<string | undefined> {
  const { near, beginning } = guessAmong(word, await wordsBeginningWith(word.slice(0, 2), get));
  return near ?? beginning;
}

/** The words that begin with two letters, the most frequent first. */
async function wordsBeginningWith(letters: string, get: GetValue): Promise<string[]> {
  return ((await get<string>(keyPrefix.spelling + letters)) ?? '').split(' ').filter(Boolean);
}

/** What a Latin word may have meant; where the longer word is more frequent than the one near to it, that one is not. */
export async function guessLatin(word: string, get: GetValue): Promise<LatinGuess> {
  const guess = await guessOf(word, get);
  const { near, beginning } = guess;
  if (!near || !beginning) return guess;
  const words = await wordsBeginningWith(word.slice(0, 2), get);
  const place = words.indexOf(near);
  return place === -1 || words.indexOf(beginning) < place ? { ...guess, near: undefined } : guess;
}

async function guessOf(word: string, get: GetValue): Promise<LatinGuess> {
  const beginningWith = (letters: string) => wordsBeginningWith(letters, get);
  const words = await beginningWith(word.slice(0, 2));
  const guess = guessAmong(word, words);
  if (guess.known || (guess.near && guess.errors === 1) || word.length < shortestChanged)
    return { ...guess, apart: undefined };
  // The first letters may be changed about, or one of them be left out or doubled: qaulity, yeild, sheduling.
  const [first = '', second = '', third = ''] = word;
  const isNear = (other: string) =>
    swapped(word, other) || (distance(word, other) === 1 && !isOtherForm(word, other) && other.length >= shortestNear);
  const others = (await Promise.all(changedAbout(first, second, third).map(beginningWith))).flat();
  const near = others.find(isNear) ?? guess.near;
  if (near && near !== guess.near) return { ...guess, near, apart: undefined };
  const apart = await inTwoWords(word, words, beginningWith);
  if (apart || word.length < longLatin || guess.beginning) return { ...guess, apart };
  const longer = await Promise.all(leftOut.map((letter) => beginningWith(first + letter)));
  return { ...guess, near: longer.flat().find(isNear) ?? near, apart };
}

/** A word as two that are known, the first as long as may be; `words` are those that begin as it does. */
async function inTwoWords(
  word: string,
  words: readonly string[],
  beginningWith: (letters: string) => Promise<string[]>,
): Promise<string | undefined> {
  const shortest = 3;
  const firsts = words.filter(
    (one) => one.length >= shortest && one.length <= word.length - shortest && word.startsWith(one),
  );
  // All at once: one after the other, each would be waited for.
  const pairs = await Promise.all(
    firsts
      .sort((a, b) => b.length - a.length)
      .map(async (one) => {
        const rest = word.slice(one.length);
        return (await beginningWith(rest.slice(0, 2))).includes(rest) ? `${one} ${rest}` : undefined;
      }),
  );
  return pairs.find((pair) => pair !== undefined);
}

/** What a word may have meant, of the words that begin as it does. */
function guessAmong(word: string, words: readonly string[]): Omit<LatinGuess, 'apart'> & { errors: number } {
  const root = stem(singular(word));
  const bound = word.length < 8 ? 1 : 2;
  let [known, best, errors] = [false, undefined as string | undefined, bound + 1];
  for (const other of words) {
    known ||= other === word || singular(other) === singular(word);
    if (word.length < shortestNear || other.length < shortestNear || Math.abs(other.length - word.length) > bound)
      continue;
    if (isOtherForm(word, other)) continue;
    // Of two forms of one word, the one that is written so wrongly is not meant by itself.
    const count = swapped(word, other) ? 1 : distance(word, other);
    if (count > 1 && !soundsNear(word, other)) continue;
    if (count < errors && (count > 0 || stem(singular(other)) !== root)) [best, errors] = [other, count];
  }
  return { known, near: best, errors, beginning: words.find((other) => other !== word && other.startsWith(word)) };
}

/** Whether a word is another in another form, and no slip of it: dirty and dirt, scratched and scratches. A letter written twice is a slip. */
function isOtherForm(word: string, other: string): boolean {
  return (word.startsWith(other) && word.at(other.length) !== other.at(-1)) || uninflected(word) === uninflected(other);
}

const uninflected = (word: string) => word.replace(/(?:ed|es|ing|s)$/, '');

/** Whether of two errors at most one is of a consonant: maintenence is maintenance, interpret no internet. */
function soundsNear(a: string, b: string): boolean {
  const consonants = (word: string) => word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
  return distance(consonants(a), consonants(b)) <= 1;
}

/** Whether two words differ by two neighbouring letters changed about. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
