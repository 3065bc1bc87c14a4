import { distance } from 'fastest-levenshtein';
import { isHan, latinToken, runs } from './analyse.ts';
import type { Characters, LatinWords } from './lexicon.ts';
import type { Dictionary } from './query.ts';

/* What a query may have meant, where the index has not what is written: pinyin, misspelt words, wrong characters. */

/** A text in simplified characters. */
export function simplify(text: string, { traditional, simplified }: Characters): string {
  const [from, to] = [[...traditional], [...simplified]];
  const map = new Map(from.map((character, index) => [character, to[index] ?? character]));
  return [...text].map((character) => map.get(character) ?? character).join('');
}

/** A Latin query whose words are pinyin, in Chinese; `undefined` where it is none. */
export function fromPinyin(query: string, { pinyin }: LatinWords): string | undefined {
  const parts = runs(query);
  if (parts.length === 0 || parts.some(isHan)) return undefined;
  const whole = pinyin[parts.join('')];
  if (whole) return whole;
  const each = parts.map((part) => pinyin[part]);
  return each.every((word) => word !== undefined) ? each.join(' ') : undefined;
}

/** A word of the index near to a Latin word: one error in a short word, two in a long one. */
export function nearWord(word: string, { words, pinyin }: LatinWords): string | undefined {
  const token = latinToken(word);
  if (token.length < 4 || /^\d/.test(token)) return undefined;
  const bound = token.length < 7 ? 1 : 2;
  let best: { word: string; errors: number } | undefined;
  for (const other of words.split(' ')) {
    if (other === token || other.startsWith(token)) return undefined;
    if (Math.abs(other.length - token.length) > bound || other.length < 4) continue;
    const errors = swapped(token, other) ? 1 : distance(token, other);
    if (errors > bound || (best && errors >= best.errors)) continue;
    best = { word: other, errors };
  }
  for (const [other, chinese] of Object.entries(pinyin)) {
    if (other.length < 5 || Math.abs(other.length - token.length) > 1) continue;
    const errors = distance(token, other);
    if (errors <= 1 && (!best || errors < best.errors)) best = { word: chinese, errors };
  }
  return best?.word;
}

/** A phrase of the lexicon near to a query of several Latin words: short words are told only by those beside them. */
export function nearPhrase(query: string, dictionary: Dictionary): string | undefined {
  const phrase = runs(query).join(' ');
  if (isHan(phrase) || !phrase.includes(' ') || dictionary.concepts.has(phrase)) return undefined;
  const bound = phrase.length < 10 ? 1 : 2;
  let best: { key: string; errors: number } | undefined;
  for (const key of dictionary.concepts.keys()) {
    if (!key.includes(' ') || isHan(key) || Math.abs(key.length - phrase.length) > bound) continue;
    const errors = distance(phrase, key);
    if (errors <= bound && (!best || errors < best.errors)) best = { key, errors };
  }
  return best?.key;
}

/** Whether two words differ by two neighbouring letters changed about. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A Chinese run with one character put right, so that it has a word of the lexicon; characters that sound alike first. */
export function mendRun(run: string, dictionary: Dictionary, { syllables }: Characters): string | undefined {
  const sounds = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters) sounds.set(character, syllable);
  const characters = [...run];
  let best: { text: string; worth: number } | undefined;
  for (const key of dictionary.concepts.keys()) {
    if (!/^\p{sc=Han}{2,8}$/u.test(key)) continue;
    const word = [...key];
    for (let at = 0; at + word.length <= characters.length; at += 1) {
      const wrong = word.flatMap((character, index) => (character === characters[at + index] ? [] : [index]));
      const [place] = wrong;
      if (wrong.length !== 1 || place === undefined) continue;
      const alike = sounds.get(word[place] ?? '') === sounds.get(characters[at + place] ?? '');
      if (!alike && word.length < 3) continue;
      const worth = word.length + (alike ? 3 : 0);
      if (best && best.worth >= worth) continue;
      best = { text: [...characters.slice(0, at), ...word, ...characters.slice(at + word.length)].join(''), worth };
    }
  }
  return best?.text;
}
