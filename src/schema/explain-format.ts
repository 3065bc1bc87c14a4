import { aboutField } from './about-field.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './text.ts';
import { dateMend } from './written-date.ts';

type Format = Omit<Telling, 'rule'>;

/** What is said of a text that is not written as its format asks, by the format's name. */
const formats: { readonly regex: Format; readonly [name: string]: Format | undefined } = {
  'partial-date': {
    message: { zh: '不是日历上的日期', en: 'is not a date of the calendar' },
    hint: {
      zh: '写成 2024、2024-09 或 2024-09-28，与来源一致。',
      en: 'Write 2024, 2024-09 or 2024-09-28, as precise as the source.',
    },
  },
  day: {
    message: { zh: '不是日历上的日期', en: 'is not a day of the calendar' },
    hint: { zh: '写成 2024-09-28。', en: 'Write it as 2024-09-28.' },
  },
  url: {
    message: { zh: '不是网址', en: 'is not a web address' },
    hint: {
      zh: '写完整的网址，以 https:// 或 http:// 开头。',
      en: 'Write the whole address, beginning with https:// or http://.',
    },
  },
  'credit-code': {
    message: {
      zh: '不是统一社会信用代码，或校验位不对',
      en: 'is no unified social credit code, or its check digit is wrong',
    },
    hint: {
      zh: '照营业执照写 18 位，字母用大写；全是数字时加引号。',
      en: 'Write the 18 characters as the licence has them, letters in capitals; in quotes where all are figures.',
    },
  },
  'stock-code': {
    message: { zh: '不是股票代码', en: 'is no stock code' },
    hint: {
      zh: '写成 600019.SH、000001.SZ、430047.BJ 或 00700.HK。',
      en: 'Write it as 600019.SH, 000001.SZ, 430047.BJ or 00700.HK.',
    },
  },
  regex: {
    message: { zh: '的写法不对', en: 'is not written in the right form' },
    hint: {
      zh: 'id 用小写英文字母、数字和连字符，如 lithium-battery；地区写 CN-FJ 这样的代码。',
      en: 'Ids use lower-case letters, digits and hyphens, such as lithium-battery; regions are codes such as CN-FJ.',
    },
  },
};

/** Says that the text `input` of a field is not written in `format`, and how to write it; `shown` is the text in quotes. */
export function badlyFormed(field: string, format: string, input: string, shown: Wording): Telling {
  const { message, hint } = formats[format] ?? formats.regex;
  const isDate = format === 'partial-date' || format === 'day';
  return {
    rule: 'format',
    ...aboutField(field, 'value', { zh: `${shown.zh}${message.zh}。`, en: `${shown.en} ${message.en}.` }),
    hint: (isDate && dateMend(input)) || hint,
  };
}
