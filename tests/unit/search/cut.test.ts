import { describe, expect, it } from 'vitest';
import { symbolsOf } from '../../../src/search/engine/analyse.ts';
import { cut } from '../../../src/search/engine/cut.ts';

/** How a text is cut with these words known; those in brackets are. */
function shown(text: string, words: readonly string[], empty: readonly string[] = []): string {
  const symbols = symbolsOf(text);
  const lengths = (at: number) =>
    [1, 2, 3, 4, 5].filter((length) => [...words, ...empty].includes(symbols.slice(at, at + length).join('')));
  return cut(symbols, lengths, (word) => empty.includes(word))
    .map(({ from, to, known }) => {
      const word = symbols.slice(from, to).join('');
      return known ? `[${word}]` : word;
    })
    .join(' ');
}

describe('a text', () => {
  it.each([
    ['提高铁水', ['高铁', '铁水'], ['提高'], '[提高] [铁水]'],
    ['转化成', ['化成'], [], '转化 成'],
    ['化成分容', ['化成', '分容', '成分'], [], '[化成] [分容]'],
    ['极片涂布缺陷', ['极片', '涂布', '极片涂布', '缺陷'], [], '[极片涂布] [缺陷]'],
    ['设备故障预警', ['设备故障', '故障预警', '预警'], ['设备'], '[设备] [故障预警]'],
    ['涂布，缺陷', ['涂布', '布缺'], [], '[涂布] 缺陷'],
    ['', [], [], ''],
  ])('%j is cut by its longest words, none out of another', (text, words, empty, expected) => {
    expect(shown(text, words, empty)).toBe(expected);
  });
});
