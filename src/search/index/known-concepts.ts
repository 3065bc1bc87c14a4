import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Characters } from '../engine/index-format.ts';
import { simplify } from '../engine/simplify.ts';
import { ConceptFinder } from './concept-finder.ts';
import { conceptsOf } from './concepts.ts';
import type { KnownConcepts } from './record-words.ts';

/** The concepts of a catalogue's reference data, ready to be found in texts. */
export function knownConcepts(catalogue: Catalogue, characters: Characters): KnownConcepts {
  // Only characters: a wording of Taiwan stays the wording that it is.
  const plain = { ...characters, phrases: {} };
  const concepts = conceptsOf(catalogue, (text) => simplify(text, plain));
  return { ...concepts, finder: new ConceptFinder(concepts.all) };
}
