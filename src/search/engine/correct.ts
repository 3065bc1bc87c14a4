import { distance } from 'fastest-levenshtein';
import { fold, runs, singular, stem } from './analyse.ts';
import type { GetValue } from './find-part.ts';
import { type Characters, keyPrefix, type Spellings } from './index-format.ts';

/* What a query may have meant, where the index has not what is written: pinyin, misspelt words, wrong characters. */

/** What a Latin query may mean whose words are pinyin, in Chinese; nothing where it is none. */
export async function fromPinyin(
  query: string,
  get: GetValue,
  syllablesOf: () => Promise<Characters['syllables']>,
): Promise<readonly string[]> {
  const parts = runs(fold(query));
  if (parts.length === 0 || parts.some((part) => !/^[a-z]{2,}$/.test(part))) return [];
  const wordOf = async (spelling: string) => (await get<string[]>(keyPrefix.pinyin + spelling))?.[0];
  const whole = await get<string[]>(keyPrefix.pinyin + parts.join(''));
  if (whole) return whole;
  const each = await Promise.all(
    parts.map(async (part) => (await wordOf(part)) ?? (await inTwo(part, wordOf, await syllablesOf()))),
  );
  return each.every((word) => word !== undefined) ? [each.join(' ')] : [];
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
  /** The most frequent word that begins as it does: it is still being typed. */
  beginning: string | undefined;
}

/** What a Latin word may have meant. */
export async function guessLatin(word: string, get: GetValue): Promise<LatinGuess> {
  const beginningWith = async (letters: string) =>
    ((await get<string>(keyPrefix.spelling + letters)) ?? '').split(' ').filter(Boolean);
  const words = await beginningWith(word.slice(0, 2));
  const guess = guessAmong(word, words);
  if (guess.known || guess.near || word.length < 4) return guess;
  // The first letters may be changed about: qaulity, yeild.
  const [first = '', second = '', third = ''] = word;
  const others = await Promise.all([first + third, second + first].map(beginningWith));
  const near = others.flat().find((other) => swapped(word, other));
  return { ...guess, near };
}

/** What a word may have meant, of the words that begin as it does. */
function guessAmong(word: string, words: readonly string[]): LatinGuess {
  const root = stem(singular(word));
  const bound = word.length < 8 ? 1 : 2;
  let [known, best, errors] = [false, undefined as string | undefined, bound + 1];
  for (const other of words) {
    known ||= other === word || singular(other) === singular(word);
    if (word.length < 4 || other.length < 4 || Math.abs(other.length - word.length) > bound) continue;
    if (isEnded(word, other)) continue;
    // Of two forms of one word, the one that is written so wrongly is not meant by itself.
    const count = swapped(word, other) ? 1 : distance(word, other);
    if (count > 1 && !soundsNear(word, other)) continue;
    if (count < errors && (count > 0 || stem(singular(other)) !== root)) [best, errors] = [other, count];
  }
  return { known, near: best, beginning: words.find((other) => other.startsWith(word)) };
}

/** Whether a word is another with an ending, and no slip of it: dirty, exporter. A letter written twice is a slip. */
function isEnded(word: string, other: string): boolean {
  return word.startsWith(other) && word.at(other.length) !== other.at(-1);
}

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

/** How short a word may be of which any character may be a slip, not only one that sounds alike. */
export const longWord = 4;

/** What it is worth that a character sounds as the one that is written, and that it sounds nearly so. */
const alike = { same: 3, nearly: 2 } as const;

/**
 * A Chinese run with one character put right, so that it has a word of the
 * lexicon at `wrong`, a place that no word of it explains, or at `perhaps`, one
 * that stands in few entries or in a word that the trades have not: there only
 * a long word that sounds as what is written will do. A short word is not
 * taken for what it does not sound like: 机器手臂 is no 机器人臂.
 */
