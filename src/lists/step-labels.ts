import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import { type Language, languages, type Wording } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { fill, wordsIn } from '../words/words.ts';

const known = new WeakMap<Vocabulary['industries'], ReadonlyMap<string, { label: Wording }>>();

/** The steps of all industries' chains by id; one whose name another has as well says its industry. */
export function stepLabels({ industries }: Pick<Vocabulary, 'industries'>): ReadonlyMap<string, { label: Wording }> {
  const labels = known.get(industries) ?? labelsOf([...industries.values()]);
  known.set(industries, labels);
  return labels;
}

function labelsOf(industries: readonly Industry[]): ReadonlyMap<string, { label: Wording }> {
  const steps = industries.flatMap((industry) => industry.chain.map((step) => ({ industry, step })));
  const often = (language: Language) => Map.groupBy(steps, ({ step }) => step.label[language].toLowerCase());
  const named = { zh: often('zh'), en: often('en') };
  return new Map(
    steps.map(({ industry, step }) => {
      const shared = languages.some(
        (language) => (named[language].get(step.label[language].toLowerCase())?.length ?? 0) > 1,
      );
      const label = (language: Language) =>
        step.label[language] +
        (shared ? fill(wordsIn(punctuation, language).brackets, { text: industry.label[language] }) : '');
      return [step.id, { label: { zh: label('zh'), en: label('en') } }];
    }),
  );
}
