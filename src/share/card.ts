import type { Enterprise, Playbook, Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { entrySummary } from '../lists/entry-summary.ts';
import { usesAi } from '../questions/kinds.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { enterpriseLabels } from '../words/enterprise.ts';
import { homeLabels } from '../words/home.ts';
import { industryLabels } from '../words/industry.ts';
import { playbookLabels } from '../words/playbook.ts';
import { siteLabels } from '../words/site.ts';
import { fill, withinSentence, wordsIn } from '../words/words.ts';

/** What a share image says. */
export interface ShareCard {
  /** Name of the site. */
  site: string;
  title: string;
  /** Below the title: who and where, in few words. */
  about: string;
  /** The large figure and what it counts. */
  figure?: { value: string; label: string; remark?: string; grade?: Grade; source?: string; gain: boolean };
  /** The stages that the line at the foot marks, and the one that is drawn. */
  stages: readonly string[];
}

/** The card of a scenario. */
export function scenarioCard(scenario: Scenario, language: Language, vocabulary: Vocabulary): ShareCard {
  const { title, who, place, industries, year, figure } = entrySummary(scenario, language, vocabulary);
  return {
    site: wordsIn(siteLabels, language).name,
    title,
    about: [who, place, industries[0], year].filter(Boolean).join(' · '),
    ...(figure && {
      figure: {
        value: figure.value,
        label: figure.label,
        ...(figure.remark && { remark: figure.remark }),
        grade: figure.grade,
        source: figure.publisher,
        gain: figure.gain,
      },
    }),
    stages: stageIds([scenario]),
  };
}

/** The card of a playbook: how many cases are instances of it. */
export function playbookCard(playbook: Playbook, language: Language, vocabulary: Vocabulary): ShareCard {
  const { title, industries, stages } = entrySummary(playbook, language, vocabulary);
  const words = wordsIn(playbookLabels, language);
  const count = playbook.cases.length;
  return {
    site: wordsIn(siteLabels, language).name,
    title,
    about: [words.playbook, industries[0], stages[0]].filter(Boolean).join(' · '),
    ...(count > 0 && { figure: { value: String(count), label: words.cases, gain: false } }),
    stages: stageIds([playbook]),
  };
}

/** The card of an enterprise: how many cases of it are documented, or else how many recognitions. */
export function enterpriseCard(enterprise: Enterprise, language: Language, vocabulary: Vocabulary): ShareCard {
  const { record, recognitions, scenarios } = enterprise;
  const { place, industries } = entrySummary(enterprise, language, vocabulary);
  const words = wordsIn(enterpriseLabels, language);
  const counted =
    scenarios.length > 0
      ? { value: String(scenarios.length), label: words.scenarios }
      : { value: String(recognitions.length), label: words.recognitions };
  return {
    site: wordsIn(siteLabels, language).name,
    title: inLanguage(record.name, language),
    about: [place, industries[0]].filter(Boolean).join(' · '),
    ...(counted.value !== '0' && { figure: { ...counted, gain: false } }),
    stages: stageIds(scenarios),
  };
}

/** The stages of some entries, each once. */
function stageIds(scenarios: readonly Pick<Scenario, 'stages'>[]): string[] {
  return [...new Set(scenarios.flatMap(({ stages }) => stages.map(({ id }) => id)))];
}

/** The card of an industry. */
export function industryCard(industry: Industry, scenarios: readonly Scenario[], language: Language): ShareCard {
  const words = wordsIn(siteLabels, language);
  return {
    site: words.name,
    title: fill(wordsIn(industryLabels, language).pageTitle, {
      industry: withinSentence(industry.label[language], language),
    }),
    about: words.tagline,
    figure: {
      value: String(scenarios.filter(usesAi).length),
      label: wordsIn(homeLabels, language).scenarios,
      gain: false,
    },
    stages: stageIds(scenarios),
  };
}

/** The card of every other page. */
export function siteCard(scenarios: readonly Scenario[], language: Language): ShareCard {
  const words = wordsIn(siteLabels, language);
  const home = wordsIn(homeLabels, language);
  return {
    site: words.name,
    title: home.heading.join(''),
    about: words.tagline,
    figure: { value: String(scenarios.filter(usesAi).length), label: home.scenarios, gain: false },
    stages: stageIds(scenarios),
  };
}
