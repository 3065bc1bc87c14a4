import { describe, expect, it } from 'vitest';
import { excerpt, mark } from '../../src/search/excerpt.ts';
import { partWords } from '../../src/search/normalise.ts';

const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('partWords', () => {
  it.each([
    ['采用YOLOv8，5G专网', '采用YOLOv8，\u200b5G专网'],
    ['甲（A）乙', '甲（\u200bA）\u200b乙'],
    ['结束。', '结束。'],
    ['1.5%, 2', '1.5%, 2'],
  ])('%j', (text, parted) => {
    expect(partWords(text)).toBe(parted);
  });
});

describe('mark', () => {
  it.each([
    ['电芯外观质检', '电芯 质检', '[电芯]外观[质检]'],
    ['Blast furnace at Baosteel', 'blast FURNACE', '[Blast] [furnace] at Baosteel'],
    ['a.b(c)', 'b(c', 'a.b(c)'],
    ['C++ 与 C', 'C++', '[C++] 与 C'],
    ['文字', '', '文字'],
    ['<img src=x>', '<img', '[<img] src=x>'],
  ])('%j for %j', (text, query, marked) => {
    expect(shown(mark(text, query, 'zh-CN'))).toBe(marked);
  });
});

describe('excerpt', () => {
  const content = `标题\n摘要\n‖\n${'前'.repeat(100)}电芯\u200b质检线，用predictive maintenance的办法。${'后'.repeat(100)}\n‖\n别名`;

  it('is taken from the text around the first word found, cut at both ends', () => {
    const found = shown(excerpt(content, '质检', 'zh-CN'));
    expect(found).toMatch(/^…前+电芯\[质检\]线，用predictive maintenance的办法。后+…$/);
    expect(found.length).toBeLessThan(100);
  });

  it('breaks no Latin word', () => {
    expect(shown(excerpt(`t‖${'x'.repeat(40)} ${'word '.repeat(40)}‖`, 'word', 'en'))).toMatch(/^x+( \[word\])+…$/);
  });

  it.each(['标题', '别名', '', '没有'])('is empty where the text has not %j', (query) => {
    expect(excerpt(content, query, 'zh-CN')).toEqual([]);
  });
});
