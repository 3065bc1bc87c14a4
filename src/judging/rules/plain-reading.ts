/** A text as a reader takes it in, and where each of its characters stands in what was written. */
export interface PlainReading {
  text: string;
  /** The offset in the text as written. */
  placeOf(index: number): number;
}

const traditional = '內祕絕機資證號碼傳請嚴僅級業國術護計飛隨閱話電協議';
const simplified = '内秘绝机资证号码传请严仅级业国术护计飞随阅话电协议';
const han = '[\\u4e00-\\u9fff]';
const written = new RegExp(
  [
    '(?<address>\\bhttps?://[^\\s)>"\'\\]]+)',
    '&#(?:x(?<hex>[0-9a-f]{1,6})|(?<decimal>\\d{1,7}));',
    '\\\\u(?<escaped>[0-9a-f]{4})',
    `(?<gap>(?<=${han})[ \\t\\u00a0\\u3000*_~·・•\\n>-]{1,12}(?=${han}))`,
    `(?<sign>[${traditional}０-９Ａ-Ｚａ-ｚ（）＋－—–‑−\\u00a0\\u3000])`,
  ].join('|'),
  'gi',
);

/**
 * Reads a text past what hides words in it: gaps and marks between Chinese
 * characters (秘 密, **内**部), traditional characters, full-width digits,
 * entities and escapes. Addresses are blanked, as the numbers in them are theirs.
 */
export function readPlainly(source: string): PlainReading {
  const shifts: { from: number; by: number }[] = [];
  let text = '';
  let done = 0;
  for (const match of source.matchAll(written)) {
    const [found] = match;
    const plain = plainOf(found, match.groups ?? {});
    text += source.slice(done, match.index) + plain;
    done = match.index + found.length;
    if (plain.length !== found.length) shifts.push({ from: text.length, by: done - text.length });
  }
  text += source.slice(done);
  return { text, placeOf: (index) => index + (shifts.findLast(({ from }) => from <= index)?.by ?? 0) };
}

function plainOf(found: string, { address, hex, decimal, escaped, gap }: Record<string, string | undefined>): string {
  if (address !== undefined) return ' '.repeat(found.length);
  const code = hex ?? escaped;
  if (code !== undefined) return character(Number.parseInt(code, 16)) ?? found;
  if (decimal !== undefined) return character(Number(decimal)) ?? found;
  if (gap !== undefined) return isBreak(gap) ? found : '';
  const at = traditional.indexOf(found);
  if (at >= 0) return simplified[at] ?? found;
  if (/[—–‑−]/.test(found)) return '-';
  return found.normalize('NFKC');
}

/** What parts two words rather than hiding one: an empty line, or the beginning of a list's item. */
const isBreak = (gap: string): boolean => /\n[^\n]*\n|\n[ \t>]*[*-]/.test(gap);

const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
