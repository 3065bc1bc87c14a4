import type { Terms } from '../../../judging/term-lists.ts';
import { exactNumber, type NumberSign, readNumber } from '../../../schema/number.ts';
import { foldRadicals } from '../../../schema/radicals.ts';
import { mayHaveLostNought, readDate } from '../../../schema/written-date.ts';
import { tidyChinese } from '../tidy.ts';
import { type CellValue, cellText, isShownNumber, linkOf } from './cell.ts';
import type { Column } from './columns.ts';
import { termNamed } from './term-named.ts';

const separators = /[、;；\n]+/;
/** Between sentences, which have 、 of their own. */
const betweenTexts = /[;；\n]+/;
/** What people put between terms beside; a term's name may have it, too. */
const betweenTerms = /[,，|｜]+/;
/** What people put before the items of a list: 1. 2、 （3） ① • -. */
const listMarks = /(?<=^|[;；])[ \t]*(?:[(（]\d{1,2}[)）]|\d{1,2}[.．、)）](?!\d)|[①-⑳]|[•·●▪■◆‣◦–-](?=\s))[ \t]*/gmu;
const yes = new Set(['是', 'true', 'yes', 'y', '1', '√', '✓']);
const no = new Set(['否', 'false', 'no', 'n', '0']);

/**
 * What a cell means in its column: terms by label or alias become their id,
 * dates the catalogue's form, numbers what they are read as. What cannot be
 * understood is left as it is written, for the schema to name.
 */
export function cellValue(cell: CellValue, column: Column, terms: Terms | undefined): unknown {
  const text = foldRadicals(cellText(cell));
  if (column.kind === 'address' && !/^https?:/i.test(text)) return linkOf(cell) ?? text;
  if (column.several) {
    const parts = text
      .replace(listMarks, '')
      .split(column.paired ? betweenTexts : separators)
      .flatMap((part) => (terms && termNamed(part.trim(), terms) === undefined ? part.split(betweenTerms) : part))
      .map((part) => part.trim());
    return parts.filter(Boolean).map((part) => singleValue(part, column, terms));
  }
  if (column.kind === 'number' || column.kind === 'integer') return numberIn(cell, column.kind);
  return singleValue(text, column, terms);
}

/** The sign of scale behind a number, which has to go with its unit: 98.5% is 98.5, and its unit %. */
export function signOf(cell: CellValue): NumberSign | undefined {
  return typeof cell === 'string' ? readNumber(cell)?.sign : undefined;
}

function numberIn(cell: CellValue, kind: 'number' | 'integer'): unknown {
  if (typeof cell === 'number') return cell;
  if (isShownNumber(cell)) return cell.number;
  const text = cellText(cell);
  if (kind === 'integer') return exactNumber(text.replace(/\s*[年月]$/, '')) ?? text;
  const read = readNumber(text);
  const isScale = read?.sign === '%' || read?.sign === '‰';
  return isScale && read.min === read.max && !read.bound ? read.min : (exactNumber(text) ?? text);
}

function singleValue(text: string, column: Column, terms: Terms | undefined): unknown {
  switch (column.kind) {
    case 'number':
    case 'integer':
      return numberIn(text, column.kind);
    case 'flag': {
      const said = yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined;
      return said === undefined ? text : said === column.flag ? said : undefined;
    }
    case 'date':
      return mayHaveLostNought(text) ? text : (readDate(text) ?? text);
    case 'choice':
      return column.values?.find((allowed) => allowed === text.toLowerCase()) ?? text;
    case 'address':
      return text;
    default:
      if (terms) return termNamed(text, terms) ?? text;
      return isPlainText(column.path) ? tidyChinese(text) : text;
  }
}

/** Ids and English stay as they are; so do bodies, which are Markdown. */
const isPlainText = (path: string): boolean => !/(?:^body\b|\.en$|id$)/.test(path);
