import type { Catalogue } from '../../catalogue/catalogue.ts';
import { namesOf } from '../../reading/vocabulary.ts';
import type { Wording } from '../../schema/text.ts';
import { fold, isHan, spaced } from './analyse.ts';

/** Something that people name in several words: a term of a vocabulary with its aliases, or a group of synonyms. */
export interface Concept {
  id: string;
  label: Wording;
  /** Folded. */
  words: readonly string[];
}

/** Every concept of the reference data. */
export function conceptsOf({ vocabulary }: Catalogue): Concept[] {
  const term = (kind: string) => (item: { id: string; label: Wording; aliases?: string[] }) =>
    concept(`${kind}/${item.id}`, item.label, namesOf(item));
  return [
    ...[...vocabulary.industries.values()].flatMap((industry) => [
      term('industry')(industry),
      ...industry.chain.map(term(`step/${industry.id}`)),
    ]),
    ...[...vocabulary.stages.values()].map(term('stage')),
    ...[...vocabulary.techniques.values()].map(term('technique')),
    ...[...vocabulary.metrics.values()].map(term('metric')),
    ...[...vocabulary.regions.values()].map(term('region')),
    ...[...vocabulary.recognitionSchemes.values()].map(term('scheme')),
    ...[...vocabulary.safetyMeasures.values()].map(term('safety')),
    ...[...vocabulary.synonyms.values()].map(({ id, words }) => {
      const first = words[0] ?? id;
      const latin = words.find((word) => !isHan(word)) ?? first;
      return concept(`synonym/${id}`, { zh: first, en: latin }, words);
    }),
  ];
}

function concept(id: string, label: Wording, words: readonly string[]): Concept {
  return { id, label, words: [...new Set(words.map(fold))] };
}

/** Finds which concepts a text names: Chinese words anywhere in it, Latin ones as whole words. */
export class ConceptFinder {
  readonly #chinese: (readonly [string, Concept])[] = [];
  readonly #latin = new Map<string, Concept[]>();

  constructor(concepts: readonly Concept[]) {
    for (const one of concepts) {
      for (const word of one.words) {
        if (isHan(word)) this.#chinese.push([word.replace(/\s/g, ''), one]);
        else {
          const key = spaced(word);
          this.#latin.set(key, [...(this.#latin.get(key) ?? []), one]);
        }
      }
    }
  }

  /** The concepts that a text names. */
  in(text: string): Set<Concept> {
    const folded = fold(text);
    const found = new Set(this.#chinese.flatMap(([word, one]) => (folded.includes(word) ? [one] : [])));
    const words = spaced(folded).split(' ');
    for (let from = 0; from < words.length; from += 1) {
      for (let length = 1; length <= 4; length += 1) {
        for (const one of this.#latin.get(words.slice(from, from + length).join(' ')) ?? []) found.add(one);
      }
    }
    return found;
  }
}
