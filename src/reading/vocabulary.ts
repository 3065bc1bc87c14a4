import type { Unit } from '../schema/seeds/metric.ts';
import type { Wording } from '../schema/text.ts';
import type { SeedName, Seeds } from './seeds.ts';

/** What people ask only leads to entries: nothing refers to it. */
type Lists = Exclude<
  { [Name in SeedName]: Seeds[Name] extends readonly { id: string }[] ? Name : never }[SeedName],
  'askedQuestionParts'
>;

/** The reference data by id, with the plan's measures and the units that compound ones are made of. */
export type Vocabulary = { [Name in Lists]: ReadonlyMap<string, Seeds[Name][number]> } & {
  plan: Seeds['plan'];
  planMeasures: ReadonlyMap<string, Seeds['plan']['tasks'][number]['measures'][number]>;
  publishers: ReadonlyMap<string, Seeds['publishers'][number]>;
};

/** Indexes the reference data by id. */
export function indexSeeds(seeds: Seeds): Vocabulary {
  const byId = <T extends { id: string }>(terms: readonly T[]): ReadonlyMap<string, T> =>
    new Map(terms.map((term) => [term.id, term]));
  return {
    plan: seeds.plan,
    planMeasures: byId(seeds.plan.tasks.flatMap((task) => task.measures)),
    industryGroups: byId(seeds.industryGroups),
    industries: byId(seeds.industries),
    stages: byId(seeds.stages),
    techniques: byId(seeds.techniques),
    metrics: byId(seeds.metrics),
    units: byId(seeds.units),
    recognitionSchemes: byId(seeds.recognitionSchemes),
    referenceScenarios: byId(seeds.referenceScenarios),
    safetyMeasures: byId(seeds.safetyMeasures),
    standards: byId(seeds.standards),
    regions: byId(seeds.regions),
    supportSchemes: byId(seeds.supportSchemes),
    thesaurusParts: byId(seeds.thesaurusParts),
    concepts: byId(seeds.concepts),
    buildingBlocks: byId(seeds.buildingBlocks),
    publishers: new Map(seeds.publishers.map((publisher) => [publisher.host, publisher])),
  };
}

/** A unit, or a compound of two ("s/unit"), as its parts. */
export interface UnitParts {
  numerator: Unit;
  denominator: Unit | undefined;
}

/** The parts of `unit`, or `undefined` if one of them is not known. */
export function unitParts(unit: string, units: Vocabulary['units']): UnitParts | undefined {
  const [first = '', second, ...rest] = unit.split('/');
  const numerator = units.get(first);
  const denominator = second === undefined ? undefined : units.get(second);
  if (!numerator || rest.length > 0 || (second !== undefined && !denominator)) return undefined;
  return { numerator, denominator };
}

/** The words by which people may mean a term: its labels and aliases. */
export function namesOf(term: { label: Wording; aliases?: readonly string[] }): string[] {
  return [term.label.zh, term.label.en, ...(term.aliases ?? [])];
}
