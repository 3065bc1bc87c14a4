import { isHan } from './analyse.ts';

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
 * lexicon costs one, however long; what the language's dictionary has, little
 * more; a character on its own most of all. So 提高铁水 is 提高 and 铁水, not
 * 提 高铁 水, and 转化成 holds no 化成.
 */
const costs = { known: 1, dictionary: 1.2, latin: 1.3, single: 1.6 };

/**
 * Cuts symbols into words with the least cost. `lengths` gives the lengths of
 * the lexicon's words that begin at a place; `divide` cuts Chinese as the
 * language's dictionary does.
 */
export function cut(
  symbols: readonly string[],
  lengths: (at: number) => readonly number[],
  divide: (text: string) => readonly string[] = divideChinese,
): Cut[] {
  const ends = dictionaryEnds(symbols, divide);
  const best: { cost: number; cut: Cut }[] = new Array(symbols.length + 1);
  const costAt = (at: number) => (at === 0 ? 0 : (best[at]?.cost ?? Number.POSITIVE_INFINITY));
  const offer = (from: number, to: number, cost: number, known: boolean) => {
    const total = costAt(from) + cost;
    if (total < costAt(to) || best[to] === undefined) best[to] = { cost: total, cut: { from, to, known } };
  };
  for (let at = 0; at < symbols.length; at += 1) {
    const symbol = symbols[at] ?? '';
    if (symbol === '') {
      offer(at, at + 1, 0, false);
      continue;
    }
    offer(at, at + 1, isHan(symbol) ? costs.single : costs.latin, false);
    const end = ends[at];
    if (end !== undefined && end > at + 1) offer(at, end, costs.dictionary, false);
    for (const length of lengths(at)) offer(at, at + length, costs.known, true);
  }
  const cuts: Cut[] = [];
  for (let at = symbols.length; at > 0;) {
    const found = best[at]?.cut;
    if (!found) break;
    if (symbols[found.from] !== '') cuts.push(found);
    at = found.from;
  }
  return cuts.reverse();
}

/** Where the dictionary's word that begins at a place ends. */
function dictionaryEnds(symbols: readonly string[], divide: (text: string) => readonly string[]): number[] {
  const ends: number[] = [];
  for (let at = 0; at < symbols.length;) {
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

let segmenter: Intl.Segmenter | undefined;

/** Chinese as the language's dictionary cuts it. */
function divideChinese(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
