import { isHan, tokens } from '../engine/analyse.ts';
import type { Characters } from '../engine/index-format.ts';
import { fullWeight } from '../engine/postings.ts';
import { simplify } from '../engine/simplify.ts';
import { isUsual } from '../engine/usual-characters.ts';
import { abroad, ambiguous, elsewhere, fieldWeights, namedElsewhere, repeated, upwards } from '../engine/weights.ts';
import type { ConceptFinder } from './concept-finder.ts';
import type { Concept } from './concepts.ts';
import type { Keep } from './keep.ts';
import { type WeightedWords, WordsInRows } from './weighted-words.ts';

/** What the words of an entry are found with. */
export interface KnownConcepts {
  all: readonly Concept[];
  byId: ReadonlyMap<string, Concept>;
  /** The concepts that a term of a vocabulary (`list/id`) is. */
  ofTerm(term: string): readonly Concept[];
  finder: ConceptFinder;
  /** What queries are read with, and texts likewise. */
  characters: Characters;
  /** Keys of the words of all of them. */
  words: ReadonlySet<string>;
  /** The industries that each of them is a kind or a part of. */
  trades: ReadonlyMap<Concept, ReadonlySet<Concept>>;
  /** Digest of all concepts, and the place of each among them. */
  digest: string;
  placeOf: ReadonlyMap<Concept, number>;
  /** Keeps what is worked out from texts, for whoever works it out again. */
  keep: Keep;
  /** A word as all entries share it: a copy for each would take a fifth of the memory of all records. */
  shared(word: string): string;
}

/** Texts that stand alike in an entry, and what a word in them weighs. */
export interface Field {
  weight: number;
  texts: readonly string[];
  /** Characters on their own are found too, where they say much. */
  characters?: boolean;
  /** They say what the entry is about: how many of them name the same is counted. */
  naming?: true;
}

/** What an entry is found by: words and concepts, each with its weight. */
export interface Findable {
  words: WeightedWords;
  concepts: ReadonlyMap<Concept, number>;
  /** How often its search words name each of them. */
  named: { words: WeightedWords; concepts: ReadonlyMap<Concept, number> };
}

/** The words and concepts of an entry's texts, and the terms that it is filed under (`list/id`), by weight. */
export function findableOf(
  fields: readonly Field[],
  filed: readonly (readonly [term: string, weight: number])[],
  known: KnownConcepts,
): Findable {
  const { all, digest, keep, placeOf } = known;
  const under = filed.map(([term, weight]): Filed => [known.ofTerm(term), weight]);
  const places = (concepts: readonly Concept[]) => concepts.map((concept) => placeOf.get(concept));
  const placed = (concepts: ReadonlyMap<Concept, number>) =>
    [...concepts].map(([concept, number]) => [placeOf.get(concept), number]);
  const inRows = (words: readonly (readonly [string, number])[]) =>
    new WordsInRows(words.map(([word, number]) => [known.shared(word), number]));
  const asConcepts = (some: readonly (readonly (number | undefined)[])[]) =>
    new Map(
      some.flatMap(([place = -1, number = 0]): [Concept, number][] => {
        const concept = all[place];
        return concept ? [[concept, number]] : [];
      }),
    );
  const from = [digest, fields, under.map(([concepts, weight]) => [places(concepts), weight])];
  const found = keep(from, () => {
    const { words, concepts, named } = foundIn(fields, under, known);
    return {
      words: [...words],
      concepts: placed(concepts),
      named: { words: [...named.words], concepts: placed(named.concepts) },
    };
  });
  return {
    words: inRows(found.words),
    concepts: asConcepts(found.concepts),
    named: { words: inRows(found.named.words), concepts: asConcepts(found.named.concepts) },
  };
}

/** The concepts of a term under which an entry is filed, and what they weigh. */
type Filed = readonly [concepts: readonly Concept[], weight: number];

