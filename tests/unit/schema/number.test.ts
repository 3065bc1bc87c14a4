import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber, readNumber, readSum, withoutNoise } from '../../../src/schema/number.ts';
import { numberMend } from '../../../src/schema/number-mend.ts';

describe('a number as people write it', () => {
  it.each([
    ['1,500', 1500],
    ['1，５００', 1500],
    ['1 500', 1500],
    ["1'500", 1500],
    ['３０．５', 30.5],
    ['－30', -30],
    ['–30', -30],
    ['−4', -4],
    ['负三十', -30],
    ['+5', 5],
    ['.5', 0.5],
    ['1.5E+03', 1500],
    ['5千万', 50_000_000],
    ['2百万', 2_000_000],
    ['百万', 1_000_000],
    ['五百万', 5_000_000],
    ['一千零五十', 1050],
    ['十五', 15],
    ['一百一十', 110],
    ['三点五亿', 350_000_000],
    ['1亿2000万', 120_000_000],
    ['1.2万亿', 1_200_000_000_000],
    ['伍佰萬', 5_000_000],
    ['二〇二四', 2024],
    ['33.3万', 333_000],
    ['2.5 million', 2_500_000],
    ['\u200b12\ufeff', 12],
  ])('%j is %d', (text, value) => {
    expect(exactNumber(text)).toBe(value);
  });

  it.each([
    ['１２％', { min: 12, max: 12, sign: '%' }],
    ['12 per cent', { min: 12, max: 12, sign: '%' }],
    ['三成', { min: 30, max: 30, sign: '%' }],
    ['近三成五', { min: 35, max: 35, sign: '%', bound: 'nearly' }],
    ['3~4 成', { min: 30, max: 40, sign: '%' }],
    ['百分之三十', { min: 30, max: 30, sign: '%' }],
    ['3‰', { min: 3, max: 3, sign: '‰' }],
    ['¥500万', { min: 5_000_000, max: 5_000_000, sign: 'CNY' }],
    ['伍佰万元整', { min: 5_000_000, max: 5_000_000, sign: 'CNY' }],
    ['RMB 5 million', { min: 5_000_000, max: 5_000_000, sign: 'CNY' }],
    ['约500万', { min: 5_000_000, max: 5_000_000, bound: 'about' }],
    ['500余万', { min: 5_000_000, max: 5_000_000, bound: 'at-least' }],
    ['95%以上', { min: 95, max: 95, bound: 'at-least', sign: '%' }],
    ['不超过3', { min: 3, max: 3, bound: 'at-most' }],
    ['up to 40 %', { min: 40, max: 40, bound: 'up-to', sign: '%' }],
    ['10~20', { min: 10, max: 20 }],
    ['３０～４０％', { min: 30, max: 40, sign: '%' }],
    ['10%-20%', { min: 10, max: 20, sign: '%' }],
    ['3-5万元', { min: 30_000, max: 50_000, sign: 'CNY' }],
    ['1,500-2,000万', { min: 15_000_000, max: 20_000_000 }],
    ['十五至二十万', { min: 150_000, max: 200_000 }],
    ['-5——-3', { min: -5, max: -3 }],
    ['10 to 20', { min: 10, max: 20 }],
  ] as const)('%j is %j, and no exact number', (text, read) => {
    expect(readNumber(text)).toEqual(read);
    expect(exactNumber(text)).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    'abc',
    '约',
    '1,50',
    '3,5',
    '12,34,567',
    '1.2.3',
    '10²',
    '①',
    '½',
    '1/3',
    '(30)',
    '5米',
    '500w',
    '5m',
    '一万五',
    '一百五',
    '3万5',
    '三四百',
    '五五开',
    '$5元',
    '20-10',
    '2024-05',
    '1e400',
    '0x10',
    'NaN',
    'Infinity',
    '<b>5</b>',
    '٣',
  ])('%j is not understood', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  const digits = '零一二三四五六七八九';
  const inChinese = (value: number): string => {
    if (value >= 10_000) {
      const rest = value % 10_000;
      return `${inChinese(Math.floor(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inChinese(rest)}`}`;
    }
    const figures = [...String(value)];
    return figures
      .map((figure, index) =>
        figure === '0' ? '零' : `${digits[Number(figure)]}${['', '十', '百', '千'][figures.length - index - 1]}`,
      )
      .join('')
      .replace(/零+/g, '零')
      .replace(/(?<=.)零$/, '');
  };
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  it('is the same in every dress', () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      wide,
      (text) => ` ${text} `,
      (text) => text.replace('-', '−'),
      (text) => text.replace('-', '负'),
      (text) => text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ','),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        dress,
        (whole, places, wear) => {
          const text = (whole / 10 ** places).toFixed(places);
          expect(exactNumber(wear(text))).toBe(Number(text) || 0);
        },
      ),
    );
  });

  it('is the same in Chinese figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(exactNumber(inChinese(value))).toBe(value);
      }),
    );
  });

  it('never throws, and never makes a number of text without a figure', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-~至约万亿千百十一二零%‰¥$元 abew') }), (text) => {
        const read = readNumber(text);
        if (read) expect(read.min <= read.max && /[\d一二零十百千万亿]/.test(text)).toBe(true);
      }),
    );
  });
});

describe('a sum for the calculator', () => {
  it.each([
    ['2000000', 2_000_000],
    ['2,000,000', 2_000_000],
    [' 200万 ', 2_000_000],
    ['１２３', 123],
    ['1.5亿元', 150_000_000],
    ['50 000 元', 50_000],
    ['5千万', 50_000_000],
    ['约500万', 5_000_000],
    ['五百万', 5_000_000],
    ['¥500万', 5_000_000],
    ['500w', 5_000_000],
    ['CNY 2.5m', 2_500_000],
  ])('%j is %d', (text, sum) => {
    expect(readSum(text)).toBe(sum);
  });

  it.each(['', 'abc', '-5', '1,2.3.4', '<b>5</b>', '300万~500万', '500万以上', '$500', '50%'])('%j is none', (text) => {
    expect(readSum(text)).toBeUndefined();
  });
});

describe('the mend of what a field does not take', () => {
  it.each([
    ['约500', 'Write 500, and bound: about.'],
    ['95%', 'Write 95, and % as the unit.'],
    ['10~20', 'Write min: 10, max: 20.'],
    ['一万五', 'Write the number only, without unit, comma or quotation marks.'],
    ['下降三成', 'Write -30, and % as the unit; check the sign: a decrease is negative.'],
    ['翻一番', 'That is 100% more: write 100, % as the unit, and change: relative.'],
    ['翻两番', 'That is 300% more: write 300, % as the unit, and change: relative.'],
    ['提高到原来的2倍', 'That is 100% more: write 100, % as the unit, and change: relative.'],
    ['约一半', 'Write 50, and % as the unit; a decrease is -50.'],
    ['由3.2%降至1.1%', 'Write 1.1; 3.2, the state before, is baseline.value, and the unit is unit.'],
    ['从 10 天缩短到 3 天', 'Write 3; 10, the state before, is baseline.value, and the unit is unit.'],
    ['10天→3天', 'Write 3; 10, the state before, is baseline.value, and the unit is unit.'],
    ['10±2', 'Write min: 8, max: 12.'],
    ['12,5', 'Write a decimal point, 12.5, or, of thousands, no comma: 125.'],
    ['3天', 'Write 3; “天” goes into unit, or, as a remark, into note.'],
    ['-30%（同比）', 'Write -30, and % as the unit; “(同比)” goes into note.'],
    ['未披露', 'Where there is no figure, leave the whole result out.'],
    ['—', 'Where there is no figure, leave the whole result out.'],
    ['若干', 'Write the number only, without unit, comma or quotation marks.'],
    ['', 'Write the number only, without unit, comma or quotation marks.'],
  ])('%j: %s', (text, mend) => {
    expect(numberMend(text).en).toBe(mend);
  });
});

it('shows stored doubles as a spreadsheet does', () => {
  expect(withoutNoise(-33.300000000000004)).toBe(-33.3);
  expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  expect(withoutNoise(123_456_789_012_345)).toBe(123_456_789_012_345);
});
