import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { isHan } from '../engine/analyse.ts';
import type { Characters } from '../engine/index-format.ts';
import { usualCharacters } from '../engine/usual-characters.ts';
import { taiwanTradeWords } from './taiwan-trade-words.ts';

/** Characters by form and sound, and wordings of Taiwan, save those that the trades have a word for (`isKnown`). */
export function charactersOf(isKnown: (word: string) => boolean = () => false): Characters {
  read ??= formsAndSounds();
  const { traditional, simplified, plainOf, syllables } = read;
  const plain = (text: string) => [...text].map((character) => plainOf.get(character) ?? character).join('');
  return { traditional, simplified, phrases: taiwanPhrases(plain, isKnown), syllables: { ...syllables } };
}

/** What the dictionaries say of single characters: worked out once, the better part of a second's work. */
let read: ReturnType<typeof formsAndSounds> | undefined;

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
    const plain = convert(character);
    if (plain === character || [...plain].length !== 1) continue;
    traditional += character;
    simplified += plain;
    plainOf.set(character, plain);
  }
  return { traditional, simplified, plainOf, syllables };
}

/** Wordings of Taiwan, and the mainland's, both in the characters that queries are brought to. */
function taiwanPhrases(plain: (text: string) => string, isKnown: (word: string) => boolean): Record<string, string> {
  const [dictionary] = from.twp?.[0] ?? [];
  const pairs = typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : [];
  return Object.fromEntries(
    [...pairs, ...taiwanTradeWords].flatMap(([taiwan = '', mainland = '']) => {
      const [key, value] = [plain(taiwan), plain(mainland)];
      return key !== value && !isKnown(key) && /^\p{sc=Han}{2,6}$/u.test(key) && isHan(value) ? [[key, value]] : [];
    }),
  );
}
