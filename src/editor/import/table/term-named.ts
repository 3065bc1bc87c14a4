import type { Terms } from '../../../judging/term-lists.ts';
import { namesOf } from '../../../reading/vocabulary.ts';
import { nameKey } from '../../../schema/name-key.ts';

/** The ids that a name may mean: by their labels, and by all their names. */
interface NameIndex {
  labels: ReadonlyMap<string, ReadonlySet<string>>;
  names: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<Terms, NameIndex>();

/**
 * The id of the term that is meant: by id, by a label or an alias that only one
 * term has, or as "label (id)". Width, blanks and brackets make no difference.
 */
export function termNamed(text: string, terms: Terms): string | undefined {
  if (terms.has(text)) return text;
  const inBrackets = /[（(]([A-Za-z0-9.%/-]+)[）)]$/.exec(text)?.[1];
  if (inBrackets && terms.has(inBrackets)) return inBrackets;
  const { labels, names } = indexOf(terms);
  const key = keyOf(text);
  return only(labels.get(key)) ?? only(names.get(key));
}

const only = (ids: ReadonlySet<string> | undefined): string | undefined => (ids?.size === 1 ? [...ids][0] : undefined);

/** Signs alone ("%") have no key as names: they are their own. */
const keyOf = (text: string): string => nameKey(text) || text;

function indexOf(terms: Terms): NameIndex {
  const known = indexes.get(terms);
  if (known) return known;
  const labels = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, name: string, id: string): void => {
    if (name) map.set(keyOf(name), (map.get(keyOf(name)) ?? new Set()).add(id));
  };
  for (const [id, term] of terms) {
    for (const name of [term.label.zh, term.label.en]) put(labels, name, id);
    for (const name of [...namesOf(term), term.fullName?.zh ?? '']) put(names, name, id);
  }
  const index = { labels, names };
  indexes.set(terms, index);
  return index;
}
