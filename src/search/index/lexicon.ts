import type { Enterprise } from '../../catalogue/catalogue.ts';
import { groupOf, isHan } from '../engine/analyse.ts';
import {
  type ConceptType,
  keyPrefix,
  type StoredConcept,
  type StoredPage,
  type WordGroup,
} from '../engine/index-format.ts';
import { looseWorth, nearWorth, turnedWorth } from '../engine/weights.ts';
import { type Concept, wordKey } from './concepts.ts';
import { inOtherOrder } from './english-phrases.ts';
import type { NameWords } from './names.ts';
import type { KnownConcepts } from './record-words.ts';
import type { SitePage } from './site-pages.ts';

/** What a word of the lexicon names, and what that is worth in hundredths. */
export interface Meaning {
  key: string;
  type: ConceptType;
  zh: string;
  en: string;
  near: readonly (string | number)[];
  worth: number;
  /** It is how somebody asks who has no name for it. */
  asked?: true;
}

/** The lexicon: what each word means, by its key. */
export type Lexicon = ReadonlyMap<string, readonly Meaning[]>;

/** Which entries a concept is found in, told by how many. */
export interface Reach {
  of(concept: Concept): number;
  entries: number;
}

/** The key of the postings of a concept, or of the name of an enterprise. */
export function conceptKeys(
  concepts: readonly Concept[],
  enterprises: readonly Enterprise[],
): Map<Concept | Enterprise, string> {
  return new Map([...concepts, ...enterprises].map((one, number) => [one, keyPrefix.concept + number.toString(36)]));
}

/** The words of concepts and names, with what they mean. A word that concepts and a name share means both. */
export function lexiconOf(
  { all, byId }: Pick<KnownConcepts, 'all' | 'byId'>,
  names: NameWords,
  keys: ReadonlyMap<Concept | Enterprise, string>,
  reach: Reach,
): Lexicon {
  const lexicon = new Map<string, Meaning[]>();
  const turned: [string, Meaning][] = [];
  const put = (word: string, meaning: Meaning) => lexicon.set(word, [...(lexicon.get(word) ?? []), meaning]);
  for (const concept of all) {
    const { type, label } = concept;
    const share = reach.of(concept) / Math.max(1, reach.entries);
    const stored = {
      key: keys.get(concept) ?? '',
      type,
      zh: label.zh,
      en: label.en,
      near: nearOf(concept, byId, keys, reach),
    };
    for (const word of concept.words) put(word, { ...stored, worth: 100 });
    const worth = share > looseWorth.reach ? looseWorth.wide : looseWorth.narrow;
    for (const word of concept.loose) if (!concept.words.has(word)) put(word, { ...stored, worth });
    for (const word of concept.asked) turned.push([word, { ...stored, worth: 100, asked: true }]);
    for (const word of new Set([...concept.words].flatMap(inOtherOrder)))
      if (!concept.words.has(word)) turned.push([word, { ...stored, worth: turnedWorth }]);
  }
  // Only where nothing else is called so.
  const taken = new Set(lexicon.keys());
  for (const [word, meaning] of turned) if (!taken.has(word)) put(word, meaning);
  for (const [word, holders] of names)
    for (const [enterprise, worth] of holders) {
      const { shortName } = enterprise.record;
      put(word, { key: keys.get(enterprise) ?? '', type: 'name', zh: shortName.zh, en: shortName.en, near: [], worth });
    }
  return lexicon;
}

