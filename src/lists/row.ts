import type { Enterprise, Scenario } from '../catalogue/catalogue.ts';
import type { FacetValues } from '../catalogue/choice.ts';
import { enterpriseValues, scenarioValues } from '../catalogue/facets.ts';
import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import { wordsIn } from '../words/words.ts';

/** An entry as lists show it; also what the browser filters, as JSON. */
export interface Row {
  href: string;
  title: string;
  summary: string;
  /** Who, where, when: short words, in order. */
  meta: readonly string[];
  /** `gain` where it tells of something better, by somebody else's word than the enterprise's. */
  figure: { label: string; value: string; grade?: string; gain?: true } | undefined;
  values: FacetValues;
  /** What the row is sorted by. */
  year: number;
  figures: number;
}

/** A scenario as a row of a list. */
export function scenarioRow(scenario: Scenario, language: Language, vocabulary: Vocabulary): Row {
  const { record, enterprise, industries, stages, region, headline } = scenario;
  const words = headline && figureWords(headline.result, language, vocabulary);
  return {
    href: href(`/scenarios/${scenario.id}/`, language),
    title: inLanguage(record.title, language),
    summary: inLanguage(record.summary, language),
    meta: [
      inLanguage(enterprise.record.shortName, language),
      region?.label[language],
      industries[0]?.label[language],
      stages[0]?.label[language],
      record.year?.toString(),
    ].flatMap((part) => part ?? []),
    figure: words &&
      headline && {
        label: words.label,
        value: words.figure,
        grade: headline.grade,
        ...(headline.outcome === 'better' && headline.grade !== 'C' && { gain: true }),
      },
    values: scenarioValues(scenario),
    year: record.year ?? 0,
    figures: scenario.results.length,
  };
}

/** An enterprise as a row of a list. */
export function enterpriseRow(enterprise: Enterprise, language: Language): Row {
  const { record, industries, region, recognitions, scenarios } = enterprise;
  const words = wordsIn(language).enterprises;
  const latest = recognitions[0];
  return {
    href: href(`/enterprises/${enterprise.id}/`, language),
    title: inLanguage(record.shortName, language),
    summary: inLanguage(record.profile, language),
    meta: [
      region?.label[language],
      industries[0]?.label[language],
      recognitions.length > 0 ? words.recognitionCount(recognitions.length) : undefined,
      latest &&
        [latest.scheme.label[language], latest.recognition.year].filter(Boolean).join(language === 'zh' ? '' : ' '),
    ].flatMap((part) => part ?? []),
    figure:
      scenarios.length > 0 ? { label: wordsIn(language).nav.scenarios, value: String(scenarios.length) } : undefined,
    values: enterpriseValues(enterprise),
    year: recognitions[0]?.recognition.year ?? 0,
    figures: scenarios.length,
  };
}
