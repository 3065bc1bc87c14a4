import { isHan, keyOf } from './analyse.ts';

/** A stretch of symbols, `from` up to `to`, that is one word; `known` where the lexicon has it. */
export interface Cut {
  from: number;
  to: number;
  known: boolean;
}

/** The longest word of the lexicon, in symbols. */
export const longestWord = 14;

/*
 * What a stretch costs: the cut with the least cost is taken. A word of the
 * lexicon costs one, however long, and one that says nothing a little less
 * (设备故障预警 is 设备 and 故障预警, not 设备故障 and 预警); what the language's dictionary has, little
 * more; a character on its own most of all. So 提高铁水 is 提高 and 铁水, not
 * 提 高铁 水, and 转化成 holds no 化成.
 */
const costs = { empty: 0.95, known: 1, dictionary: 1.2, latin: 1.3, single: 1.6, breaking: 0.3 };

/**
 * Cuts symbols into words with the least cost. `lengths` gives the lengths of
 * the lexicon's words that begin at a place, `isEmpty` tells those that say
 * nothing; `divide` cuts Chinese as the
 * language's dictionary does.
 */
export function cut(
  symbols: readonly string[],
  lengths: (at: number) => readonly number[],
  isEmpty: (word: string) => boolean = () => false,
  divide: (text: string) => readonly string[] = divideChinese,
): Cut[] {
  const ends = dictionaryEnds(symbols, divide);
  const inside = new Set<number>();
  ends.forEach((end, from) => {
    for (let at = from + 1; at < end; at += 1) inside.add(at);
  });
  const best: { cost: number; to: number; known: boolean }[] = new Array(symbols.length);
  for (let at = symbols.length - 1; at >= 0; at -= 1) {
    const symbol = symbols[at] ?? '';
    const offer = (to: number, cost: number, known: boolean) => {
      const total = cost + (best[to]?.cost ?? 0);
      // Of two that cost the same, the one that begins with the longer word.
      const now = best[at];
      if (!now || total < now.cost || (total === now.cost && to > now.to)) best[at] = { cost: total, to, known };
    };
    if (symbol === '') {
      offer(at + 1, 0, false);
      continue;
    }
    offer(at + 1, isHan(symbol) ? costs.single : costs.latin, false);
    const end = ends[at];
    if (end !== undefined && end > at + 1) offer(end, costs.dictionary, false);
    // A word that begins inside another of the dictionary is less likely one.
    const breaking = inside.has(at) ? costs.breaking : 0;
    for (const length of lengths(at)) {
      const empty = isEmpty(keyOf(symbols.slice(at, at + length)));
      offer(at + length, breaking + (empty ? costs.empty : costs.known), true);
    }
  }
  const cuts: Cut[] = [];
  for (let at = 0; at < symbols.length; ) {
    const { to, known } = best[at] ?? { to: at + 1, known: false };
    if (symbols[at] !== '') cuts.push({ from: at, to, known });
    at = to;
  }
  return cuts;
}

/** Cuts with two characters that stand by themselves as one word, though one of them alone says nothing: 挤出, 对焦. */
export function withPairs(symbols: readonly string[], cuts: readonly Cut[], empty: ReadonlySet<string>): Cut[] {
  const isSingle = (one: Cut | undefined): one is Cut =>
    one?.to === (one?.from ?? 0) + 1 && isHan(symbols[one.from] ?? '');
  const joined = cuts.map((one, index) => {
    const next = cuts[index + 1];
    if (!isSingle(one) || !isSingle(next) || one.to !== next.from || one.known === next.known) return one;
    const alone = !symbols[one.from - 1] && !symbols[next.to];
    const known = one.known ? one : next;
    return alone && empty.has(symbols[known.from] ?? '') ? { from: one.from, to: next.to, known: false } : one;
  });
  return joined.filter((one, index) => one.from >= (joined[index - 1]?.to ?? 0));
}

/** Where the dictionary's word that begins at a place ends. */
function dictionaryEnds(symbols: readonly string[], divide: (text: string) => readonly string[]): number[] {
  const ends: number[] = [];
  for (let at = 0; at < symbols.length; ) {
    let end = at;
    while (end < symbols.length && isHan(symbols[end] ?? '')) end += 1;
    if (end === at) {
      at += 1;
      continue;
    }
    for (const word of divide(symbols.slice(at, end).join(''))) {
      ends[at] = at + [...word].length;
      at = ends[at] ?? end;
    }
    at = end;
  }
  return ends;
}

/** Whether Chinese is one word of the language's dictionary. */
export function isDictionaryWord(text: string): boolean {
  return isHan(text) && [...text].length > 1 && divideChinese(text).length === 1;
}

/** The places of Chinese that stand in a word of two characters or more of the language's dictionary. */
export function dictionaryWordsIn(text: string): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const word of divideChinese(text)) {
    if (word.length > 1) for (let index = 0; index < word.length; index += 1) places.add(at + index);
    at += word.length;
  }
  return places;
}

let segmenter: Intl.Segmenter | undefined;

/** Chinese as the language's dictionary cuts it. */
function divideChinese(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
