import type { MetricDistribution } from '../questions/distribution.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import type { Language } from '../schema/text.ts';
import { wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { distributionPicture } from './distribution-picture.ts';
import type { Picture } from './drawing.ts';

/** The picture of one metric's figures in an industry, with its words. */
export function pictureOf(
  distribution: MetricDistribution,
  industry: Industry,
  language: Language,
  units: Vocabulary['units'],
): Picture {
  const words = wordsIn(language).figures;
  const amount = amountWords(distribution, language, units);
  const [first] = distribution.figures;
  const last = distribution.figures.at(-1);
  return distributionPicture(distribution, {
    title: words.title(distribution.metric.label[language], industry.label[language]),
    description: words.describe(
      distribution.figures.length,
      first ? amount(first.amount) : '',
      last ? amount(last.amount) : '',
    ),
    amount,
  });
}
