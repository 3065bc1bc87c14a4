import type { Catalogue, LinkedResult, Playbook, Scenario } from '../../catalogue/catalogue.ts';
import { isAttributable } from '../../schema/result.ts';
import type { Tier } from '../../schema/stack.ts';
import { usesAi } from '../kinds.ts';
import type { Exclusion, PeopleKind, Size, SystemKind } from './answers.ts';
import { peopleKindsNamed, systemKindsNamed } from './kinds-named.ts';

/** How well an aim is borne out: a better state of the application or its line was measured, or the metric is told of. */
export type AimBasis = 'measured' | 'told';

/** What it takes, item by item in the order of a playbook's lists, each with the kinds that a plant can tick. */
export interface Needs {
  data: readonly string[];
  systems: readonly (readonly SystemKind[])[];
  people: readonly (readonly PeopleKind[])[];
}

/** What a playbook or a case is compared by with a plant's answers. */
export interface Candidate {
  kind: 'playbook' | 'scenario';
  id: string;
  /** The main one first. */
  industries: readonly string[];
  /** The plan's groups of those. */
  groups: readonly string[];
  steps: readonly string[];
  stages: readonly string[];
  aims: Readonly<Record<string, AimBasis>>;
  /** A playbook's own; a case takes those of its first playbook, and has none where it names none. */
  needs: Needs | undefined;
  /** Where each of a playbook's models runs; for a case what its sources state. */
  tiers: readonly Tier[];
  runsInto: readonly Exclusion[];
  measures: readonly string[];
  /** Where it was done. */
  regions: readonly string[];
  /** Of what size the firms are that did it, where their entries say so. */
  doneBy: readonly Size[];
}

/** Techniques by which something is what a plant may rule out. */
const ruledOutBy: Readonly<Record<Exclusion, readonly string[]>> = {
  'language-models': ['large-language-model', 'multimodal-model', 'industrial-agent', 'speech-and-dialogue'],
  'moving-machines': ['robotics-ai'],
};

/** Playbooks and the cases that use AI and were not given up, each as what answers are compared with. */
export function candidatesOf({ playbooks, scenarios }: Catalogue): Candidate[] {
  return [
    ...playbooks.map(playbookCandidate),
    ...scenarios.filter((one) => usesAi(one) && one.record.status !== 'withdrawn').map(scenarioCandidate),
  ];
}

function playbookCandidate(playbook: Playbook): Candidate {
  const { record, cases } = playbook;
  return {
    ...common(playbook),
    kind: 'playbook',
    steps: record.steps.map(({ step }) => step),
    aims: aimsOf(
      record.kpis.flatMap(({ metric }) => metric ?? []),
      cases.flatMap(({ results }) => results),
    ),
    needs: needsOf(playbook),
    tiers: record.models.map(({ tier }) => tier),
    measures: unique([
      ...record.risks.flatMap(({ measure }) => measure ?? []),
      ...cases.flatMap((one) => one.record.safety.map(({ measure }) => measure)),
    ]),
    regions: unique(cases.flatMap((one) => one.record.region ?? [])),
    doneBy: unique(cases.flatMap(doneBy)),
  };
}

function scenarioCandidate(scenario: Scenario): Candidate {
  const { record, results, playbooks } = scenario;
  const [first] = playbooks;
  const { compute, models, agents, datasets } = record.stack;
  return {
    ...common(scenario),
    kind: 'scenario',
    steps: record.steps,
    aims: aimsOf([], results),
    needs: first && needsOf(first),
    tiers: unique([
      ...record.deployment,
      ...[...compute, ...models, ...agents, ...datasets].flatMap(({ tier }) => tier ?? []),
    ]),
    measures: unique(record.safety.map(({ measure }) => measure)),
    regions: record.region ? [record.region] : [],
    doneBy: doneBy(scenario),
  };
}

function common({ id, record, industries }: Playbook | Scenario) {
  return {
    id,
    industries: record.industries,
    groups: unique(industries.map(({ group }) => group)),
    stages: record.stages,
    runsInto: (Object.keys(ruledOutBy) as Exclusion[]).filter((one) =>
      ruledOutBy[one].some((technique) => record.techniques.includes(technique)),
    ),
  };
}

function needsOf({ record }: Playbook): Needs {
  return {
    data: record.data.map(({ kind }) => kind),
    systems: record.systems.map(({ name }) => systemKindsNamed(name.zh)),
    people: record.skills.map(({ role }) => peopleKindsNamed(role.zh)),
  };
}

/** Metrics that are told of, and those on which an application was measured to be better. */
function aimsOf(told: readonly string[], results: readonly LinkedResult[]): Record<string, AimBasis> {
  const outcomes = results.filter(({ result }) => result.nature !== 'extent');
  const measured = outcomes.filter(
    ({ result, outcome }) => isAttributable(result) && outcome === 'better' && !result.claim,
  );
  return Object.fromEntries([
    ...[...told, ...outcomes.map(({ metric }) => metric.id)].map((id) => [id, 'told'] as const),
    ...measured.map(({ metric }) => [metric.id, 'measured'] as const),
  ]);
}

/** A firm on a benchmark list, or one that leads others, is no small one; of most firms nothing is said. */
function doneBy({ enterprise }: Scenario): Size[] {
  const { roles } = enterprise.record;
  if (roles.includes('sme')) return ['small'];
  return roles.includes('benchmark') || roles.includes('ecosystem-leader') ? ['large'] : [];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
