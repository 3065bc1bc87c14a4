import type { Catalogue, Enterprise, LinkedResult, Playbook, Scenario } from '../../catalogue/catalogue.ts';
import { figureWords } from '../../catalogue/figure.ts';
import { termsOf } from '../../catalogue/terms-of.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import { isAttributable } from '../../schema/result.ts';
import type { AddressOf } from '../address.ts';
import { bodiesOf, entryFieldsOf } from './entry-fields.ts';
import { inBoth, referencesTo, referenceTo, regionReference, titled } from './references.ts';
import type {
  EnterpriseItem,
  EnterpriseSummary,
  PlaybookItem,
  PlaybookSummary,
  ResultItem,
  ScenarioItem,
  ScenarioSummary,
} from './shapes/entries.ts';

/* The items of entries: /api/v1/scenarios/<id>.json, /enterprises/<id>.json, /playbooks/<id>.json, and what lists give of them. */

/** A figure with what it refers to, and in words. */
export function resultItem({ result, metric, grade, outcome }: LinkedResult, vocabulary: Vocabulary): ResultItem {
  return {
    ...result,
    metric: referenceTo(metric),
    grade,
    attributable: isAttributable(result),
    outcome,
    words: inBoth((language) => figureWords(result, language, vocabulary).phrase),
  };
}

export function scenarioItem(scenario: Scenario, catalogue: Catalogue, addressOf: AddressOf): ScenarioItem {
  const { vocabulary } = catalogue;
  const { searchWords: _, ...record } = scenario.record;
  const chain = scenario.industries.flatMap((industry) => industry.chain);
  return {
    ...entryFieldsOf(scenario, addressOf),
    ...record,
    enterprise: referenceTo(scenario.enterprise),
    region: regionReference(scenario.region),
    industries: referencesTo(scenario.industries),
    stages: referencesTo(scenario.stages),
    steps: referencesTo(termsOf(record.steps, new Map(chain.map((step) => [step.id, step])))),
    techniques: referencesTo(scenario.techniques),
    playbooks: referencesTo(scenario.playbooks),
    referenceScenarios: referencesTo(termsOf(record.referenceScenarios, vocabulary.referenceScenarios)),
    planMeasures: termsOf(record.planMeasures, vocabulary.planMeasures).map((one) => ({
      id: one.id,
      label: titled(one),
    })),
    results: scenario.results.map((one) => resultItem(one, vocabulary)),
    sources: [...scenario.sources],
    support: scenario.support.map(({ id }) => id),
    related: scenario.related.map(({ scenario: other, relation }) => ({
      ...referenceTo(other),
      score: Math.round(relation.score * 100) / 100,
      shares: relation.reasons.map(({ kind, id }) => ({ kind, id })),
    })),
    body: bodiesOf(scenario, addressOf),
  };
}

export function enterpriseItem(enterprise: Enterprise, catalogue: Catalogue, addressOf: AddressOf): EnterpriseItem {
  const { record } = enterprise;
  const parent = record.parent === undefined ? undefined : catalogue.enterprise(record.parent);
  return {
    ...entryFieldsOf(enterprise, addressOf),
    ...record,
    parent: parent && referenceTo(parent),
    region: regionReference(enterprise.region),
    industries: referencesTo(enterprise.industries),
    recognitions: enterprise.recognitions.map(({ recognition, scheme, source, benchmark }) => ({
      ...recognition,
      scheme: referenceTo(scheme),
      grade: source.grade,
      benchmark,
    })),
    sources: [...enterprise.sources],
    scenarios: referencesTo(enterprise.scenarios),
    body: bodiesOf(enterprise, addressOf),
  };
}

export function playbookItem(playbook: Playbook, _catalogue: Catalogue, addressOf: AddressOf): PlaybookItem {
  const { searchWords: _, ...record } = playbook.record;
  return {
    ...entryFieldsOf(playbook, addressOf),
    ...record,
    industries: referencesTo(playbook.industries),
    stages: referencesTo(playbook.stages),
    steps: playbook.steps.map(({ industry, step }) => ({ industry: referenceTo(industry), step: referenceTo(step) })),
    techniques: referencesTo(playbook.techniques),
    referenceScenarios: referencesTo(playbook.referenceScenarios),
    reported: playbook.reported.map(({ figure, metric, grade }) => ({
      ...figure,
      metric: metric && referenceTo(metric),
      grade,
    })),
    sources: [...playbook.sources],
    cases: referencesTo(playbook.cases),
    body: bodiesOf(playbook, addressOf),
  };
}

export function scenarioSummary(item: ScenarioItem, headline: LinkedResult | undefined, vocabulary: Vocabulary) {
  const { id, href, page, lastModified, grade, title, summary, kind, enterprise, region, status, year } = item;
  const { industries, stages, techniques } = item;
  const figure = headline && resultItem(headline, vocabulary);
  return {
    ...{ id, href, page, lastModified, grade, title, summary, kind, enterprise, region },
    ...{ industries, stages, techniques, status, year },
    headline: figure && { metric: figure.metric, words: figure.words, grade: figure.grade, source: figure.source },
  } satisfies ScenarioSummary;
}

export function enterpriseSummary(item: EnterpriseItem): EnterpriseSummary {
  const { id, href, page, lastModified, grade, name, shortName, profile, region, industries, roles } = item;
  return { id, href, page, lastModified, grade, name, shortName, profile, region, industries, roles };
}

export function playbookSummary(item: PlaybookItem): PlaybookSummary {
  const { id, href, page, lastModified, grade, title, summary, industries, stages, techniques } = item;
  return { id, href, page, lastModified, grade, title, summary, industries, stages, techniques };
}
