import type { Catalogue } from '../../catalogue/catalogue.ts';
import { simplify } from '../engine/simplify.ts';
import { charactersOf } from './characters.ts';
import { ConceptFinder } from './concept-finder.ts';
import { conceptsOf } from './concepts.ts';
import type { KnownConcepts } from './record-words.ts';

/** The concepts of a catalogue's reference data, ready to be found in texts. */
export function knownConcepts(catalogue: Catalogue): KnownConcepts {
  // Only characters: a wording of Taiwan stays the wording that it is.
  const plain = { ...charactersOf(), phrases: {} };
  const concepts = conceptsOf(catalogue, (text) => simplify(text, plain));
  const words = new Set(concepts.all.flatMap((concept) => [...concept.words, ...concept.loose]));
  return { ...concepts, finder: new ConceptFinder(concepts.all), isWord: (key) => words.has(key) };
}
