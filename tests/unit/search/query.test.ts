import { describe, expect, it } from 'vitest';
import { conceptToken, hanToken, tokens } from '../../../src/search/engine/analyse.ts';
import { fromPinyin, mendRun, nearPhrase, nearWord, simplify } from '../../../src/search/engine/correct.ts';
import { excerpt, mark } from '../../../src/search/engine/excerpt.ts';
import { Dictionary } from '../../../src/search/engine/query.ts';
import { rank } from '../../../src/search/engine/rank.ts';

const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('tokens', () => {
  it.each([
    ['采用YOLOv8，5G专网', '5G专网', true],
    ['ＹＯＬＯ８', 'yolo8', true],
    ['生成式设计', '式设', true],
    ['PP-YOLO', 'ppyolo', true],
    ['5.5G定位', '5.5g', true],
    ['高炉', '炉高', false],
  ])('%j has those of %j: %j', (text, part, has) => {
    const all = new Set(tokens(text));
    expect(tokens(part).every((token) => all.has(token))).toBe(has);
  });

  it.each(['', '，。；', '😀😀', '(((', '\u0000\u200b'])('of %j are none', (text) => {
    expect(tokens(text)).toEqual([]);
  });

  it('give every pair of characters a word of its own that no stemmer changes', () => {
    expect(hanToken('涂布')).toMatch(/^z[bcdfghjkmnpqrtvwxz0-9]{6}$/);
    expect(new Set(['涂布', '布涂', '涂', '布'].map(hanToken)).size).toBe(4);
    expect(hanToken('涂布').startsWith(hanToken('涂'))).toBe(true);
  });
});

describe('a query', () => {
  const words = new Dictionary([
    {
      concepts: [
        [conceptToken('step/coating'), '涂布', 'Coating', []],
        [conceptToken('technique/5g'), '5G', '5G', ['5g专网', 'private 5g']],
        [conceptToken('synonym/robot'), '机器人', 'robot', ['humanoid robot']],
      ],
      names: [['宁德时代', 'catl']],
    },
  ]);
  const parts = (query: string) => words.plan(query).parts.map(({ text }) => text);

  it.each([
    ['涂布缺陷', ['涂布', '缺陷']],
    ['5G专网 涂布', ['5g 专网', '涂布']],
    ['humanoid robots in the plant', ['humanoid robots', 'plant']],
    ['宁德时代涂布', ['宁德时代', '涂布']],
    ['（）。', []],
  ])('%j is cut into %j', (query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  it.each([
    ['涂', ['涂布']],
    ['rob', ['机器人']],
    ['宁德', ['宁德时代']],
    ['涂布', []],
    ['', []],
    ['（', []],
  ])('that begins with %j is offered %j', (query, offered) => {
    expect(words.suggest(query).map(({ label }) => label.zh)).toEqual(offered);
  });

  it('of ten thousand characters is cut short', () => {
    expect(words.plan('啊'.repeat(10_000)).parts.length).toBeLessThanOrEqual(8);
  });

  it('finds first who has all of it, by word or by concept', async () => {
    const coating = words.plan('coating').parts[0]?.concepts[0]?.token;
    const hits: Record<string, [string, number][]> = {
      coating: [['a', 2]],
      [coating ?? '']: [
        ['a', 3],
        ['b', 3],
      ],
      defect: [
        ['a', 1],
        ['c', 5],
      ],
    };
    const { results, unknown } = await rank(words.plan('coating defect'), async (token) => new Map(hits[token]));
    expect(results[0]?.id).toBe('a');
    expect(unknown).toEqual([]);
  });

  it('has nothing where nothing is known, and says so', async () => {
    expect(await rank(words.plan('qwertz'), async () => new Map())).toEqual({ results: [], unknown: ['qwertz'] });
  });
});

describe('a wrong query is put right', () => {
  const words = new Dictionary([
    {
      concepts: [
        [conceptToken('step/coating'), '涂布', 'Coating', []],
        [conceptToken('t/twin'), '数字孪生', 'Digital twin', []],
      ],
      names: [['海康威视']],
    },
  ]);
  const characters = { traditional: '塗檢', simplified: '涂检', syllables: { bu: '布部步', shi: '市视是' } };
  const latin = { words: 'furnace maintenance predictive blast', pinyin: { tubu: '涂布', gaolu: '高炉' } };

  it.each([
    ['digital twn', 'digital twin'],
    ['digtal twins', 'digital twin'],
    ['digital twin', undefined],
    ['digital plant', undefined],
    ['twn', undefined],
    ['数字 孪生', undefined],
  ])('%j as a phrase: %j', (query, mended) => {
    expect(nearPhrase(query, words)).toBe(mended);
  });

  it.each([
    ['涂部缺陷', '涂布缺陷'],
    ['海康威市', '海康威视'],
    ['海糠威视', '海康威视'],
    ['轮胎', undefined],
  ])('%j: %j', (run, mended) => {
    expect(mendRun(run, words, characters)).toBe(mended);
  });

  it.each([
    ['balst', 'blast'],
    ['maintenence', 'maintenance'],
    ['predictive', undefined],
    ['zzzqqqxxx', undefined],
    ['gaoluu', '高炉'],
  ])('%j: %j', (word, near) => {
    expect(nearWord(word, latin)).toBe(near);
  });

  it('reads pinyin and traditional characters', () => {
    expect(fromPinyin('tubu', latin)).toBe('涂布');
    expect(fromPinyin('gao lu', latin)).toBe('高炉');
    expect(fromPinyin('steel', latin)).toBeUndefined();
    expect(simplify('塗布檢测', characters)).toBe('涂布检测');
  });
});

describe('mark', () => {
  it.each([
    ['电芯外观质检', '电芯 质检', '[电芯]外观[质检]'],
    ['Blast furnace at Baosteel', 'blast FURNACE', '[Blast] [furnace] at Baosteel'],
    ['a.b(c)', 'b(c', 'a.b(c)'],
    ['environmental checks and irons', 'iron and steel', 'environmental checks and [iron]s'],
    ['宝钢高炉的炉温', '高炉的炉温', '宝钢[高炉的炉温]'],
    ['C++ 与 C', 'C++', '[C++] 与 C'],
    ['文字', '', '文字'],
    ['<img src=x>', '<img', '[<img] src=x>'],
  ])('%j for %j', (text, query, marked) => {
    expect(shown(mark(text, query, 'zh-CN'))).toBe(marked);
  });
});

describe('excerpt', () => {
  const content = `${'前'.repeat(100)}电芯质检线，用predictive maintenance的办法。${'后'.repeat(100)}`;

  it('is taken from the text around the first word found, cut at both ends', () => {
    const found = shown(excerpt(content, '质检', 'zh-CN'));
    expect(found).toMatch(/^…前+电芯\[质检\]线，用predictive maintenance的办法。后+…$/);
    expect(found.length).toBeLessThan(100);
  });

  it('breaks no Latin word', () => {
    expect(shown(excerpt(`${'x'.repeat(40)} ${'word '.repeat(40)}`, 'word', 'en'))).toMatch(/^x+( \[word\])+…$/);
  });

  it.each(['标题', '别名', '', '没有'])('is empty where the text has not %j', (query) => {
    expect(excerpt(content, query, 'zh-CN')).toEqual([]);
  });
});
