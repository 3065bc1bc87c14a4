import { conceptToken, fold, tokens } from '../engine/analyse.ts';
import type { Concept, ConceptFinder } from '../engine/concepts.ts';
import { pinyinOf } from '../engine/pinyin.ts';
import { type ConceptWeights, fieldWeights } from '../engine/weights.ts';

/** Tokens, by the weight that they have. */
export type WeightedWords = ReadonlyMap<number, ReadonlySet<string>>;

/** The concepts of the reference data: found in texts, and by id. */
export interface KnownConcepts {
  finder: ConceptFinder;
  byId: ReadonlyMap<string, Concept>;
}

/** The texts of an entry, by where they stand. */
export interface Fields {
  title: readonly string[];
  names: readonly string[];
  /** The enterprise's name, with its weight; a scheme has none. */
  enterprise?: readonly [string, number];
  /** Chinese names, whose pinyin is found too, with their weight. */
  spoken: readonly (readonly [string, number])[];
  summary: readonly string[];
  /** Ids of the concepts that it is filed under. */
  filed: readonly string[];
  body: readonly string[];
}

/** The words that an entry is found by. */
export function wordsOf(fields: Fields, weights: ConceptWeights, { finder, byId }: KnownConcepts): WeightedWords {
  const words = new Map<number, Set<string>>();
  const put = (weight: number, found: Iterable<string>) => {
    const set = words.get(weight) ?? new Set();
    words.set(weight, set);
    for (const one of found) set.add(one);
  };
  const filed = fields.filed.flatMap((id) => byId.get(id) ?? []);
  put(fieldWeights.title, fields.title.flatMap(tokens));
  put(fieldWeights.names, fields.names.flatMap(tokens));
  if (fields.enterprise) put(fields.enterprise[1], [conceptToken(`name/${fold(fields.enterprise[0])}`)]);
  for (const [name, weight] of fields.spoken) put(weight, pinyinOf(name));
  put(fieldWeights.summary, fields.summary.flatMap(tokens));
  put(
    fieldWeights.terms,
    filed.flatMap((one) => [one.label.zh, one.label.en].flatMap(tokens)),
  );
  put(fieldWeights.body, fields.body.flatMap(tokens));
  const given = new Set<Concept>();
  const putConcepts = (weight: number, found: Iterable<Concept>) => {
    for (const one of found) {
      if (given.has(one)) continue;
      given.add(one);
      put(weight, [conceptToken(one.id)]);
    }
  };
  putConcepts(weights.title, finder.in(fields.title.join('\n')));
  putConcepts(weights.filed, [...filed, ...finder.in([...fields.summary, ...fields.names].join('\n'))]);
  putConcepts(weights.mentioned, finder.in(fields.body.join('\n')));
  return words;
}
