import { describe, expect, it } from 'vitest';
import { excerpt, mark } from '../../../src/search/engine/excerpt.ts';

const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('mark', () => {
  it.each([
    ['电芯外观质检', ['电芯', '质检'], '[电芯]外观[质检]'],
    ['Blast furnace at Baosteel', ['blast', 'FURNACE'], '[Blast] [furnace] at Baosteel'],
    ['a.b(c d', ['b(c'], 'a.[b(c] d'],
    ['environmental checks and irons', ['iron'], 'environmental checks and [iron]s'],
    ['数字化与数字孪生', ['数字孪生'], '数字化与[数字孪生]'],
    ['C++ 与 C', ['C++'], '[C++] 与 C'],
    ['文字', [], '文字'],
    ['文字', [''], '文字'],
    ['<img src=x>', ['<img'], '[<img] src=x>'],
  ])('%j for %j', (text, words, marked) => {
    expect(shown(mark(text, words))).toBe(marked);
  });
});

describe('excerpt', () => {
  const content = `${'前'.repeat(100)}电芯质检线，用predictive maintenance的办法。${'后'.repeat(100)}`;

  it('is taken from the text around the first word found, cut at both ends', () => {
    const found = shown(excerpt(content, ['质检'], 'zh-CN'));
    expect(found).toMatch(/^…前+电芯\[质检\]线，用predictive maintenance的办法。后+…$/);
    expect(found.length).toBeLessThan(100);
  });

  it('breaks no Latin word', () => {
    expect(shown(excerpt(`${'x'.repeat(40)} ${'word '.repeat(40)}`, ['word'], 'en'))).toMatch(/^x+( \[word\])+…$/);
  });

  it.each([[['标题']], [['']], [[]]])('is empty where the text has not %j', (words) => {
    expect(excerpt(content, words, 'zh-CN')).toEqual([]);
  });
});
