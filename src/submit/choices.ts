import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { listsOf } from '../judging/references.ts';
import { termLists } from '../judging/term-lists.ts';
import type { EntryKind } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';

/** What a field offers: the value, and the words that one finds it by. */
export interface Choice {
  value: string;
  label: string;
}

/** The choices of every field that refers to a vocabulary, by its path without places in lists. */
export function choicesByPath(
  kind: EntryKind,
  catalogue: Catalogue,
  language: Language,
): ReadonlyMap<string, readonly Choice[]> {
  const { vocabulary } = catalogue;
  const lists = termLists(vocabulary, []);
  const choices = new Map<string, readonly Choice[]>();
  for (const [field, list] of listsOf(kind)) {
    const terms = [...lists[list]].map(([value, { label }]) => ({ value, label: label[language] || value }));
    choices.set(field, list === 'enterprises' ? enterpriseChoices(catalogue, language) : terms);
  }
  const steps = [...vocabulary.industries.values()].flatMap(({ chain }) => chain);
  choices.set(
    'steps',
    steps.map(({ id, label }) => ({ value: id, label: label[language] })),
  );
  return choices;
}

/** Enterprises by name, and by the pinyin of their short name, whole and by initials. */
function enterpriseChoices({ enterprises }: Catalogue, language: Language): Choice[] {
  return enterprises.map(({ id, record }) => {
    const read = (pattern: 'pinyin' | 'first') =>
      pinyin(record.shortName.zh, { toneType: 'none', pattern, separator: '', nonZh: 'consecutive' });
    const names = [record.shortName[language], record.name[language], read('pinyin'), read('first')];
    return { value: id, label: [...new Set(names)].join(' · ') };
  });
}
