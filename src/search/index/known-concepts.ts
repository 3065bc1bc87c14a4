import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { digestOfSeeds } from '../../catalogue/near.ts';
import type { Characters } from '../engine/index-format.ts';
import { simplify } from '../engine/simplify.ts';
import { charactersOf } from './characters.ts';
import { ConceptFinder } from './concept-finder.ts';
import { type Concept, type Concepts, conceptsOf, recognitionsHeld } from './concepts.ts';
import { type Keep, keepNothing } from './keep.ts';
import type { KnownConcepts } from './record-words.ts';
import { tradesOf } from './trades.ts';

/** The concepts of a catalogue's reference data, ready to be found in texts. `keep` keeps what is found. */
export function knownConcepts(catalogue: Catalogue, keep: Keep = keepNothing): KnownConcepts {
  const cities = [...catalogue.scenarios, ...catalogue.enterprises].map(({ record }) => record.city);
  const from = ['concepts', digestOfSeeds(catalogue.vocabulary), cities, recognitionsHeld(catalogue.enterprises)];
  const found = keep(from, () => plain(workedOut(catalogue)));
  const all = found.all.map(concept);
  const byId = new Map(all.map((one) => [one.id, one]));
  const ofTerm = new Map(found.ofTerm);
  return {
    all,
    byId,
    ofTerm: (term) => (ofTerm.get(term) ?? []).flatMap((id) => byId.get(id) ?? []),
    characters: found.characters,
    finder: new ConceptFinder(all),
    words: wordsOf({ all }),
    trades: new Map(all.map((one) => [one, tradesOf(one, byId)])),
    digest: createHash('sha256').update(JSON.stringify(found.all)).digest('hex'),
    placeOf: new Map(all.map((one, place) => [one, place])),
    keep,
    shared: sharing(),
  };
}

/** Gives for a word the first that was the same. */
function sharing(): (word: string) => string {
  const first = new Map<string, string>();
  return (word) => {
    const known = first.get(word);
    if (known === undefined) first.set(word, word);
    return known ?? word;
  };
}

/** Concepts, and the characters that queries are read with. */
interface WorkedOut extends Concepts {
  characters: Characters;
}

function workedOut(catalogue: Catalogue): WorkedOut {
  const characters = charactersOf();
  // Only characters: a wording of Taiwan stays the wording that it is.
  const only = { ...characters, phrases: {} };
  const first = wordsOf(conceptsOf(catalogue, (text) => [simplify(text, only)]));
  // And as a query has it, where pieces of it are said in other words: 數位分身 is read as 数字分身.
  const phrases = Object.fromEntries(Object.entries(characters.phrases).filter(([word]) => !first.has(word)));
  const read = { ...characters, phrases };
  const concepts = conceptsOf(catalogue, (text) => [simplify(text, only), simplify(text, read)]);
  return { ...concepts, characters: charactersOf(wordsOf(concepts)) };
}

/** The same as JSON has it. */
const plain = ({ all, ofTerm, characters }: WorkedOut) => ({
  all: all.map((one) => ({ ...one, words: [...one.words], loose: [...one.loose], asked: [...one.asked] })),
  ofTerm: [...ofTerm],
  characters,
});

const concept = (one: ReturnType<typeof plain>['all'][number]): Concept => ({
  ...one,
  words: new Set(one.words),
  loose: new Set(one.loose),
  asked: new Set(one.asked),
});

function wordsOf({ all }: Pick<Concepts, 'all'>): Set<string> {
  return new Set(all.flatMap(({ words, loose, asked }) => [...words, ...loose, ...asked]));
}
