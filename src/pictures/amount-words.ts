import { formatAmount, formatNumber } from '../catalogue/figure.ts';
import type { MetricDistribution } from '../questions/distribution.ts';
import { unitParts, type Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';

/** Writes an amount of a distribution as people read it: a change with its sign, a level in the unit that its figures use. */
export function amountWords(
  { change, figures }: Pick<MetricDistribution, 'change' | 'figures'>,
  language: Language,
  units: Vocabulary['units'],
): (amount: number) => string {
  if (change === 'relative') {
    return (amount) => {
      const percent = Math.round(amount * 1000) / 10;
      return `${percent > 0 ? '+' : ''}${formatNumber(percent, language)}%`;
    };
  }
  const unit = figures[0]?.result.result.unit ?? '';
  const parts = unitParts(unit, units);
  const factor = parts ? parts.numerator.factor / (parts.denominator?.factor ?? 1) : 1;
  return (amount) => formatAmount({ value: Math.round((amount / factor) * 1000) / 1000 }, unit, language, units);
}