function foundIn(
  fields: readonly Field[],
  filed: readonly Filed[],
  { finder, byId, trades, characters: forms }: Pick<KnownConcepts, 'finder' | 'byId' | 'trades' | 'characters'>,
): Findable {
  const words = new Map<string, number>();
  const concepts = new Map<Concept, number>();
  const foreign = new Map<Concept, number>();
  const named = { words: new Map<string, number>(), concepts: new Map<Concept, number>() };
  const own = new Set(filed.flatMap(([under]) => under.filter(({ type }) => type === 'industry')));
  const isAtHome = (concept: Concept) => {
    const of = trades.get(concept);
    return !of || of.size === 0 || own.size === 0 || [...of].some((trade) => own.has(trade));
  };
  const places = new Set(filed.flatMap(([under]) => under.filter(isPlace)));
  const worth = (concept: Concept) =>
    isPlace(concept) && places.size > 0 && !places.has(concept) ? namedElsewhere : 1;
  for (const { weight, texts: written, characters = weight >= fieldWeights.names, naming } of fields) {
    const counts = new Map<string, number>();
    const texts = written.map((text) => {
      const read = isUsual(text) ? text : simplify(text, forms);
      for (const token of tokens(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
      // As written too, for engines that look up queries as they are.
      if (read !== text) for (const token of tokens(read)) counts.set(token, counts.get(token) ?? 1);
      if (characters) for (const character of read.match(/\p{sc=Han}/gu) ?? []) counts.set(character, 1);
      return read;
    });
    for (const [token, count] of counts) gather(words, token, weighed(weight, count));
    if (naming) for (const [token, count] of counts) if (token.length > 1) addTo(named.words, token, count);
    const chinese = finder.in(texts.filter(isHan).join('\n'), isAtHome);
    for (const [concept, count] of chinese) gather(concepts, concept, weighed(weight, count) * worth(concept));
    const english = finder.in(texts.filter((text) => !isHan(text)).join('\n'), isAtHome);
    if (naming) for (const [concept, count] of [...chinese, ...english]) addTo(named.concepts, concept, count);
    for (const [concept, count] of english)
      if (!chinese.has(concept)) gather(foreign, concept, weighed(weight, count) * worth(concept));
  }
  // Chinese says what it means more plainly than English, where "pressing" may be of paper or of clothes.
  for (const [concept, weight] of foreign) gather(concepts, concept, weight * ambiguous);
  for (const [under, weight] of filed)
    for (const concept of under) {
      gather(concepts, concept, weight);
      for (const label of [concept.label.zh, concept.label.en])
        for (const token of tokens(label)) gather(words, token, Math.min(weight, fieldWeights.names));
    }
  // What a text only mentions makes an entry no case of anything wider.
  for (const [concept, weight] of [...concepts])
    if (weight >= fieldWeights.summary - 1) lift(concept, weight, concepts, byId, isAtHome);
  return { words, concepts, named };
}

function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const isPlace = ({ type }: Concept) => type === 'region' || type === 'city';

/**
 * Has whatever a concept is a kind or part of found as well. Of a trade under
 * which it is not filed, an entry is no case, whatever of it it uses.
 */
function lift(
  concept: Concept,
  weight: number,
  concepts: Map<Concept, number>,
  byId: ReadonlyMap<string, Concept>,
  isAtHome: (concept: Concept) => boolean,
): void {
  for (const id of concept.broader) {
    const above = byId.get(id);
    if (!above || (above.type === 'industry' && !isAtHome(above))) continue;
    const lifted = weight * (isAtHome(above) ? upwards : abroad);
    if ((concepts.get(above) ?? 0) >= lifted) continue;
    concepts.set(above, lifted);
    lift(above, lifted, concepts, byId, isAtHome);
  }
}

/** A weight in its field; what stands there time and again weighs a little more. */
function weighed(weight: number, count: number): number {
  if (count < 1) return weight * ambiguous;
  return Math.min(fullWeight, count >= repeated.times ? weight + repeated.more : weight);
}

/** Gathers weights: the greatest counts whole, the others a part, so that what stands in several places weighs more. */
function gather<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  const known = weights.get(key) ?? 0;
  weights.set(key, Math.min(fullWeight, Math.max(known, weight) + elsewhere * Math.min(known, weight)));
}
