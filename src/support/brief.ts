import { formatNumber } from '../catalogue/figure.ts';
import { grantTerms } from '../questions/support.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { Language } from '../schema/text.ts';
import { supportLabels } from '../words/support.ts';
import { wordsIn } from '../words/words.ts';

/** An amount in CNY as the language writes it. */
export const moneyWords = (value: number, language: Language): string =>
  language === 'zh' ? `${formatNumber(value, 'zh')}元` : `CNY ${formatNumber(value, 'en')}`;

/** A share, or the points that it takes off a rate, as the language writes it: "50%", "1.5 percentage points". */
export function rateWords(share: string, unit: '%' | 'pp', language: Language): string {
  if (unit === '%') return `${share}%`;
  return language === 'zh' ? `${share}个百分点` : `${share} percentage points`;
}

/** What a scheme pays, in one short phrase for its line in the list: "50–60%，上限 1000万元"; nothing where no figure was read. */
export function briefOf(scheme: SupportScheme, language: Language): string {
  const words = wordsIn(supportLabels, language);
  const terms = grantTerms(scheme);
  const rates = terms.length > 0 ? terms.map(({ rate }) => rate) : scheme.rate ? [scheme.rate.value] : [];
  const caps = terms.length > 0 ? terms.flatMap(({ cap }) => cap ?? []) : scheme.cap ? [scheme.cap.value] : [];
  const unit = terms.length > 0 ? '%' : (scheme.rate?.unit ?? '%');
  const low = Math.min(...rates);
  const high = Math.max(...rates);
  return [
    rates.length > 0 && rateWords(low === high ? String(low) : `${low}–${high}`, unit, language),
    caps.length > 0 && `${words.cap} ${moneyWords(Math.max(...caps), language)}`,
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
}
