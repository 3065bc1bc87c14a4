import { isCalendarDate } from './calendar-date.ts';
import { chineseNumber } from './chinese-numeral.ts';
import type { Wording } from './text.ts';

/*
 * Dates as people write them, year first. The form, the import and `--fix`
 * read them here, so that none of them takes what another refuses. What may
 * mean two days (25/3/4, 3/4/2025) comes back as `undefined`.
 */

const numerals = /[〇○零一二三四五六七八九十]+(?=\s*[年月日号])/gu;
const separated = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?)?\s*[年月日号]?$/;
const timeOfDay = /[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const weekday = /\s*[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?$/;

/**
 * A date in the catalogue's form, as exact as it is written: from 2024年9月28日,
 * 2024/9/28 0:00, ２０２４.9, 二〇二四年九月, 民国113年9月. */
export function readDate(written: string): string | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/[−–—‒‐‑]/g, '-')
    .replace(timeOfDay, '')
    .replace(weekday, '')
    .replace(numerals, (text) => String(chineseNumber(text) ?? text))
    .replace(/^(?:中华)?民国\s*(\d{1,3})(?=\s*年)/, (_, years: string) => String(1911 + Number(years)));
  const match = separated.exec(plain);
  if (!match) return undefined;
  const date = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** Whether a date may have lost its nought in a spreadsheet, which makes 2024.1 of 2024.10. */
export const mayHaveLostNought = (written: string): boolean => /^\d{4}[.．]1$/.test(written.normalize('NFKC').trim());

/** The day that a spreadsheet's number stands for, counted from 1900. */
const dayOfSerial = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** What to write in place of a date that is not in form. */
export function dateMend(written: string): Wording | undefined {
  const text = written.normalize('NFKC').trim();
  if (mayHaveLostNought(text)) {
    const [first, tenth] = [`${text.slice(0, 4)}-01`, `${text.slice(0, 4)}-10`];
    return {
      zh: `1 月写 ${first}，10 月写 ${tenth}：表格软件会把 2024.10 存成 2024.1。`,
      en: `Write ${first} for January, ${tenth} for October: spreadsheets make 2024.1 of 2024.10.`,
    };
  }
  const serial = /^[3-5]\d{4}$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  if (serial) {
    return {
      zh: `${text} 像是表格软件的日期序号，即 ${serial}：核对后写成 ${serial}。`,
      en: `${text} looks like a spreadsheet's number of ${serial}: check it, and write ${serial}.`,
    };
  }
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const meant = readDate(text) ?? (isCalendarDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined);
  return meant === undefined ? undefined : { zh: `写成 ${meant}。`, en: `Write it as ${meant}.` };
}
