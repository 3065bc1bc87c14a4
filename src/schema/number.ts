import { chineseNumber, hasChineseNumeral } from './chinese-numeral.ts';

/*
 * Numbers as people write them, in both languages. The form, the import, the
 * calculator and the command line read them here, so that none of them takes
 * what another refuses. What is not understood comes back as `undefined`, for
 * the caller to tell.
 */

/** What the words around a number say of its exactness; the values of a figure's `bound`. */
export type NumberBound = 'at-least' | 'at-most' | 'about' | 'nearly' | 'up-to';

/** What a number is followed or preceded by: a sign of scale (its figure is not divided: 12% is 12) or a currency. */
export type NumberSign = '%' | '‰' | 'CNY' | 'USD' | 'EUR' | 'JPY' | 'GBP' | 'HKD';

/** A number that was understood: `min` and `max` are its ends, alike where it is no range. */
export interface WrittenNumber {
  min: number;
  max: number;
  bound?: NumberBound;
  sign?: NumberSign;
}

/** The 15 digits that a spreadsheet shows of a stored double: -33.3 for -33.300000000000004. */
export function withoutNoise(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

/**
 * Reads a number: 1,500 · １２％ · −4 · 五百万 · 5千万 · 约500万 · ¥500万 · 10~20 ·
 * 3-5万 · 百分之三十 · 三成五 · 1.5e3 · 2 million · over 500. `letters` takes w, k, m and
 * bn behind a number for 万, thousand, million and billion, as one writes sums.
 */
export function readNumber(written: string, { letters = false } = {}): WrittenNumber | undefined {
  const text = folded(written);
  if (text === '') return undefined;
  const { inner, bound } = withoutBound(text);
  const one = readSingle(inner, letters);
  if (one) return { min: one.value, max: one.value, ...(bound && { bound }), ...(one.sign && { sign: one.sign }) };
  const range = readRange(inner, letters) ?? readRange(text, letters);
  return range && { ...range, ...(bound && { bound }) };
}

/** The number that a field takes as it stands: one, exact, with no sign behind it. */
export function exactNumber(written: string): number | undefined {
  const read = readNumber(written);
  return read && read.min === read.max && !read.bound && !read.sign ? read.min : undefined;
}

/** A sum in CNY, as it is typed for a rough reckoning: 约500万 is 5,000,000; a range or another currency is none. */
export function readSum(written: string): number | undefined {
  const read = readNumber(written, { letters: true });
  const single = read && read.min === read.max && read.min >= 0 && (read.sign ?? 'CNY') === 'CNY';
  return single && (read.bound ?? 'about') === 'about' ? read.min : undefined;
}

/** Half-width, with one sign for what looks alike and without what nobody sees. Not NFKC: that makes 102 of 10². */
export function folded(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/﹪/g, '%')
    .replace(/[〜∼]|——/g, '~')
    .replace(/[−–—‒―‐‑﹣]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words for a bound, the longer before what they begin with. */
const bounds = (
  [
    [
      'about',
      '大约为 大约 约为 约 大概 大致 ≈ ~ about approximately approx. approx around roughly circa ca.',
      '左右 上下 or_so',
    ],
    ['nearly', '将近 接近 近 nearly almost close_to', ''],
    [
      'at-least',
      '不低于 不少于 不小于 至少 最少 超过 超出 超 逾 高于 大于 多于 ≥ >= > at_least over more_than above exceeding',
      '以上 之上 + or_more',
    ],
    [
      'at-most',
      '不超过 不高于 不大于 不多于 不到 不足 至多 低于 小于 少于 ≤ <= < at_most under less_than below no_more_than',
      '以下 以内 之内 or_less or_fewer',
    ],
    ['up-to', '最多 最高 最大 高达 up_to', ''],
  ] as const satisfies readonly (readonly [NumberBound, string, string])[]
).flatMap(([bound, before, after]) => [
  { bound, words: new RegExp(`^(?:${alternatives(before)}) ?`) },
  ...(after ? [{ bound, words: new RegExp(` ?(?:${alternatives(after)})$`) }] : []),
]);

/** Takes the words that say how exact a number is from around it; 500余万 and 500多万 have theirs inside. */
function withoutBound(text: string): { inner: string; bound?: NumberBound } {
  for (const { bound, words } of bounds) {
    if (words.test(text)) return { inner: text.replace(words, ''), bound };
  }
  const more = /(?<=[\d十百千万亿])[余多](?=[万亿元%]|$)/;
  return more.test(text) ? { inner: text.replace(more, ''), bound: 'at-least' } : { inner: text };
}

const currencies: Readonly<Record<string, NumberSign>> = Object.fromEntries(
  (
    [
      ['CNY', '¥ 人民币 元 圆 块 rmb cny yuan'],
      ['USD', '$ us$ usd 美元'],
      ['EUR', '€ eur 欧元'],
      ['GBP', '£ gbp 英镑'],
      ['JPY', '日元 jpy'],
      ['HKD', 'hk$ hkd 港元 港币'],
    ] as const
  ).flatMap(([sign, names]) => names.split(' ').map((name) => [name, sign])),
);
const currencyNames = alternatives(
  Object.keys(currencies)
    .sort((a, b) => b.length - a.length)
    .join(' '),
);
const currencyBefore = new RegExp(`^(${currencyNames}) ?`);
const currencyAfter = new RegExp(` ?(${currencyNames})整?$`);

function readSingle(text: string, letters: boolean): { value: number; sign?: NumberSign } | undefined {
  const tenths =
    /^(?<minus>-|负)?(?<tens>\d+(?:\.\d+)?|[一二两三四五六七八九十]) ?成(?<ones>半|[一二三四五六七八九])?$/.exec(
      text,
    )?.groups;
  if (tenths) {
    const tens = chineseNumber(tenths.tens ?? '');
    const ones = tenths.ones === '半' ? 5 : tenths.ones ? (chineseNumber(tenths.ones) ?? 0) : 0;
    const value = tens === undefined ? undefined : withoutNoise(tens * 10 + ones);
    return value === undefined ? undefined : { value: tenths.minus ? -value : value, sign: '%' };
  }
  const share = /^(?<minus>-|负|minus )?(?<whole>百|千)分之(?<times>.+)$/.exec(text)?.groups;
  if (share) return readSingle(`${share.minus ?? ''}${share.times}${share.whole === '百' ? '%' : '‰'}`, letters);
  const { minus = '', rest = '' } = /^(?<minus>-|负|minus )? ?(?<rest>.*)$/.exec(text)?.groups ?? {};
  const signs = new Set<NumberSign | undefined>();
  const number = rest
    .replace(currencyBefore, (_, name: string) => taken(signs, currencies[name]))
    .replace(currencyAfter, (_, name: string) => taken(signs, currencies[name]))
    .replace(currencyAfter, (_, name: string) => taken(signs, currencies[name]))
    .replace(/ ?(?:%|per cent|percent|pct)$/, () => taken(signs, '%'))
    .replace(/ ?(?:‰|per mille)$/, () => taken(signs, '‰'));
  const [sign, ...others] = signs;
  const value = magnitude(number, letters);
  if (value === undefined || others.length > 0) return undefined;
  return { value: minus && value !== 0 ? -value : value, ...(sign && { sign }) };
}

function taken(signs: Set<NumberSign | undefined>, sign: NumberSign | undefined): '' {
  signs.add(sign);
  return '';
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 };
const letterScales: Readonly<Record<string, number>> = { w: 1e4, k: 1e3, m: 1e6, b: 1e9 };

/** A number without its signs: plain or grouped figures, with a power of ten or a word of scale behind them. */
function magnitude(text: string, letters: boolean): number | undefined {
  const bare = text.replace(/^\+/, '');
  const { figures, scale } = /^(?<figures>[\d.,' ]*\d) ?(?<scale>[a-z]*)$/.exec(bare)?.groups ?? {};
  if (figures !== undefined && scale !== undefined) {
    const factor = scale === '' ? 1 : (scales[scale] ?? (letters ? letterScales[scale] : undefined));
    const value = plainFigures(figures);
    return factor === undefined || value === undefined ? undefined : withoutNoise(value * factor);
  }
  if (/^\d+(\.\d+)?e[+-]?\d{1,3}$/.test(bare)) return Number.isFinite(Number(bare)) ? Number(bare) : undefined;
  if (!hasChineseNumeral(bare)) return undefined;
  // Groups of thousands and blanks go first: 1,200万, 50 000 万.
  const whole = bare.replace(/\d[\d.,' ]*/g, (part) => {
    const value = plainFigures(part.trim());
    return value === undefined ? '?' : plainText(value);
  });
  return chineseNumber(whole);
}

/** Figures in groups of three, or in none; else `undefined`: 1,50 is a slip or a decimal comma. */
function plainFigures(text: string): number | undefined {
  if (!/^(?:\d+|\d{1,3}(?<group>[, '])\d{3}(?:\k<group>\d{3})*)?(?:\.\d+)?$/.test(text)) return undefined;
  return withoutNoise(Number(text.replace(/[, ']/g, '')));
}

const plainText = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value));

/**
 * Two numbers with a dash, a tilde or a word between them. What stands behind
 * the second alone holds of both: 3-5万元, 10~20%, 3-5 million.
 */
function readRange(text: string, letters: boolean): Omit<WrittenNumber, 'bound'> | undefined {
  for (const match of text.matchAll(/ ?(?:[~至到-]| to ) ?/g)) {
    const first = text.slice(0, match.index);
    const second = text.slice(match.index + match[0].length);
    const high = readSingle(second, letters);
    if (!high || first === '') continue;
    const tail = second.replace(/^[^\d一二三四五六七八九]*[\d., ]*[一二三四五六七八九十]*/, '');
    const low = readSingle(`${first}${/[\d一二三四五六七八九十]$/.test(first) ? tail : ''}`, letters);
    if (!low || (low.sign && low.sign !== high.sign) || low.value >= high.value) continue;
    return { min: low.value, max: high.value, ...(high.sign && { sign: high.sign }) };
  }
  return undefined;
}

/** A pattern of the words in a list, `_` standing for a blank. */
function alternatives(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(/[$+.]/g, '\\$&').replaceAll('_', ' '))
    .join('|');
}
