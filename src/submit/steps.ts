import type { EntryKind } from '../schema/entry-kinds.ts';
import type { Field } from '../schema/fields.ts';
import type { submitLabels } from '../words/submit.ts';

/* The form's steps: what is asked together, in the order in which a person knows it. */

export type StepId = keyof typeof submitLabels.steps;

interface StepKeys {
  id: StepId;
  keys: readonly string[];
  /** What most need not fill in. */
  more?: readonly string[];
}

/** A step with its fields. */
export interface Step {
  id: StepId;
  fields: readonly Field[];
  more: readonly Field[];
}

/** What the page fills in by itself, or keeps of an entry that stands. */
const kept = ['reviewed', 'checked', 'formerIds'];

const scenario: readonly StepKeys[] = [
  { id: 'what', keys: ['enterprise', 'site', 'title', 'summary'], more: ['kind'] },
  {
    id: 'place',
    keys: ['industries', 'stages', 'steps', 'techniques', 'region', 'city', 'status', 'scale', 'year'],
    more: ['partners', 'playbooks', 'referenceScenarios', 'planMeasures'],
  },
  { id: 'figures', keys: ['sources', 'results'] },
  { id: 'stack', keys: ['stack', 'deployment', 'dataLoop'], more: ['safety', 'reuse'] },
  { id: 'text', keys: [], more: ['caveat', 'searchWords', 'corrections'] },
];

const enterprise: readonly StepKeys[] = [
  {
    id: 'what',
    keys: ['name', 'shortName', 'profile', 'website'],
    more: ['aliases', 'brands', 'formerNames', 'parent', 'creditCode', 'stockCodes'],
  },
  { id: 'place', keys: ['industries', 'region', 'city', 'roles'] },
  { id: 'recognitions', keys: ['sources', 'recognitions'] },
  { id: 'text', keys: [], more: ['caveat', 'corrections'] },
];

const playbook: readonly StepKeys[] = [
  { id: 'what', keys: ['title', 'summary', 'fits', 'doesNotFit'] },
  { id: 'place', keys: ['industries', 'stages', 'techniques', 'steps', 'referenceScenarios'] },
  { id: 'figures', keys: ['sources', 'reported'] },
  {
    id: 'lists',
    keys: ['data', 'models', 'systems', 'skills', 'kpis', 'rollout', 'risks', 'costs', 'questions', 'open'],
  },
  { id: 'text', keys: [], more: ['searchWords', 'corrections'] },
];

const byKind: Readonly<Record<string, readonly StepKeys[]>> = { scenario, enterprise, playbook };

/** The steps of a kind's form, before the review; a field that no step names is asked for with the text. */
export function stepsOf(kind: EntryKind, all: readonly Field[]): Step[] {
  const steps = byKind[kind] ?? [{ id: 'text', keys: [] }];
  const fields = all.filter(({ key }) => !kept.includes(key));
  const named = new Set(steps.flatMap(({ keys, more = [] }) => [...keys, ...more]));
  const rest = fields.filter(({ key }) => !named.has(key));
  const pick = (keys: readonly string[]) => keys.flatMap((key) => fields.filter((field) => field.key === key));
  return steps.map(({ id, keys, more = [] }) => ({
    id,
    fields: pick(keys),
    more: [...pick(more), ...(id === 'text' ? rest : [])],
  }));
}
