import type { MetricDistribution } from '../questions/distribution.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { industryLabels } from '../words/industry.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { distributionPicture } from './distribution-picture.ts';
import type { Picture } from './drawing.ts';

/** What the figures of a distribution are: "相对此前的变化 · 全厂", "Level · application or line · one car". */
export function kindWords({ change, scope, object }: MetricDistribution, language: Language): string {
  const words = wordsIn(industryLabels.figures, language);
  const parts = [
    change === 'relative' ? words.relative : words.level,
    wordsIn(valueLabels.scopeGroup, language)[scope],
    object && inLanguage(object, language),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The picture of one metric's figures, in an industry or of all, with its words. */
export function metricPicture(
  distribution: MetricDistribution,
  industry: Industry | undefined,
  language: Language,
  units: Vocabulary['units'],
): Picture {
  const words = wordsIn(industryLabels.figures, language);
  const amount = amountWords(distribution, language, units);
  const [first] = distribution.figures;
  const last = distribution.figures.at(-1);
  return distributionPicture(distribution, {
    title: industry
      ? fill(words.title, {
          metric: distribution.metric.label[language],
          industry: industry.label[language],
          kind: kindWords(distribution, language),
        })
      : fill(words.titleOfAll, {
          metric: distribution.metric.label[language],
          kind: kindWords(distribution, language),
        }),
    description: fill(words.describe, {
      count: distribution.figures.length,
      low: first ? amount(first.amount) : '',
      high: last ? amount(last.amount) : '',
    }),
    amount,
  });
}
