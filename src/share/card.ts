import type { Enterprise, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { figureWords } from '../catalogue/figure.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { wordsIn } from '../words/words.ts';

/** What a share image says. */
export interface Card {
  /** Name of the site. */
  site: string;
  title: string;
  /** Below the title: who and where, in few words. */
  about: string;
  /** The large figure and what it counts. */
  figure?: { value: string; label: string; grade?: Grade; source?: string; gain: boolean };
  /** The stages that the line at the foot marks, and the one that is drawn. */
  stages: readonly string[];
}

/** The card of a scenario. */
export function scenarioCard(scenario: Scenario, language: Language, vocabulary: Vocabulary): Card {
  const { record, enterprise, region, headline, stages, industries } = scenario;
  const words = headline && figureWords(headline.result, language, vocabulary);
  return {
    site: wordsIn(language).site.name,
    title: inLanguage(record.title, language),
    about: [
      inLanguage(enterprise.record.shortName, language),
      region?.label[language],
      industries[0]?.label[language],
      record.year,
    ]
      .filter(Boolean)
      .join(' · '),
    ...(headline &&
      words && {
        figure: {
          value: words.figure,
          label: words.label,
          grade: headline.grade,
          source: headline.source.publisher,
          gain: headline.outcome === 'better' && headline.grade !== 'C',
        },
      }),
    stages: stages.map(({ id }) => id),
  };
}

/** The card of an enterprise: how many cases of it are documented, or else how many recognitions. */
export function enterpriseCard(enterprise: Enterprise, language: Language): Card {
  const { record, region, industries, recognitions, scenarios } = enterprise;
  const words = wordsIn(language);
  const counted =
    scenarios.length > 0
      ? { value: String(scenarios.length), label: words.enterprise.scenarios }
      : { value: String(recognitions.length), label: words.enterprise.recognitions };
  return {
    site: words.site.name,
    title: inLanguage(record.name, language),
    about: [region?.label[language], industries[0]?.label[language]].filter(Boolean).join(' · '),
    ...(counted.value !== '0' && { figure: { ...counted, gain: false } }),
    stages: [...new Set(scenarios.flatMap(({ stages }) => stages.map(({ id }) => id)))],
  };
}

/** The card of an industry. */
export function industryCard(industry: Industry, scenarios: readonly Scenario[], language: Language): Card {
  const words = wordsIn(language);
  return {
    site: words.site.name,
    title: words.industries.title2(industry.label[language]),
    about: words.site.tagline,
    figure: { value: String(scenarios.length), label: words.nav.scenarios, gain: false },
    stages: [...new Set(scenarios.flatMap(({ stages }) => stages.map(({ id }) => id)))],
  };
}

/** The card of every other page. */
export function siteCard(scenarios: readonly Scenario[], language: Language): Card {
  const words = wordsIn(language);
  return {
    site: words.site.name,
    title: words.home.heading.join(''),
    about: words.site.tagline,
    figure: { value: String(scenarios.length), label: words.home.scenarios, gain: false },
    stages: [...new Set(scenarios.flatMap(({ stages }) => stages.map(({ id }) => id)))],
  };
}
