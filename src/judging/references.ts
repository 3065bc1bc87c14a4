import type { EntryKind } from '../schema/entry-kinds.ts';
import { layers } from '../schema/stack.ts';
import type { ListName } from './term-lists.ts';

/** A path of front matter at which ids of a list stand; `*` is every item of a list. */
export type Reference = readonly [path: readonly string[], list: ListName];

const named: Readonly<Record<EntryKind, readonly Reference[]>> = {
  scenario: [
    [['enterprise'], 'enterprises'],
    [['region'], 'regions'],
    [['industries', '*'], 'industries'],
    [['stages', '*'], 'stages'],
    [['techniques', '*'], 'techniques'],
    [['referenceScenarios', '*'], 'referenceScenarios'],
    [['planMeasures', '*'], 'planMeasures'],
    [['results', '*', 'metric'], 'metrics'],
    [['results', '*', 'unit'], 'units'],
    [['results', '*', 'baseline', 'unit'], 'units'],
    [['safety', '*', 'measure'], 'safetyMeasures'],
    [['playbooks', '*'], 'playbooks'],
    ...layers.map((layer): Reference => [['stack', layer, '*', 'ref'], 'buildingBlocks']),
  ],
  enterprise: [
    [['parent'], 'enterprises'],
    [['region'], 'regions'],
    [['industries', '*'], 'industries'],
    [['recognitions', '*', 'scheme'], 'recognitionSchemes'],
  ],
  playbook: [
    [['industries', '*'], 'industries'],
    [['stages', '*'], 'stages'],
    [['steps', '*', 'industry'], 'industries'],
    [['referenceScenarios', '*'], 'referenceScenarios'],
    [['techniques', '*'], 'techniques'],
    [['kpis', '*', 'metric'], 'metrics'],
    [['risks', '*', 'measure'], 'safetyMeasures'],
    [['reported', '*', 'metric'], 'metrics'],
    [['reported', '*', 'unit'], 'units'],
  ],
};

/** Where the front matter of a kind names entries and terms. */
export function referencesOf(kind: EntryKind): readonly Reference[] {
  return named[kind];
}

/** The path of a field as forms, tables and guides write it, without places in lists: `results.metric`. */
export const fieldName = (path: readonly string[]): string => path.filter((key) => key !== '*').join('.');

/** The list that each field of a kind refers to, by the field's name. */
export function listsOf(kind: EntryKind): ReadonlyMap<string, ListName> {
  return new Map(referencesOf(kind).map(([path, list]) => [fieldName(path), list]));
}
