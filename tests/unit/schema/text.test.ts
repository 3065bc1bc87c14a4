import { describe, expect, it } from 'vitest';
import { inLanguage, text, widthInCharacters } from '../../../src/schema/text.ts';

describe('widthInCharacters', () => {
  it.each([
    ['', 0],
    ['电芯质检', 4],
    ['AI质检', 3],
    ['2024年', 3],
    ['，。“”', 4],
    ['𠮷', 1],
  ])('counts %j as %d Chinese characters', (value, width) => {
    expect(widthInCharacters(value)).toBe(width);
  });
});

describe('text', () => {
  it('takes Chinese alone, and trims', () => {
    expect(text().parse({ zh: ' 电芯 ' })).toEqual({ zh: '电芯' });
  });

  it.each([{ zh: '' }, { zh: '  ' }, { en: 'cell' }, { zh: '电芯', fr: 'cellule' }, '电芯', null])(
    'refuses %j',
    (value) => {
      expect(text().safeParse(value).success).toBe(false);
    },
  );

  it('counts half-width characters half against the limit', () => {
    const short = text({ zh: 4, en: 10 });
    expect(short.safeParse({ zh: '电芯AI质' }).success).toBe(true);
    expect(short.safeParse({ zh: '电芯质检线' }).success).toBe(false);
  });
});

it('falls back to Chinese where the translation is missing', () => {
  expect(inLanguage({ zh: '电芯' }, 'en')).toBe('电芯');
  expect(inLanguage({ zh: '电芯', en: 'cell' }, 'en')).toBe('cell');
});
