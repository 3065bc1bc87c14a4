import type { Scenario } from '../catalogue/catalogue.ts';
import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { layers } from '../schema/stack.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { scenarioLabels } from '../words/scenario.ts';
import { sheetLabels } from '../words/sheet.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';

/** One of the five lines that tell a case. */
export interface BriefLine {
  label: string;
  text: string;
}

/** As many of the named things that it runs on are listed. */
const mostItems = 6;

/** A case in five lines: what it does, who and when, where in the process, what it runs on, what it reached. */
export function briefOfCase(scenario: Scenario, language: Language, vocabulary: Vocabulary): BriefLine[] {
  const { record, enterprise, region, industries, stages, techniques, headline } = scenario;
  const words = wordsIn(sheetLabels.brief, language);
  const values = wordsIn(valueLabels, language);
  const { notStated } = wordsIn(scenarioLabels, language);
  const { list, semicolon, brackets } = wordsIn(punctuation, language);
  const join = (parts: readonly (string | undefined)[], between: string) =>
    parts.filter((part) => part !== undefined && part !== '').join(between) || notStated;
  /** A municipality is its own province. */
  const places = new Set([region?.label[language], record.city && inLanguage(record.city, language)]);
  const chain = industries[0]?.chain ?? [];
  const steps = record.steps.flatMap((step) => chain.find(({ id }) => id === step)?.label[language] ?? []);
  const items = layers.flatMap((layer) => record.stack[layer]).map(({ name }) => inLanguage(name, language));
  const figure = headline && figureWords(headline.result, language, vocabulary);
  return [
    { label: words.does, text: inLanguage(record.summary, language) },
    {
      label: words.who,
      text: join(
        [
          inLanguage(enterprise.record.name, language),
          record.site && inLanguage(record.site, language),
          ...places,
          record.year?.toString(),
          values.status[record.status],
        ],
        ' · ',
      ),
    },
    {
      label: words.where,
      text: join(
        [industries[0]?.label[language], stages.map(({ label }) => label[language]).join(list), steps.join(list)],
        ' · ',
      ),
    },
    {
      label: words.runsOn,
      text: join(
        [
          techniques.map(({ label }) => label[language]).join(list),
          items.slice(0, mostItems).join(list) + (items.length > mostItems ? '…' : ''),
          record.deployment.map((tier) => values.deployment[tier]).join(list),
        ],
        ' · ',
      ),
    },
    {
      label: words.reached,
      text: join(
        [
          figure && figure.phrase + (figure.remark === undefined ? '' : fill(brackets, { text: figure.remark })),
          record.scale && fill(words.scale, { scale: values.scale[record.scale] }),
        ],
        semicolon,
      ),
    },
  ];
}
