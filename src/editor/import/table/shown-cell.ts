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
  const { bare, words } = partsOf(section.format);
  const perCent = bare.match(/%/g)?.length ?? 0;
  const said = `${words} ${bare}`.replace(compoundUnits, '');
  const scaled =
    /[0#?],+(?![0#?,])/.test(bare) ||
    scaleWords.test(said) ||
    boundWords.test(said) ||
    hidesFigure(value, section, { bare, words });
  if (perCent > 0 && !scaled) return `${withoutNoise(value * 100 ** perCent)}%`;
  if (!scaled && /^\s*[%％]\s*$/.test(words)) return `${number}%`;
  if (!scaled && said.includes('‰')) return `${number}‰`;
  return { number, shown: formatValue(value, format.replaceAll('!', '\\')).trim(), scaled };
}

/** Words of a format that change what the figure beside them says. */
const scaleWords = /[十百千万萬亿億约約近超逾余多不]|\b[kKmMwW]\b|thousand|million|billion|bn|mn/;

/** Words and signs of a format that say how exact the figure beside them is. */
const boundWords =
  /[≥≤≈<>±~～∼]|[0#?]\s*\+|以[上下内]|之[上下内]|左右|上下|至少|最[少多高低大小]|高达|[高低大小少]于|不足|^\s*\+/;

/** What makes a decrease of the figure behind it, as words and as signs of the format. */
const minusWords = /[-−–－↓▼▽]|降|减|负|跌/;
const minusSigns = /^[^0#?]*[-−–－(（↓▼▽]/;

/** Whether a format shows another sign than the value has, or no figure at all; nought is shown as a dash by habit. */
function hidesFigure(value: number, { format, signed }: Section, { bare, words }: Parts): boolean {
  if (value === 0) return false;
  if (!/[0#?]|general/i.test(bare)) return true;
  const less = minusWords.test(words) || minusSigns.test(bare);
  if (value > 0) return less;
  return !signed && !less && !/[(（]/.test(words) && !/\[(?:red|红色?|color ?3)\]/i.test(format);
}

/** Units that have such a word within. */
const compoundUnits = /百分点|[千百][克瓦米卡帕伏焦吨]/g;

/** One of a format's sections: `signed` where a negative number keeps its minus in it. */
interface Section {
  format: string;
  signed: boolean;
}

/** The section of a format that holds for a value: by its conditions ([<10000]0;0.0,"万"), else positive; negative; nought. */
function sectionOf(value: number, format: string): Section {
  const sections = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [format];
  const conditions = sections.map((section) => /\[(?<sign>[<>]=?|=|<>)(?<than>-?[\d.]+)\]/.exec(section)?.groups);
  if (conditions.some(Boolean)) {
    const index = conditions.findIndex((one) => !one || holds(value, one.sign ?? '', Number(one.than)));
    const negativeOnly = /^<=?$/.test(conditions[index]?.sign ?? '') && Number(conditions[index]?.than) <= 0;
    return { format: sections[index] ?? format, signed: !negativeOnly };
  }
  const own = sections[value > 0 ? 0 : value < 0 ? 1 : 2];
  return { format: own ?? sections[0] ?? format, signed: !(value < 0 && own !== undefined) };
}

function holds(value: number, sign: string, than: number): boolean {
  if (sign === '<>') return value !== than;
  return (
    (sign.includes('=') && value === than) || (sign[0] === '<' && value < than) || (sign[0] === '>' && value > than)
  );
}

interface Parts {
  bare: string;
  words: string;
}

/** A section's signs that format, and the words that it only shows. */
function partsOf(section: string): Parts {
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
  const { bare } = partsOf(sectionOf(1, format).format.toLowerCase());
  const shown = bare.replace(/h+[^a-z]*m+|m+(?=[^a-z]*s)|am\/pm/g, '');
  if (!/[ye]/.test(shown)) return formatValue(date, format).trim();
  if (!shown.includes('m')) return day.slice(0, 4);
  return /d/.test(shown) ? day : day.slice(0, 7);
}
