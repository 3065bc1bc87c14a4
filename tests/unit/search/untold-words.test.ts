import { expect, it } from 'vitest';
import { wordKey } from '../../../src/search/index/concepts.ts';
import { untoldWords } from '../../../src/search/index/untold-words.ts';
import { realCatalogue, realSearched } from '../../support/catalogue.ts';

/* What people ask of a firm that no record says. */

const { known } = realSearched();
const typesNamed = (word: string) => {
  const key = wordKey(word);
  return known.all.filter(({ words, asked }) => words.has(key) || asked.has(key)).map(({ type }) => type);
};

it.each(untoldWords.flatMap(({ words }) => words))('%s asks it, and nothing else', (word) => {
  expect(typesNamed(word)).toEqual(['untold']);
});

it('has no word of two of them', () => {
  const words = untoldWords.flatMap((one) => one.words.map(wordKey));
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});

it('takes in each recognition that no enterprise is recorded to have, and no other', () => {
  const { vocabulary, enterprises } = realCatalogue();
  const held = new Set(enterprises.flatMap(({ recognitions }) => recognitions.map(({ scheme }) => scheme.id)));
  for (const { id } of vocabulary.recognitionSchemes.values())
    for (const { type } of known.ofTerm(`recognition-schemes/${id}`))
      expect(type, id).toBe(held.has(id) ? 'scheme' : 'untold');
});
