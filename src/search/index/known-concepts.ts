import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { simplify } from '../engine/simplify.ts';
import { charactersOf } from './characters.ts';
import { ConceptFinder } from './concept-finder.ts';
import { type Concepts, conceptsOf } from './concepts.ts';
import { type Keep, keepNothing } from './keep.ts';
import type { KnownConcepts } from './record-words.ts';
import { tradesOf } from './trades.ts';

/** The concepts of a catalogue's reference data, ready to be found in texts. `keep` keeps what is found. */
export function knownConcepts(catalogue: Catalogue, keep: Keep = keepNothing): KnownConcepts {
  const characters = charactersOf();
  // Only characters: a wording of Taiwan stays the wording that it is.
  const plain = { ...characters, phrases: {} };
  const first = wordsOf(conceptsOf(catalogue, (text) => [simplify(text, plain)]));
  // And as a query has it, where pieces of it are said in other words: 數位分身 is read as 数字分身.
  const phrases = Object.fromEntries(Object.entries(characters.phrases).filter(([word]) => !first.has(word)));
  const read = { ...characters, phrases };
  const concepts = conceptsOf(catalogue, (text) => [simplify(text, plain), simplify(text, read)]);
  const words = wordsOf(concepts);
  return {
    ...concepts,
    characters: charactersOf(words),
    finder: new ConceptFinder(concepts.all),
    words,
    trades: new Map(concepts.all.map((concept) => [concept, tradesOf(concept, concepts.byId)])),
    digest: digestOf(concepts),
    placeOf: new Map(concepts.all.map((concept, place) => [concept, place])),
    keep,
  };
}

function digestOf({ all }: Concepts): string {
  const plain = (_: string, value: unknown) => (value instanceof Set ? [...value] : value);
  return createHash('sha256').update(JSON.stringify(all, plain)).digest('hex');
}

function wordsOf({ all }: Concepts): Set<string> {
  return new Set(all.flatMap(({ words, loose, asked }) => [...words, ...loose, ...asked]));
}
