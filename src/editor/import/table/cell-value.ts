import type { Terms } from '../../../judging/term-lists.ts';
import { namesOf } from '../../../reading/vocabulary.ts';
import { tidyChinese } from '../tidy.ts';
import type { Column } from './columns.ts';
import type { CellValue } from './read-table.ts';

const separators = /[、;；\n]+/;
/** Between sentences, which have 、 of their own. */
const betweenTexts = /[;；\n]+/;
const yes = new Set(['是', 'true', 'yes', 'y', '1', '√', '✓']);
const no = new Set(['否', 'false', 'no', 'n', '0']);

/**
 * What a cell means in its column: terms by label or alias become their id,
 * dates the catalogue's form, full-width digits plain ones. What cannot be
 * understood is left as it is written, for the schema to name.
 */
export function cellValue(cell: CellValue, column: Column, terms: Terms | undefined): unknown {
  if (cell instanceof Date) return column.kind === 'date' ? cell.toISOString().slice(0, 10) : cell.toISOString();
  const text = String(cell).trim();
  if (column.several) {
    const parts = text.split(column.paired ? betweenTexts : separators).map((part) => part.trim());
    return parts.filter(Boolean).map((part) => singleValue(part, column, terms));
  }
  return singleValue(typeof cell === 'number' ? cell : text, column, terms);
}

function singleValue(value: string | number, column: Column, terms: Terms | undefined): unknown {
  const text = String(value);
  switch (column.kind) {
    case 'number':
    case 'integer':
      return typeof value === 'number' ? value : readNumber(text);
    case 'flag': {
      const said = yes.has(text.toLowerCase()) ? true : no.has(text.toLowerCase()) ? false : undefined;
      return said === undefined ? text : said === column.flag ? said : undefined;
    }
    case 'date':
      return readDate(text);
    case 'choice':
      return column.values?.find((allowed) => allowed === text.toLowerCase()) ?? text;
    case 'address':
      return text;
    default:
      if (terms) return termId(text, terms) ?? text;
      return column.path.endsWith('.en') || column.path.endsWith('id') ? text : tidyChinese(text);
  }
}

/** A number with full-width digits, a thousands' comma or a Chinese sign; else the text itself. */
function readNumber(text: string): number | string {
  const plain = text
    .normalize('NFKC')
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '')
    .replace(/\s*[年月]$/, '');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A date in the catalogue's form: from 2024年9月28日, 2024/9/28, 2024.9; else the text itself. */
function readDate(text: string): string {
  const match = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[-/.月](\d{1,2}))?[年月日]?$/.exec(text.normalize('NFKC'));
  if (!match) return text;
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The id of the term that is meant: by id, by a label or an alias that only one term has, or as "label (id)". */
function termId(text: string, terms: Terms): string | undefined {
  if (terms.has(text)) return text;
  const inBrackets = /[（(]([A-Za-z0-9.%/-]+)[）)]$/.exec(text)?.[1];
  if (inBrackets && terms.has(inBrackets)) return inBrackets;
  const wanted = text.toLowerCase();
  const named = [...terms].filter(([, term]) =>
    [...namesOf(term), term.fullName?.zh ?? ''].some((name) => name.toLowerCase() === wanted),
  );
  const labelled = named.filter(([, { label }]) => [label.zh, label.en].some((name) => name.toLowerCase() === wanted));
  const found = labelled.length === 1 ? labelled : named;
  return found.length === 1 ? found[0]?.[0] : undefined;
}
