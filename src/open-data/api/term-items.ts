import type { Catalogue, Region, Scenario } from '../../catalogue/catalogue.ts';
import { blockPath } from '../../questions/linked-blocks.ts';
import { metricPath } from '../../questions/metric-figures.ts';
import { layers } from '../../schema/stack.ts';
import type { AddressOf } from '../address.ts';
import { apiAddress } from './addresses.ts';
import { type EntryList, entryLists, facetIndexes, facetPath } from './facets.ts';
import { inBoth, referencesTo, titled } from './references.ts';
import type { PlanItem, TermItem, TermList, TermSummary } from './shapes/terms.ts';

/* The items of vocabularies: /api/v1/industries/<id>.json and so on, what lists give of them, and /api/v1/plan.json. */

/** By which facet entries refer to the terms of a list. */
const facets: Partial<Record<TermList, string>> = {
  industries: 'industry',
  stages: 'stage',
  techniques: 'technique',
  metrics: 'metric',
  regions: 'region',
  'recognition-schemes': 'scheme',
  'reference-scenarios': 'reference-scenario',
};

/** Pages that terms have, without base and language. */
const pages: Partial<Record<TermList, (id: string) => string>> = {
  industries: (id) => `/industries/${id}/`,
  metrics: metricPath,
  'building-blocks': blockPath,
  schemes: (id) => `/support/#${id}`,
};

/** Regions of the vocabulary, and the countries in which entries stand. */
export function regionsOf({ vocabulary, scenarios, enterprises }: Catalogue): Region[] {
  const found = new Map<string, Region>(vocabulary.regions);
  for (const { region } of [...scenarios, ...enterprises])
    if (region && !found.has(region.id)) found.set(region.id, region);
  return [...found.values()];
}

/** Scenarios whose figures, measures or stack name a term that no facet knows. */
function casesOf(list: TermList, id: string, { scenarios }: Catalogue): readonly Scenario[] | undefined {
  const named: Partial<Record<TermList, (scenario: Scenario) => boolean>> = {
    'safety-measures': ({ record }) => record.safety.some(({ measure }) => measure === id),
    'reference-scenarios': ({ record }) => record.referenceScenarios.includes(id),
    schemes: ({ support }) => support.some((scheme) => scheme.id === id),
    'building-blocks': ({ record }) => layers.some((layer) => record.stack[layer].some(({ ref }) => ref === id)),
  };
  const names = named[list];
  return names && scenarios.filter(names);
}

/** What an item has beside the term's own fields. */
function surroundings(list: TermList, id: string, catalogue: Catalogue, addressOf: AddressOf) {
  const facet = facets[list];
  const indexes = facetIndexes(catalogue);
  const cases = casesOf(list, id, catalogue);
  const found = (entries: EntryList) => (facet && indexes[entries].get(facet)?.get(id)) || [];
  const path = pages[list]?.(id);
  return {
    href: apiAddress(`${list}/${id}`, addressOf),
    ...(path && { page: inBoth((language) => addressOf(path, language)) }),
    counts: {
      scenarios: cases?.length ?? found('scenarios').length,
      enterprises: found('enterprises').length,
      playbooks: found('playbooks').length,
    },
    lists: Object.fromEntries(
      entryLists.flatMap((entries) =>
        facet && found(entries).length > 0
          ? [[entries, apiAddress(facetPath(entries, facet, id), addressOf)] as const]
          : [],
      ),
    ),
    ...(list === 'building-blocks' && { cases: referencesTo(cases ?? []) }),
  };
}

/** A term of a vocabulary. */
type Term = { id: string } & Parameters<typeof titled>[0];

/** The terms of a list, in the vocabulary's order. */
export function termsIn(list: TermList, catalogue: Catalogue): Term[] {
  const { vocabulary } = catalogue;
  const terms = {
    industries: vocabulary.industries,
    stages: vocabulary.stages,
    techniques: vocabulary.techniques,
    metrics: vocabulary.metrics,
    regions: new Map(regionsOf(catalogue).map((region) => [region.id, region])),
    'recognition-schemes': vocabulary.recognitionSchemes,
    'reference-scenarios': vocabulary.referenceScenarios,
    'safety-measures': vocabulary.safetyMeasures,
    standards: vocabulary.standards,
    schemes: vocabulary.supportSchemes,
    'building-blocks': vocabulary.buildingBlocks,
  }[list];
  return [...terms.values()];
}

/** The item of a term of a list. */
export function termItem(list: TermList, term: Term, catalogue: Catalogue, addressOf: AddressOf): TermItem {
  const { id, ...own } = term;
  // The term is one of the list's: `termsIn` gives both together.
  return { id, label: titled(term), ...own, ...surroundings(list, id, catalogue, addressOf) } as TermItem;
}

export function termSummary({ id, href, label, page, counts }: TermItem): TermSummary {
  return { id, href, label, page, counts };
}

export function planItem({ vocabulary }: Catalogue, addressOf: AddressOf): PlanItem {
  return { ...vocabulary.plan, page: inBoth((language) => addressOf('/plan/', language)) };
}
