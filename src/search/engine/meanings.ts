import { isHan } from './analyse.ts';
import type { ConceptType, StoredConcept, WordGroup } from './index-format.ts';
import { ranking } from './weights.ts';

/** What a part of a query names, and what that is worth, up to 1. */
export interface Meaning {
  key: string;
  type: ConceptType;
  label: { zh: string; en: string };
  /** Keys of wider and related concepts, with what each is worth. */
  near: readonly (readonly [key: string, worth: number])[];
  worth: number;
  /** It is how somebody asks who has no name for it: in an entry the word may mean anything. */
  asked?: true;
}

/** What a part of a query is: decides how much it weighs. */
export type PartKind = 'name' | 'subject' | 'aspect' | 'measure' | 'place' | 'structure' | 'word' | 'aside' | 'wide';

/** What a word of the lexicon names, by the group of words that begin as it does. */
export function meaningsOf(word: string, group: WordGroup | undefined): Meaning[] {
  const places = group && Object.hasOwn(group.words, word) ? (group.words[word] ?? []) : [];
  const meanings: Meaning[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const concept = group?.concepts[places[at] ?? -1];
    if (concept) meanings.push(meaningOf(concept, places[at + 1] ?? 100));
  }
  return meanings;
}

function meaningOf([key, type, zh, en, near]: StoredConcept, stored: number): Meaning {
  const pairs: (readonly [string, number])[] = [];
  for (let at = 0; at < near.length; at += 2) pairs.push([String(near[at]), Number(near[at + 1]) / 100]);
  return {
    key,
    type,
    label: { zh, en },
    near: pairs,
    worth: Math.abs(stored) / 100,
    ...(stored < 0 && { asked: true }),
  };
}

/** What a part of a query is by what it names. */
export function kindOf(meanings: readonly Meaning[]): PartKind {
  const types = new Set(meanings.map(({ type }) => type));
  if (meanings.length === 0) return 'wide';
  // A part of a name that is a word of the trade as well is the word.
  const isName = ({ type, worth }: Meaning) => type === 'name' && (worth >= 0.9 || types.size === 1);
  if (meanings.some(isName)) return 'name';
  if (types.has('region') || types.has('city')) return 'place';
  if (['tier', 'scope', 'grade', 'type', 'scheme'].some((type) => types.has(type as ConceptType))) return 'structure';
  if (meanings.every(({ type }) => type === 'metric')) return 'measure';
  return meanings.some(({ type }) => subjects.has(type)) ? 'subject' : 'aspect';
}

/** Types of what an entry is about; the others are how it goes about it. */
const subjects: ReadonlySet<ConceptType> = new Set<ConceptType>(['subject', 'industry', 'step', 'block']);

/** What the word of the trades means that is nearly all there: 堆取料 of 堆取料机. */
export function meaningsOfLonger(text: string, group: WordGroup | undefined): Meaning[] {
  if (!isHan(text) || [...text].length < 3) return [];
  const longer = Object.keys(group?.words ?? {}).filter(
    (word) => word.startsWith(text) && word.length <= text.length + 2,
  );
  const [shortest] = longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return shortest === undefined
    ? []
    : meaningsOf(shortest, group).map((meaning) => ({ ...meaning, worth: meaning.worth * ranking.unfinished }));
}
