import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';
import { isAttributable, type Nature, natures, type Scope, scopes } from '../schema/result.ts';
import { byKey } from './by-key.ts';
import { type KindCounts, kindCounts } from './kinds.ts';

/** What a case may tell beside what it is, in the order in which it is counted. */
export const toldThings = [
  'attributable',
  'model',
  'agent',
  'data',
  'compute',
  'deployment',
  'loop',
  'safety',
  'reuse',
  'step',
  'second-source',
  'search-words',
  'checked',
] as const;
export type ToldThing = (typeof toldThings)[number];

const tells: Readonly<Record<ToldThing, (scenario: Scenario) => boolean>> = {
  attributable: ({ results }) => results.some(({ result }) => isAttributable(result)),
  model: ({ record }) => record.stack.models.length > 0,
  agent: ({ record }) => record.stack.agents.length > 0,
  data: ({ record }) => record.stack.datasets.length > 0,
  compute: ({ record }) => record.stack.compute.length > 0,
  deployment: ({ record }) => record.deployment.length > 0,
  loop: ({ record }) => record.dataLoop !== undefined,
  safety: ({ record }) => record.safety.length > 0,
  reuse: ({ record }) => (record.reuse?.needs.length ?? 0) > 0 || record.reuse?.note !== undefined,
  step: ({ record }) => record.steps.length > 0,
  'second-source': ({ sources }) => new Set(sources.map(({ publisher }) => publisher)).size > 1,
  'search-words': ({ record }) => record.searchWords !== undefined,
  checked: ({ record }) => record.checked !== undefined,
};

/** What the evidence of the catalogue is worth, in numbers. */
export interface EvidenceCounts {
  scenarios: number;
  kinds: KindCounts;
  /** Figures by nature and by what they were measured on. */
  results: Readonly<Record<Nature, Readonly<Record<Scope, number>>>>;
  /** How many cases tell of it. */
  told: Readonly<Record<ToldThing, number>>;
  /** Sources of cases and enterprises, and those of them that are not linked. */
  sources: { all: number; unlinked: number };
}

/** Counts what the figures and entries of the catalogue are worth. */
export function evidenceCounts({ scenarios, enterprises }: Catalogue): EvidenceCounts {
  const results = scenarios.flatMap((scenario) => scenario.results);
  const sources = [...scenarios, ...enterprises].flatMap((entry) => entry.sources);
  return {
    scenarios: scenarios.length,
    kinds: kindCounts(scenarios),
    results: byKey(natures, (nature) =>
      byKey(
        scopes,
        (scope) => results.filter(({ result }) => result.nature === nature && result.scope === scope).length,
      ),
    ),
    told: byKey(toldThings, (thing) => scenarios.filter(tells[thing]).length),
    sources: { all: sources.length, unlinked: sources.filter(({ linkable }) => linkable === false).length },
  };
}
