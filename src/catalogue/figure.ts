import { unitParts, type Vocabulary } from '../reading/vocabulary.ts';
import type { Amount } from '../schema/amount.ts';
import type { Result } from '../schema/result.ts';
import type { Direction } from '../schema/seeds/metric.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { fill } from '../words/words.ts';
import { claimWords, remarkOn } from './worth.ts';

/** What of the vocabulary a figure refers to. */
type FigureTerms = Pick<Vocabulary, 'metrics' | 'units'>;

/** Whether the figure tells of something better, worse, or only of extent. */
export type Outcome = 'better' | 'worse' | 'neutral';

/** A result in words of one language. */
export interface FigureWords {
  /** The source's name for the figure, or the metric's label. */
  label: string;
  /** The figure by itself, with sign and unit: "+75%", "15秒/台". */
  figure: string;
  /** A clause: "劳动生产率提高75%", "labour productivity up 75%". */
  phrase: string;
  /** The state before, or what it is compared with. */
  baseline: string | undefined;
  /** What a level is per, or of: "一辆车", "one car". */
  object: string | undefined;
  /** The label with the object in brackets. */
  name: string;
  /** What it is where it is no state that was reached: "goal". The phrase says it as well. */
  claim: string | undefined;
  /** What must be said beside the figure: "whole plant, not this application alone". */
  remark: string | undefined;
}

const minus = '\u2212';

const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6, ...options });

/** Formats for numbers below and from the size at which a language shortens them. */
const numberFormats = {
  zh: {
    large: 10_000,
    short: numberFormat('zh-CN', { notation: 'compact' }),
    plain: numberFormat('zh-CN', { useGrouping: false }),
  },
  en: {
    large: 1_000_000,
    short: numberFormat('en-GB', { notation: 'compact', compactDisplay: 'long' }),
    plain: numberFormat('en-GB', {}),
  },
};

/** A number as the language writes it: 万 and 亿 in Chinese, millions in English. */
export function formatNumber(value: number, language: Language): string {
  const { large, short, plain } = numberFormats[language];
  return (Math.abs(value) >= large ? short : plain).format(value).replace('-', minus);
}

/** An amount with its unit: "1000万元", "CNY 10 million", "10至15元/吨". */
export function formatAmount(amount: Amount, unit: string, language: Language, units: Vocabulary['units']): string {
  const low = amount.value ?? amount.min ?? 0;
  const high = amount.value ?? amount.max ?? low;
  const number =
    low === high
      ? formatNumber(high, language)
      : `${formatNumber(low, language)}${language === 'zh' ? '至' : ' to '}${formatNumber(high, language)}`;
  const parts = unitParts(unit, units);
  if (!parts) return `${number} ${unit}`;
  if (language === 'zh') {
    const label = [parts.numerator.label.zh, parts.denominator?.label.zh].filter(Boolean).join('/');
    return /^[A-Za-z]/.test(label) ? `${number} ${label}` : `${number}${label}`;
  }
  const label = (low === high && Math.abs(high) === 1 ? undefined : parts.numerator.plural) ?? parts.numerator.label.en;
  const compound = parts.denominator ? `${parts.numerator.label.en}/${parts.denominator.label.en || 'item'}` : label;
  if (compound === '%') return `${number}%`;
  if (compound === 'CNY') return `CNY ${number}`;
  return compound ? `${number} ${compound.replace(/^\//, 'items/')}` : number;
}

/** The two ends of an amount without signs, smaller first. */
function magnitude({ value, min, max }: Amount): Amount {
  if (value !== undefined) return { value: Math.abs(value) };
  const ends = [Math.abs(min ?? 0), Math.abs(max ?? 0)].sort((a, b) => a - b);
  return { min: ends[0], max: ends[1] };
}

const signOf = ({ value, min, max }: Amount): number => Math.sign(value ?? (min ?? 0) + (max ?? 0));

