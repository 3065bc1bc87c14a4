import type { EntryKind } from '../schema/entry-kinds.ts';
import { layers } from '../schema/stack.ts';
import { type ListName, listWords } from './term-lists.ts';

/** A path of front matter at which ids of a list stand; `*` is every item of a list. */
export type Reference = readonly [path: readonly string[], list: ListName];

/** Lists on their way: of an id that names one of them nothing is asked until it is there. */
type ListToCome = 'playbooks';

const named: Readonly<Record<EntryKind, readonly (readonly [path: readonly string[], list: ListName | ListToCome])[]>> =
  {
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
      ...layers.map((layer) => [['stack', layer, '*', 'ref'], 'buildingBlocks'] as const),
    ],
    enterprise: [
      [['parent'], 'enterprises'],
      [['region'], 'regions'],
      [['industries', '*'], 'industries'],
      [['recognitions', '*', 'scheme'], 'recognitionSchemes'],
    ],
  };

/** Where the front matter of a kind names entries and terms. */
export function referencesOf(kind: EntryKind): Reference[] {
  return named[kind].flatMap(([path, list]) => (isList(list) ? [[path, list]] : []));
}

const isList = (name: string): name is ListName => Object.hasOwn(listWords, name);

/** The path of a field as forms, tables and guides write it, without places in lists: `results.metric`. */
export const fieldName = (path: readonly string[]): string => path.filter((key) => key !== '*').join('.');

/** The list that each field of a kind refers to, by the field's name. */
export function listsOf(kind: EntryKind): ReadonlyMap<string, ListName> {
  return new Map(referencesOf(kind).map(([path, list]) => [fieldName(path), list]));
}
