import { describe, expect, it } from 'vitest';
import { enterprise } from '../../../src/schema/enterprise.ts';
import { isCreditCode } from '../../../src/schema/firm-codes.ts';
import { validate } from '../../../src/schema/validate.ts';
import { plant } from '../../support/entries.ts';

const told = (changes: object): string[] =>
  validate({ ...plant, ...changes }, enterprise).problems.map(({ message, hint }) => `${message.zh} ${hint.zh}`);

describe('a unified social credit code', () => {
  it('has the check digit of GB 32100', () => {
    for (const code of ['914403001922038216', '9144030071526726XG']) expect(isCreditCode(code), code).toBe(true);
  });

  it.each([
    ['a slip of a figure', '914403001922038226'],
    ['two figures in each other’s place', '914403001922083216'],
    ['small letters', '9144030071526726xg'],
    ['a letter that is none of its digits', '9144030071526726IG'],
    ['too short', '91440300192203821'],
    ['the older registration number', '440301103097413'],
    ['blanks', '91440300 1922038216'],
  ])('is refused for %s', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

describe('an enterprise', () => {
  it('may have both kinds of code', () => {
    expect(
      told({ creditCode: '914403001922038216', stockCodes: ['600019.SH', '000001.SZ', '430047.BJ', '00700.HK'] }),
    ).toEqual([]);
  });

  it.each(['600019', '600019.SS', 'SH600019', '600019.sh', '700.HK', '60001.SH'])('is told of %s', (code) => {
    expect(told({ stockCodes: [code] })).toEqual([
      `stockCodes[1] 的值“${code}”不是股票代码。 写成 600019.SH、000001.SZ、430047.BJ 或 00700.HK。`,
    ]);
  });

  it('is told of a wrong check digit, and to put figures in quotes', () => {
    expect(told({ creditCode: '914403001922038226' })).toEqual([
      'creditCode 的值“914403001922038226”不是统一社会信用代码，或校验位不对。 照营业执照写 18 位，字母用大写；全是数字时加引号。',
    ]);
    expect(told({ creditCode: 914403001922 })).toEqual([expect.stringContaining('两边加上引号。')]);
  });
});
