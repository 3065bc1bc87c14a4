import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../engine/analyse.ts';
import type { Characters } from '../engine/index-format.ts';
import { simplify } from '../engine/simplify.ts';
import { usualCharacters } from '../engine/usual-characters.ts';
import { taiwanTradeWords } from './taiwan-trade-words.ts';

/** Forms of the trades that the dictionary leaves or brings to a rare character: 電銲, 鎔煉. */
const tradeForms: ReadonlyMap<string, string> = new Map([
  ['銲', '焊'],
  ['鎔', '熔'],
  ['燄', '焰'],
  ['鑪', '炉'],
  ['衹', '只'],
]);

/**
 * Characters by form and sound, and wordings of Taiwan, save those that are
 * `words` of the trades. A word in which one stands that makes no other word of
 * the trades stays as well: 时间序列 is no 时间串行.
 */
export function charactersOf(words: ReadonlySet<string> = new Set()): Characters {
  dictionaries ??= formsAndSounds();
  const { traditional, simplified, plainOf, syllables } = dictionaries;
  const plain = (text: string) => [...text].map((character) => plainOf.get(character) ?? character).join('');
  const phrases = taiwanPhrases(plain, words);
  const read = { traditional, simplified, phrases };
  const kept = [...words].filter((word) => {
    const said = /^\p{sc=Han}{3,6}$/u.test(word) ? simplify(word, read) : word;
    return said !== word && !words.has(said);
  });
  return {
    ...read,
    phrases: { ...phrases, ...Object.fromEntries(kept.map((word) => [word, word])) },
    syllables: { ...syllables },
  };
}

/** What the dictionaries say of single characters: worked out once, the better part of a second's work. */
let dictionaries: ReturnType<typeof formsAndSounds> | undefined;

function formsAndSounds() {
  const convert = Converter({ from: 't', to: 'cn' });
  const syllables: Record<string, string> = {};
  for (const character of usualCharacters()) {
    if (!isHan(character)) continue;
    // Under each of its readings: 觉 is taken for 角, which may be read alike.
    for (const syllable of new Set(pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })))
      syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  let [traditional, simplified] = ['', ''];
  const plainOf = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const plain = tradeForms.get(character) ?? convert(character);
    if (plain === character || [...plain].length !== 1) continue;
    traditional += character;
    simplified += plain;
    plainOf.set(character, plain);
  }
  return { traditional, simplified, plainOf, syllables };
}

/** Wordings of Taiwan, and the mainland's, both in the characters that queries are brought to. */
function taiwanPhrases(plain: (text: string) => string, words: ReadonlySet<string>): Record<string, string> {
  const [dictionary] = from.twp?.[0] ?? [];
  const pairs = typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : [];
  return Object.fromEntries(
    [...pairs, ...taiwanTradeWords].flatMap(([taiwan = '', mainland = '']) => {
      const [key, value] = [plain(taiwan), plain(mainland)];
      return key !== value && !words.has(key) && /^\p{sc=Han}{2,6}$/u.test(key) && isHan(value) ? [[key, value]] : [];
    }),
  );
}
