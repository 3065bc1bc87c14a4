import type { Characters, Spellings } from './index-format.ts';

/* What Chinese characters of a query may have meant, where the index has not what is written. */

/** How short a word may be of which any character may be a slip, not only one that sounds alike. */
export const longWord = 4;

/** How short a word of the lexicon is that may have been meant. */
export const shortestChinese = 2;

/** What it is worth that a character sounds as the one that is written, and that it sounds nearly so. */
const alike = { same: 3, nearly: 2 } as const;

/** Places of a run that may be wrong, besides those that no word explains. */
interface Doubts {
  /** They stand in few entries or in a word that the trades have not: only a long word that sounds so will do. */
  perhaps?: readonly number[];
  /** Stretches that were not read at all: only a longer word will do that sounds so and has all of one. */
  unread?: readonly (readonly number[])[];
}

/**
 * A Chinese run with one character put right, so that it has a word of the
 * lexicon at `wrong`, a place that no word of it explains, or at one of the
 * other doubtful ones. A short word is not taken for what it does not sound
 * like: 机器手臂 is no 机器人臂.
 */
export function mendRun(
  run: string,
  wrong: readonly number[],
  spellings: Spellings,
  { syllables }: Pick<Characters, 'syllables'>,
  { perhaps = [], unread = [] }: Doubts = {},
): string | undefined {
  const soundsOf = readingsOf(syllables);
  const characters = [...run];
  let best: { text: string; worth: number } | undefined;
  for (const { word, at } of wordsNear(characters, wordsOf(spellings))) {
    const place = onlyDifference(word, characters, at);
    if (place === undefined) continue;
    const isWrong = wrong.includes(at + place);
    const isPerhaps = word.length >= longWord && perhaps.includes(at + place);
    const within = (index: number) => index >= at && index < at + word.length;
    const isUnread = unread.some(
      (places) => places.includes(at + place) && places.length < word.length && places.every(within),
    );
    if (!isWrong && !isPerhaps && !isUnread) continue;
    const [meant, written] = [word[place] ?? '', characters[at + place] ?? ''];
    const likeness = looksLike(meant, written) ? alike.same : likenessOf(soundsOf(meant), soundsOf(written));
    if (likeness < likenessNeeded(word.length, isWrong)) continue;
    // Of two that are as like, the one that takes no character from a word that is known.
    const apart = word.every((_, index) => wrong.includes(at + index)) ? 0.5 : 0;
    const worth = word.length + likeness + apart;
    if (best && best.worth >= worth) continue;
    best = { text: [...characters.slice(0, at), ...word, ...characters.slice(at + word.length)].join(''), worth };
  }
  return best?.text;
}

/** How alike a character has to sound: in two characters there is little else to go by, in four there is much. */
function likenessNeeded(length: number, isWrong: boolean): number {
  if (length < 3 || (length < longWord && !isWrong)) return alike.same;
  return isWrong && length >= longWord ? 0 : alike.nearly;
}

/** The words of the lexicon, each as its characters, and by the first and the second of these the places of words that have it there. */
interface Words {
  all: readonly (readonly string[])[];
  byFirst: ReadonlyMap<string, readonly number[]>;
  bySecond: ReadonlyMap<string, readonly number[]>;
}

const wordsIn = new WeakMap<Spellings, Words>();

/** The words of the lexicon, each of `shortestChinese` characters at least: taken apart once. */
function wordsOf(spellings: Spellings): Words {
  const known = wordsIn.get(spellings);
  if (known) return known;
  const all = spellings.chinese.split(' ').map((word) => [...word]);
  const places = [...all.keys()];
  const words = {
    all,
    byFirst: Map.groupBy(places, (place) => all[place]?.[0] ?? ''),
    bySecond: Map.groupBy(places, (place) => all[place]?.[1] ?? ''),
  };
  wordsIn.set(spellings, words);
  return words;
}

/**
 * The words that may stand in a run but for one character, in the order of the lexicon: they have the first
 * character that stands there, or the second. To hold all of them beside it would take some ten milliseconds.
 */
function wordsNear(
  characters: readonly string[],
  { all, byFirst, bySecond }: Words,
): { word: readonly string[]; at: number }[] {
  return characters
    .flatMap((character, at) => {
      const second = characters[at + 1] ?? '';
      return [...(byFirst.get(character) ?? []), ...(bySecond.get(second) ?? [])].map((place) => ({ place, at }));
    })
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .flatMap(({ place, at }) => {
      const word = all[place];
      return word && at + word.length <= characters.length ? [{ word, at }] : [];
    });
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
    '钢纲 铣统 镗膛 铰饺 锻段 焊捍 喷贲 漆膝 胶较 辊混 轧扎 铸寿 淬粹 釜斧 塔搭 炭碳 硅桂 铅沿 锌辛 硝消 碱减 酸峻 氨安 氢轻 氯绿 烯稀 醇淳 酯脂 ' +
    '土士 尔尓 己已 天夫 大太 今令 千干 午牛 木本 刀力 乌鸟 住往 各名 厂广 车东 真直 间问 库车 底低 具县 铝铅 钻钴 铁铣 轮轴 钣板 庄压 序库 贝见 由田 自目 埋理 拉垃 拌伴 损捐 析拆 拆折 缝逢 摸模 膜摸'
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
