import { wideWords } from '../../schema/wide-words.ts';
import { isHan, keyOf } from './analyse.ts';
import { type Cut, cut, longestWord, withPairs } from './cut.ts';
import type { WordGroup } from './index-format.ts';
import { meaningsOf } from './meanings.ts';
import { stopWords } from './stop-words.ts';

/** Cuts symbols into words by the lexicon; `groupAt` gives what it holds of the words that begin as those at a place. */
export function cutByLexicon(symbols: readonly string[], groupAt: (at: number) => WordGroup | undefined): Cut[] {
  const cuts = cut(symbols, (at) => wordLengths(symbols, at, groupAt(at)), saysNothing);
  return withPairs(symbols, cuts, stopWords);
}

/** Stretches of single characters, one of which at least no word explains. */
export function unreadIn(cuts: readonly (Cut & { word: string })[]): string[] {
  const stretches: (Cut & { word: string; isRead: boolean })[] = [];
  for (const one of cuts) {
    if (!isHan(one.word) || one.to - one.from > 1) continue;
    const last = stretches.at(-1);
    const isRead = one.known;
    if (last?.to === one.from) {
      last.to = one.to;
      last.word += one.word;
      last.isRead &&= isRead;
    } else stretches.push({ ...one, isRead });
  }
  return stretches.filter(({ isRead }) => !isRead).map(({ word }) => word);
}

const saysNothing = (word: string) => stopWords.has(word) || wideWords.has(word);

/** Lengths of the words that begin at a place: of the lexicon, and of those that say nothing. */
function wordLengths(symbols: readonly string[], at: number, group: WordGroup | undefined): number[] {
  const lengths: number[] = [];
  for (let length = 1; length <= longestWord && at + length <= symbols.length; length += 1) {
    if (symbols[at + length - 1] === '') break;
    const word = keyOf(symbols.slice(at, at + length));
    const isKnown = group && Object.hasOwn(group.words, word) && !isLetterOfPlace(symbols, at, length, group);
    if (saysNothing(word) || isKnown) lengths.push(length);
  }
  return lengths;
}

/** Whether a word is the one character that a province is called by, within others: 云 of 腾讯云, 港 of 青岛港. */
function isLetterOfPlace(symbols: readonly string[], at: number, length: number, group: WordGroup): boolean {
  const symbol = symbols[at] ?? '';
  if (length > 1 || !isHan(symbol) || !(symbols[at - 1] || symbols[at + 1])) return false;
  return meaningsOf(symbol, group).every(({ type }) => type === 'region');
}
