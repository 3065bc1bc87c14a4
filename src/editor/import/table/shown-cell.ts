import { formatValue } from 'hucre';
import { withoutNoise } from '../../../schema/number.ts';
import type { CellValue } from './cell.ts';

/*
 * What a spreadsheet's reader sees of a number or a date: the format decides
 * whether 0.985 is 98.5%, and whether a day is no more than its month.
 */

/** A number in its cell's format. */
export function shownNumber(value: number, format: string | undefined): CellValue {
  const number = withoutNoise(value);
  if (!format || /^(?:general|@|常规|g\/通用格式)$/i.test(format)) return number;
  const section = sectionOf(value, format);
  const { bare, words } = partsOf(section);
  const perCent = bare.match(/%/g)?.length ?? 0;
  const said = `${words} ${bare}`.replace(compoundUnits, '');
  const scaled = /[0#?],+(?![0#?,])/.test(bare) || scaleWords.test(said);
  if (perCent > 0 && !scaled) return `${withoutNoise(value * 100 ** perCent)}%`;
  if (!scaled && /^\s*[%％]\s*$/.test(words)) return `${number}%`;
  if (!scaled && said.includes('‰')) return `${number}‰`;
  return { number, shown: formatValue(value, format.replaceAll('!', '\\')).trim(), scaled };
}

/** Words of a format that change what the figure beside them says. */
const scaleWords = /[十百千万萬亿億约約近超逾余多不]|\b[kKmMwW]\b|thousand|million|billion|bn|mn/;

/** Units that have such a word within. */
const compoundUnits = /百分点|[千百][克瓦米卡帕伏焦吨]/g;

/** The section of a format that holds for a value: positive; negative; nought. */
function sectionOf(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [format];
  const index = value > 0 ? 0 : value < 0 ? 1 : 2;
  return sections[index] ?? sections[0] ?? format;
}

/** A section's signs that format, and the words that it only shows. */
function partsOf(section: string): { bare: string; words: string } {
  let words = '';
  const bare = section
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/"([^"]*)"|[\\!](.)/g, (_, quoted?: string, escaped?: string) => {
      words += quoted ?? escaped ?? '';
      return '';
    });
  return { bare, words };
}

/** A date as exact as its cell shows it, in the catalogue's form; where the cell shows no year, what it shows. */
export function shownDate(date: Date, format: string | undefined): CellValue {
  const day = date.toISOString().slice(0, 10);
  if (!format) return `${day}？`;
  const { bare } = partsOf(sectionOf(1, format).toLowerCase());
  const shown = bare.replace(/h+[^a-z]*m+|m+(?=[^a-z]*s)|am\/pm/g, '');
  if (!/[ye]/.test(shown)) return formatValue(date, format).trim();
  if (!shown.includes('m')) return day.slice(0, 4);
  return /d/.test(shown) ? day : day.slice(0, 7);
}
