import { describe, expect, it } from 'vitest';
import { keyOf, singular, stem, symbolsOf, tokens } from '../../../src/search/engine/analyse.ts';

describe('tokens', () => {
  it.each([
    ['采用YOLOv8，5G专网', '5G专网', true],
    ['ＹＯＬＯ８', 'yolo8', true],
    ['生成式设计', '式设', true],
    ['PP-YOLO', 'ppyolo', true],
    ['5.5G定位', '5.5g', true],
    ['高炉', '炉高', false],
    ['grading of scrap', 'graded', true],
    ['optimization of fibres', 'optimisation fiber', true],
    ['we are here', 'AR', false],
    ['mineral processing', 'miner', false],
  ])('%j has those of %j: %j', (text, part, has) => {
    const all = new Set(tokens(text));
    expect(tokens(part).every((token) => all.has(token))).toBe(has);
  });

  it.each(['', '，。；', '😀😀', '(((', '\u0000\u200b'])('of %j are none', (text) => {
    expect(tokens(text)).toEqual([]);
  });
});

describe('symbols', () => {
  it.each([
    ['X光检测', ['x', '光', '检', '测']],
    ['高炉 炉温', ['高', '炉', '', '炉', '温']],
    ['in-line AOI', ['in', 'line', 'aoi']],
    ['GB/T 39116-2020', ['gb39116']],
    ['gbt39116标准', ['gb39116', '标', '准']],
    ['GB/T39116—2020', ['gb39116']],
    ['GB 5226.1', ['gb5226']],
    ['ISO/IEC 42001:2023', ['iso42001']],
    ['iso10218-2 robots', ['iso10218', 'robot']],
    ['IEC 62443-3-3', ['iec62443']],
    ['64GB 1024', ['64gb', '1024']],
    ['16 GB 2026年', ['16', 'gb', '2026', '年']],
    ['isothermal 2000', ['isothermal', '2000']],
    ['washing machines, dryers', ['washing', 'machine', '', 'dryer']],
  ])('of %j are %j', (text, symbols) => {
    expect(symbolsOf(text)).toEqual(symbols);
  });

  it('make one key of a word, however it is spaced', () => {
    expect(new Set(['X光', 'X 光', 'x-光'].map((text) => keyOf(symbolsOf(text)))).size).toBe(1);
  });
});

it.each([
  ['batteries', 'battery'],
  ['gas', 'gas'],
  ['has', 'has'],
  ['processes', 'process'],
  ['analysis', 'analysis'],
  ['tyres', 'tire'],
  ['aluminium', 'aluminum'],
  ['cameras', 'camera'],
])('%j is told as %j', (word, told) => {
  expect(singular(word)).toBe(told);
});

it('gives no word to another by its stem alone where the lexicon tells them apart', () => {
  expect(singular('stocking')).not.toBe(singular('stocks'));
  expect(stem('weld')).toBe(stem('welding'));
});