export function mendRun(
  run: string,
  wrong: readonly number[],
  spellings: Spellings,
  { syllables }: Pick<Characters, 'syllables'>,
  perhaps: readonly number[] = [],
): string | undefined {
  const soundsOf = readingsOf(syllables);
  const characters = [...run];
  let best: { text: string; worth: number } | undefined;
  for (const word of wordsOf(spellings)) {
    if (word.length > characters.length) continue;
    for (let at = 0; at + word.length <= characters.length; at += 1) {
      const place = onlyDifference(word, characters, at);
      if (place === undefined) continue;
      const isWrong = wrong.includes(at + place);
      if (!isWrong && !(word.length >= longWord && perhaps.includes(at + place))) continue;
      const [meant, written] = [word[place] ?? '', characters[at + place] ?? ''];
      const likeness = looksLike(meant, written) ? alike.same : likenessOf(soundsOf(meant), soundsOf(written));
      if (likeness < likenessNeeded(word.length, isWrong)) continue;
      // Of two that are as like, the one that takes no character from a word that is known.
      const apart = word.every((_, index) => wrong.includes(at + index)) ? 0.5 : 0;
      const worth = word.length + likeness + apart;
      if (best && best.worth >= worth) continue;
      best = { text: [...characters.slice(0, at), ...word, ...characters.slice(at + word.length)].join(''), worth };
    }
  }
  return best?.text;
}

/** How alike a character has to sound: in two characters there is little else to go by, in four there is much. */
function likenessNeeded(length: number, isWrong: boolean): number {
  if (length < 3) return alike.same;
  return isWrong && length >= longWord ? 0 : alike.nearly;
}

const wordsIn = new WeakMap<Spellings, readonly (readonly string[])[]>();

/** The words of the lexicon, each as its characters: taken apart once. */
function wordsOf(spellings: Spellings): readonly (readonly string[])[] {
  const known = wordsIn.get(spellings) ?? spellings.chinese.split(' ').map((word) => [...word]);
  wordsIn.set(spellings, known);
  return known;
}

const soundsIn = new WeakMap<Characters['syllables'], Map<string, string[]>>();

/** Gives the readings of a character. */
function readingsOf(syllables: Characters['syllables']): (character: string) => readonly string[] {
  let sounds = soundsIn.get(syllables);
  if (!sounds) {
    sounds = new Map<string, string[]>();
    for (const [syllable, characters] of Object.entries(syllables))
      for (const character of characters) {
        const known = sounds.get(character);
        if (known) known.push(syllable);
        else sounds.set(character, [syllable]);
      }
    soundsIn.set(syllables, sounds);
  }
  const known = sounds;
  return (character) => known.get(character) ?? [];
}

/** Characters of the trades that are taken for each other by their look, where they sound otherwise. */
const lookalikes: ReadonlySet<string> = new Set(
  (
    '塑朔 测则 未末 析折 治冶 拨拔 板扳 料科 数教 轮论 轴抽 阀伐 仪议 传转 转传 统综 织积 油抽 抽油 炉护 炼烁 烧绕 铁秩 针钉 刷剧 包色 仓仑 物特 热熟 ' +
    '电申 由甲 池他 片斤 晶品 风凤 能熊 药约 械戒 器哭 卷券 壳亮 涂徐 枪抡 杆秆 缸虹 泵汞 磨摩 染柒 纺访 纱沙 布市 皮波 板枝 杯坏 坯坏 瓶并 罐灌 ' +
    '钢纲 铣统 镗膛 铰饺 锻段 焊捍 喷贲 漆膝 胶较 辊混 轧扎 铸寿 淬粹 釜斧 塔搭 炭碳 硅桂 铅沿 锌辛 硝消 碱减 酸峻 氨安 氢轻 氯绿 烯稀 醇淳 酯脂'
  )
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

const looksLike = (a: string, b: string) => lookalikes.has(a + b);

/** How alike two characters sound, by their readings. */
function likenessOf(some: readonly string[], others: readonly string[]): number {
  if (some.some((sound) => others.includes(sound))) return alike.same;
  const plain = others.map(plainSound);
  return some.some((sound) => plain.includes(plainSound(sound))) ? alike.nearly : 0;
}

/** A syllable without what many do not tell apart: zh and z, n and l, ing and in. */
const plainSound = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei])ng$/, '$1n');

/** The one place at which a word differs from the characters at `at`; `undefined` where it is none or more. */
function onlyDifference(word: readonly string[], characters: readonly string[], at: number): number | undefined {
  let place: number | undefined;
  for (const [index, character] of word.entries()) {
    if (character === characters[at + index]) continue;
    if (place !== undefined) return undefined;
    place = index;
  }
  return place;
}