/** Wider and related concepts, nearest first, with what each is worth; those that say nothing are left out. */
function nearOf(
  concept: Concept,
  byId: ReadonlyMap<string, Concept>,
  keys: ReadonlyMap<Concept | Enterprise, string>,
  reach: Reach,
): (string | number)[] {
  const near = new Map<Concept, number>();
  const tells = (one: Concept) => reach.of(one) > 0 && reach.of(one) <= reach.entries * nearWorth.reach;
  const above = (some: readonly Concept[]) =>
    [...new Set(some.flatMap(({ broader }) => broader.flatMap((id) => byId.get(id) ?? [])))].filter(
      (one) => !near.has(one),
    );
  // What a kind that no entry has has to do with, what is of that kind has to do with.
  const kin = [concept];
  let step = 0;
  for (let level = above([concept]); level.length > 0 && step < nearWorth.broader.length; level = above(level)) {
    const worth = nearWorth.broader[step] ?? 0;
    for (const one of level) near.set(one, worth);
    kin.push(...level.filter((one) => !tells(one)));
    // What no entry has is no step: of 活塞杆, the first is what somebody makes.
    if (level.some(tells)) step += 1;
  }
  for (const id of kin.flatMap(({ related }) => related)) {
    const one = byId.get(id);
    if (one && (near.get(one) ?? 0) < nearWorth.related) near.set(one, nearWorth.related);
  }
  return [...near]
    .filter(([one]) => one !== concept && tells(one))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .flatMap(([one, worth]) => [keys.get(one) ?? '', worth]);
}

interface GrowingGroup {
  words: Record<string, number[]>;
  concepts: StoredConcept[];
  /** Where a concept stands among them, by its key. */
  places: Map<string, number>;
  pages: Record<string, StoredPage[]>;
}

/** The lexicon and the words by which pages of the site are asked for, in groups of words that begin alike, each by its key. */
export function groupsOf(lexicon: Lexicon, sitePages: readonly SitePage[]): Map<string, WordGroup> {
  const groups = new Map<string, GrowingGroup>();
  const groupWith = (word: string) => {
    const key = keyPrefix.group + groupOf(word.match(/\p{sc=Han}|[^\s\p{sc=Han}]+/gu) ?? []);
    const group: GrowingGroup = groups.get(key) ?? { words: {}, concepts: [], places: new Map(), pages: {} };
    groups.set(key, group);
    return group;
  };
  for (const [word, meanings] of lexicon) {
    const group = groupWith(word);
    group.words[word] = meanings.flatMap(({ key: concept, type, zh, en, near, worth, asked }) => {
      let place = group.places.get(concept);
      if (place === undefined) {
        place = group.concepts.push([concept, type, zh, en, near]) - 1;
        group.places.set(concept, place);
      }
      return [place, asked ? -worth : worth];
    });
  }
  for (const { path, title, line, words } of sitePages)
    for (const word of new Set(words.map(wordKey))) {
      const { pages } = groupWith(word);
      pages[word] = [...(pages[word] ?? []), [path, title.zh, title.en, line.zh, line.en]];
    }
  return new Map(
    [...groups].map(([key, { words, concepts, pages }]) => [
      key,
      { words, concepts, ...(Object.keys(pages).length > 0 && { pages }) },
    ]),
  );
}

/** For each beginning of a letter, a character or a few, the words of the lexicon that begin so: names and short ones first. */
export function beginningsOf(lexicon: Lexicon): Map<string, string[]> {
  const most = 12;
  const beginnings = new Map<string, string[]>();
  const words = [...lexicon].sort(
    ([a, [first]], [b, [second]]) =>
      Number(second?.type === 'name') - Number(first?.type === 'name') || a.length - b.length || (a < b ? -1 : 1),
  );
  for (const [word, [meaning]] of words) {
    if (!meaning) continue;
    const shown = isHan(word) ? word : (labelOf(word, meaning) ?? '');
    if (!shown) continue;
    for (const length of isHan(shown[0] ?? '') ? [1] : [1, 2, 3, 4]) {
      if (shown.length <= length) continue;
      const key = keyPrefix.beginning + shown.slice(0, length).toLowerCase();
      const list = beginnings.get(key) ?? [];
      beginnings.set(key, list);
      if (list.length < most) list.push(shown);
    }
  }
  return beginnings;
}

/** A Latin word of the lexicon as people write it: a key holds stems only. */
function labelOf(word: string, { zh, en }: Meaning): string | undefined {
  const stemmed = (text: string) => text.toLowerCase().startsWith(word.slice(0, 3));
  return [en, zh].find((label) => label && !isHan(label) && stemmed(label));
}
