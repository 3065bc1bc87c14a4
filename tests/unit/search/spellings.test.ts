import { describe, expect, it } from 'vitest';
import { keepNothing } from '../../../src/search/index/keep.ts';
import type { Lexicon, Meaning } from '../../../src/search/index/lexicon.ts';
import { pinyinWords } from '../../../src/search/index/spellings.ts';

const called = (zh: string, more: Partial<Meaning> = {}): Meaning => ({
  key: `#${zh}`,
  type: 'aspect',
  zh,
  en: '',
  near: [],
  worth: 100,
  ...more,
});
const lexicon: Lexicon = new Map([
  ['预测性维护', [called('预测性维护')]],
  ['设备预测维护', [called('预测性维护')]],
  ['涂布', [called('涂布')]],
  ['设备老是坏', [called('设备老是坏', { asked: true })]],
  ['宁德时代', [called('宁德时代', { type: 'name' })]],
  ['耐电时段', [called('耐电时段')]],
]);

describe('words by pinyin', () => {
  const words = pinyinWords([], lexicon, keepNothing);

  it.each([
    ['yucexingweihu', ['预测性维护']],
    ['ycxwh', ['预测性维护']],
    ['shebeiyuceweihu', ['设备预测维护']],
    ['sbycwh', undefined],
    ['tubu', ['涂布']],
    ['tb', undefined],
    ['sblsh', undefined],
    ['ndsd', ['宁德时代']],
    ['naidianshiduan', ['耐电时段']],
  ])('%j is %j', (spelling, expected) => {
    expect(words.get(`~${spelling}`)).toEqual(expected);
  });
});
