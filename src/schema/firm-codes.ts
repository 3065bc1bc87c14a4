import { z } from 'zod';

/** Digits of the unified social credit code in the order of their values; I, O, S, V and Z are none. */
const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check digit of the first seventeen characters: weights are the powers of 3 modulo 31 (GB 32100-2015). */
function checkDigit(code: string): string | undefined {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += weight * digits.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return digits[(31 - (sum % 31)) % 31];
}

/** Whether it is a unified social credit code (GB 32100-2015) whose check digit is right. */
export const isCreditCode = (code: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code) && checkDigit(code) === code[17];

/** The unified social credit code of an enterprise. */
export const creditCode = () =>
  z.string().superRefine((value, context) => {
    if (!isCreditCode(value)) context.addIssue({ code: 'invalid_format', format: 'credit-code', input: value });
  });

/** A code on a stock exchange: Shanghai, Shenzhen or Beijing `600019.SH`, Hong Kong `00700.HK`. */
export const stockCode = () =>
  z.string().superRefine((value, context) => {
    if (!/^(\d{6}\.(SH|SZ|BJ)|\d{5}\.HK)$/.test(value))
      context.addIssue({ code: 'invalid_format', format: 'stock-code', input: value });
  });
