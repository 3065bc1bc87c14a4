import type { Catalogue } from '../catalogue/catalogue.ts';
import { figureWords } from '../catalogue/figure.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import type { MetricDistribution } from '../questions/distribution.ts';
import {
  changeStated,
  type FigureRow,
  type MetricKnowledge,
  metricKnowledge,
  rowsBy,
} from '../questions/metric-figures.ts';
import type { Language } from '../schema/text.ts';
import { industryLabels } from '../words/industry.ts';
import { listLabels } from '../words/list.ts';
import { metricLabels } from '../words/metric.ts';
import { siteLabels } from '../words/site.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { amountWords } from './amount-words.ts';
import { endsOf } from './distribution-picture.ts';
import type { Picture } from './drawing.ts';
import { kindWords, metricPicture } from './metric-picture.ts';
import type { PictureFile } from './picture-file.ts';
import { rowsPicture } from './rows-picture.ts';
import { stack } from './stack-pictures.ts';

/** By what the figures of a metric are told apart. */
export const sidesOf = ['industry', 'technique'] as const;
export type Side = (typeof sidesOf)[number];

/** As many rows are drawn; a table has them all. */
export const drawnRows = 14;

/** Name of a metric's files. */
export const metricFileName = (id: string): string => `metric-${id}`;

/** The pictures of metrics that have figures to compare. */
export function metricFiles(catalogue: Catalogue): PictureFile[] {
  return metricKnowledge(catalogue)
    .filter(({ distributions }) => distributions.length > 0)
    .map((knowledge) => ({
      name: metricFileName(knowledge.metric.id),
      picture: (language) => metricPictures(knowledge, catalogue, language),
      lines: (language) => metricLines(knowledge, catalogue, language),
    }));
}

/** Distributions of several figures: those of the application first, and of them the one with most. */
export function byImportance(distributions: readonly MetricDistribution[]): MetricDistribution[] {
  return distributions
    .filter(({ figures }) => figures.length > 1)
    .sort(
      (a, b) =>
        Number(b.scope === 'application') - Number(a.scope === 'application') || b.figures.length - a.figures.length,
    );
}

/** The distribution that is told apart by industry and technique. */
export function leadingDistribution({ distributions }: MetricKnowledge): MetricDistribution | undefined {
  return byImportance(distributions)[0];
}

/** The figures of the leading distribution by industry or technique, with labels. */
export function sideRows(
  knowledge: MetricKnowledge,
  side: Side,
  { vocabulary }: Catalogue,
  language: Language,
): (FigureRow & { label: string })[] {
  const leading = leadingDistribution(knowledge);
  if (!leading) return [];
  const terms = side === 'industry' ? vocabulary.industries : vocabulary.techniques;
  return rowsBy(leading, ({ record }) => (side === 'industry' ? record.industries : record.techniques)).map((row) => ({
    ...row,
    label: terms.get(row.id)?.label[language] ?? row.id,
  }));
}

/** Those rows drawn on one scale. */
export function sidePicture(
  knowledge: MetricKnowledge,
  side: Side,
  catalogue: Catalogue,
  language: Language,
): Picture | undefined {
  const leading = leadingDistribution(knowledge);
  if (!leading) return undefined;
  const words = wordsIn(metricLabels, language);
  const amount = amountWords(leading, language, catalogue.vocabulary.units);
  const [first] = leading.figures;
  const last = leading.figures.at(-1);
  return rowsPicture(sideRows(knowledge, side, catalogue, language).slice(0, drawnRows), {
    title: fill(words.rowsTitle, {
      metric: knowledge.metric.label[language],
      by: side === 'industry' ? words.byIndustry : words.byTechnique,
      kind: kindWords(leading, language),
    }),
    description: fill(wordsIn(industryLabels.figures, language).describe, {
      count: leading.figures.length,
      low: first ? amount(first.amount) : '',
      high: last ? amount(last.amount) : '',
    }),
    amount,
    ends: endsOf(leading.figures, leading.change),
  });
}

function metricPictures(knowledge: MetricKnowledge, catalogue: Catalogue, language: Language): Picture {
  const words = wordsIn(metricLabels, language);
  const { units } = catalogue.vocabulary;
  const several = knowledge.distributions.filter(({ figures }) => figures.length > 1);
  const drawn = several.length > 0 ? several : knowledge.distributions;
  return stack(knowledge.metric.label[language], words.distributionLead, [
    ...drawn.map((distribution) => metricPicture(distribution, undefined, language, units)),
    ...sidesOf.flatMap((side) => sidePicture(knowledge, side, catalogue, language) ?? []),
  ]);
}

/** Every figure of a metric as lines of a table. */
function metricLines({ figures }: MetricKnowledge, { vocabulary }: Catalogue, language: Language) {
  const words = wordsIn(metricLabels, language);
  const { grade, scope } = wordsIn(listLabels.facets, language);
  const values = wordsIn(valueLabels, language);
  const names = (terms: readonly { label: Readonly<Record<Language, string>> }[]) =>
    terms.map(({ label }) => label[language]).join('; ');
  return [
    [
      ...[words.figure, words.workedOut, scope, words.nature, grade],
      ...[wordsIn(siteLabels.nav, language).enterprises, words.case, words.industry, words.technique, words.source],
    ],
    ...figures.map(({ scenario, linked }) => {
      const change = changeStated(linked, vocabulary.units);
      return [
        figureWords(linked.result, language, vocabulary).phrase,
        change === undefined ? '' : `${Math.round(change * 1000) / 10}%`,
        values.scope[linked.result.scope],
        values.nature[linked.result.nature],
        linked.grade,
        entryTitle(scenario.enterprise, language),
        entryTitle(scenario, language),
        names(scenario.industries),
        names(scenario.techniques),
        linked.source.linkable === false ? linked.source.title : linked.source.url,
      ];
    }),
  ];
}
