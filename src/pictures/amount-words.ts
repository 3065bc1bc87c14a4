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
  return (amount) => formatAmount({ value: shortened(amount / factor) }, unit, language, units);
}

/** Three decimals; of what is smaller three figures, for a few parts in a million are not nothing. */
function shortened(value: number): number {
  return Math.abs(value) < 0.1 ? Number(value.toPrecision(3)) : Math.round(value * 1000) / 1000;
}
