import { formatNumber } from '../catalogue/figure.ts';
import { type GrantTerms, grantTerms } from '../questions/support.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Language } from '../schema/text.ts';
import { punctuation, range } from '../words/punctuation.ts';
import { supportLabels } from '../words/support.ts';
import { fill, wordsIn } from '../words/words.ts';

/** An amount in CNY as the language writes it. */
export function moneyWords(value: number, language: Language): string {
  return fill(wordsIn(supportLabels, language).money, { amount: formatNumber(value, language) });
}

/** A share, or the points that it takes off a rate, as the language writes it: "50%", "1.5 percentage points". */
export function rateWords(share: string, unit: '%' | 'pp', language: Language): string {
  return unit === '%' ? `${share}%` : fill(wordsIn(supportLabels, language).points, { count: share });
}

/** How a scheme pays one kind of applicant: "比例 50% · 上限 1000万元 · 起点 200万元". */
export function termsWords({ rate, cap, floor }: GrantTerms, language: Language): string {
  const words = wordsIn(supportLabels, language);
  return [
    `${words.rate} ${rate}%`,
    cap === undefined ? words.noCap : `${words.cap} ${moneyWords(cap, language)}`,
    ...(floor === undefined ? [] : [`${words.floor} ${moneyWords(floor, language)}`]),
  ].join(' · ');
}

/** What a scheme pays, in one short phrase for its line in the list: "50–60%，上限 1000万元"; nothing where no figure was read. */
export function briefOf(scheme: SupportScheme, language: Language): string {
  const words = wordsIn(supportLabels, language);
  const { comma } = wordsIn(punctuation, language);
  const terms = grantTerms(scheme);
  const rates = terms.length > 0 ? terms.map(({ rate }) => rate) : scheme.rate ? [scheme.rate.value] : [];
  const caps = terms.length > 0 ? terms.flatMap(({ cap }) => cap ?? []) : scheme.cap ? [scheme.cap.value] : [];
  const unit = terms.length > 0 ? '%' : (scheme.rate?.unit ?? '%');
  return [
    rates.length > 0 && rateWords(range(Math.min(...rates), Math.max(...rates)), unit, language),
    caps.length > 0 && `${words.cap} ${moneyWords(Math.max(...caps), language)}`,
  ]
    .filter(Boolean)
    .join(comma);
}