const bounds: Record<NonNullable<Result['bound']>, Record<Language, (text: string) => string>> = {
  'at-least': { zh: (text) => `${text}以上`, en: (text) => `${text} or more` },
  'at-most': { zh: (text) => `${text}以内`, en: (text) => `${text} or less` },
  about: { zh: (text) => `约${text}`, en: (text) => `about ${text}` },
  nearly: { zh: (text) => `近${text}`, en: (text) => `nearly ${text}` },
  'up-to': { zh: (text) => `最高${text}`, en: (text) => `up to ${text}` },
};

/** A result in words. `terms` hold its metric and unit. */
export function figureWords(result: Result, language: Language, terms: FigureTerms): FigureWords {
  const metric = terms.metrics.get(result.metric);
  const label = result.wording ? inLanguage(result.wording, language) : (metric?.label[language] ?? result.metric);
  const bound = (text: string) => (result.bound ? bounds[result.bound][language](text) : text);
  const plain = formatAmount(magnitude(result), result.unit, language, terms.units);
  const object = result.object && inLanguage(result.object, language);
  const claimed = claimWords(result, language);
  const claim = inBrackets(claimed, language);
  const said = {
    label,
    baseline: baselineWords(result, language, terms),
    object,
    name: label + inBrackets(object, language),
    claim: claimed,
    remark: remarkOn(result, language),
  };
  const start =
    (language === 'en' && !result.wording && /^[A-Z][a-z]/.test(label)
      ? (label[0] ?? '').toLowerCase() + label.slice(1)
      : label) + inBrackets(object, language);
  if (result.change === 'none') {
    const figure = bound(formatAmount(result, result.unit, language, terms.units));
    const phrase =
      language === 'zh' ? `${start}${/[\d%A-Za-z]$/.test(start) ? ' ' : '为'}${figure}` : `${start} ${figure}`;
    return { ...said, figure, phrase: phrase + claim };
  }
  const rise = signOf(result) >= 0;
  const verbs = { zh: rise ? '提高' : '下降', en: rise ? ' up ' : ' down ' };
  if (result.change === 'absolute' || metric?.dimension === 'count') verbs.zh = rise ? '增加' : '减少';
  return {
    ...said,
    figure: bound(`${rise ? '+' : minus}${plain}`),
    phrase: `${start}${verbs[language]}${bound(plain)}${claim}`,
  };
}

const inBrackets = (text: string | undefined, language: Language): string =>
  text === undefined ? '' : fill(punctuation.brackets[language], { text });

function baselineWords({ baseline, unit }: Result, language: Language, terms: FigureTerms): string | undefined {
  if (!baseline) return undefined;
  const what = baseline.what && inLanguage(baseline.what, language);
  if (baseline.value === undefined && baseline.min === undefined) {
    return language === 'zh' ? `与${what}相比` : `compared with ${what}`;
  }
  const amount = formatAmount(baseline, baseline.unit ?? unit, language, terms.units);
  if (language === 'zh') return `${what ?? '此前'}${amount}`;
  return what ? `${what} ${amount}` : `before: ${amount}`;
}

/** Whether the change that a result states is for the better, given which way is better. */
export function outcomeOf(result: Result, direction: Direction, units: Vocabulary['units']): Outcome {
  if (direction === 'neutral') return 'neutral';
  const rise = result.change === 'none' ? riseOverBaseline(result, units) : signOf(result);
  if (!rise) return 'neutral';
  return rise > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/** The sign of the difference between a level and its baseline; 0 where there is none to compare. */
function riseOverBaseline(result: Result, units: Vocabulary['units']): number {
  const before = result.baseline;
  if (before?.value === undefined && before?.min === undefined) return 0;
  const now = baseAmount(result, result.unit, units);
  const then = baseAmount(before, before.unit ?? result.unit, units);
  return now === undefined || then === undefined ? 0 : Math.sign(now - then);
}

/** The middle of an amount in its dimension's base unit. */
export function baseAmount({ value, min, max }: Amount, unit: string, units: Vocabulary['units']): number | undefined {
  const parts = unitParts(unit, units);
  const middle = value ?? ((min ?? 0) + (max ?? 0)) / 2;
  return parts && (middle * parts.numerator.factor) / (parts.denominator?.factor ?? 1);
}
