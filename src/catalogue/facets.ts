import type { Vocabulary } from '../reading/vocabulary.ts';
import { dataKinds } from '../schema/playbook-statement.ts';
import { isAttributable, scopes } from '../schema/result.ts';
import { scales, scenarioKinds } from '../schema/scenario.ts';
import { tiers } from '../schema/stack.ts';
import type { Enterprise, Playbook, Scenario } from './catalogue.ts';
import { grades } from './evidence.ts';

/** An entry's values, by facet: what a list needs to narrow and count. */
export type FacetValues<F extends string = string> = Readonly<Record<F, readonly string[]>>;

/** The facets by which each kind of entries is narrowed, in the order in which they are shown. */
export const scenarioFacets = [
  'industry',
  'stage',
  'technique',
  'region',
  'outcome',
  'grade',
  'metric',
  'scope',
  'kind',
  'year',
  'scale',
  'deployment',
] as const;
export const enterpriseFacets = ['industry', 'region', 'scheme', 'year'] as const;
export const playbookFacets = ['industry', 'stage', 'step', 'data', 'deployment', 'technique', 'reference'] as const;
export type ScenarioFacet = (typeof scenarioFacets)[number];
export type EnterpriseFacet = (typeof enterpriseFacets)[number];
export type PlaybookFacet = (typeof playbookFacets)[number];
export type Facet = ScenarioFacet | EnterpriseFacet | PlaybookFacet;

/** A scenario's values in every facet. */
export function scenarioValues({ record, grade, results }: Scenario): FacetValues<ScenarioFacet> {
  return {
    industry: record.industries,
    stage: record.stages,
    technique: record.techniques,
    region: record.region ? [record.region] : [],
    metric: [...new Set(results.map(({ metric }) => metric.id))],
    outcome: results.some(({ result }) => isAttributable(result)) ? ['measured'] : [],
    grade: [grade],
    scope: [...new Set(results.filter(({ result }) => result.nature !== 'extent').map(({ result }) => result.scope))],
    year: record.year ? [String(record.year)] : [],
    scale: record.scale ? [record.scale] : [],
    deployment: record.deployment,
    kind: [record.kind],
  };
}

/** An enterprise's values in every facet; its years are those of its recognitions. */
export function enterpriseValues({ record, recognitions }: Enterprise): FacetValues<EnterpriseFacet> {
  const unique = (values: readonly (string | undefined)[]) => [...new Set(values.flatMap((value) => value ?? []))];
  return {
    industry: record.industries,
    region: record.region ? [record.region] : [],
    scheme: unique(recognitions.map(({ scheme }) => scheme.id)),
    year: unique(recognitions.map(({ recognition }) => recognition.year?.toString())),
  };
}

/** A playbook's values in every facet: `data` is what must be at hand, `deployment` where its models run. */
export function playbookValues({ record }: Playbook): FacetValues<PlaybookFacet> {
  return {
    industry: record.industries,
    stage: record.stages,
    step: record.steps.map(({ step }) => step),
    data: [...new Set(record.data.map(({ kind }) => kind))],
    deployment: [...new Set(record.models.map(({ tier }) => tier))],
    technique: record.techniques,
    reference: record.referenceScenarios,
  };
}

/** The order in which a facet's values are listed: the vocabulary's own, or most recent first. */
export function orderValues(facet: string, found: Iterable<string>, vocabulary: Vocabulary): string[] {
  const present = new Set(found);
  const orders: Record<string, Iterable<string>> = {
    industry: vocabulary.industries.keys(),
    stage: vocabulary.stages.keys(),
    technique: vocabulary.techniques.keys(),
    region: vocabulary.regions.keys(),
    metric: vocabulary.metrics.keys(),
    scheme: vocabulary.recognitionSchemes.keys(),
    grade: grades,
    scope: scopes,
    scale: scales,
    deployment: tiers,
    kind: scenarioKinds,
    data: dataKinds,
    step: [...vocabulary.industries.values()].flatMap(({ chain }) => chain.map(({ id }) => id)),
    reference: vocabulary.referenceScenarios.keys(),
  };
  const order = orders[facet];
  if (!order) return [...present].sort().reverse();
  const known = [...order].filter((value) => present.delete(value));
  return [...known, ...[...present].sort()];
}
