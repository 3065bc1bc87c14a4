import type { MetricDistribution } from '../questions/distribution.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import type { Language } from '../schema/text.ts';
import { industryLabels } from '../words/industry.ts';
import { fill, wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { distributionPicture } from './distribution-picture.ts';
import type { Picture } from './drawing.ts';

/** The picture of one metric's figures in an industry, with its words. */
export function metricPicture(
  distribution: MetricDistribution,
  industry: Industry,
  language: Language,
  units: Vocabulary['units'],
): Picture {
  const words = wordsIn(industryLabels.figures, language);
  const amount = amountWords(distribution, language, units);
  const [first] = distribution.figures;
  const last = distribution.figures.at(-1);
  return distributionPicture(distribution, {
    title: fill(words.title, { metric: distribution.metric.label[language], industry: industry.label[language] }),
    description: fill(words.describe, {
      count: distribution.figures.length,
      low: first ? amount(first.amount) : '',
      high: last ? amount(last.amount) : '',
    }),
    amount,
  });
}
