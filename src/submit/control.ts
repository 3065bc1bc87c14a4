import type { Field } from '../schema/fields.ts';
import type { Language } from '../schema/text.ts';
import { submitLabels } from '../words/submit.ts';
import { fieldNames } from '../words/submit-fields.ts';
import { wordsIn } from '../words/words.ts';

/** How a field is asked for: `pick` and `picks` choose from a long list by typing, `items` is a list that grows. */
export type Control =
  | 'group'
  | 'items'
  | 'text'
  | 'checks'
  | 'radios'
  | 'select'
  | 'pick'
  | 'picks'
  | 'lines'
  | 'source'
  | 'flag'
  | 'input';

/** Choices that are explained one by one. */
const explained = ['results.change', 'results.nature', 'results.scope'];

/** The control of a field; `lists` says which fields refer to a list of terms or entries. */
export function controlOf(
  { key, kind, item, values }: Field,
  path: string,
  lists: ReadonlyMap<string, string>,
): Control {
  if (kind === 'group' || kind === 'text' || kind === 'flag') return kind;
  if (kind === 'list') {
    if (item?.kind === 'group' || item?.kind === 'text') return 'items';
    if (lists.has(path)) return 'picks';
    return item?.values ? 'checks' : 'lines';
  }
  if (key === 'source') return 'source';
  if (lists.has(path)) return 'pick';
  if (!values) return 'input';
  return explained.includes(path) ? 'radios' : 'select';
}

/**
 * The fields of one item of a list: those asked for at once, and those that
 * may be left empty. A source begins with its address: the rest follows from it.
 */
export function itemFields({ item }: Field, path: string): Record<'first' | 'more', readonly Field[]> {
  if (item?.kind === 'text') return { first: [{ ...item, key: '', required: true }], more: [] };
  const { first = [], more = [] } = Object.groupBy(item?.fields ?? [], (field) =>
    isAskedFirst(field, path) ? 'first' : 'more',
  );
  return { first: first.toSorted((one, other) => Number(other.key === 'url') - Number(one.key === 'url')), more };
}

const isAskedFirst = ({ key, required }: Field, path: string): boolean =>
  required ||
  (path === 'sources' && key === 'date') ||
  key === 'value' ||
  key === 'ref' ||
  key === 'year' ||
  (path === 'results' && key === 'bound');

/** What a person calls a field. */
export function fieldName({ key, description }: Field, path: string, language: Language): string {
  const named: Readonly<Record<string, string>> = { ...wordsIn(fieldNames, language) };
  return named[path] ?? (description[language] || (key === '' ? wordsIn(submitLabels, language).item : key));
}
