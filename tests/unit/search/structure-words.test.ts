import { expect, it } from 'vitest';
import { wordKey } from '../../../src/search/index/concepts.ts';
import { realSearched } from '../../support/catalogue.ts';

/* What a query says of how an entry is: where it runs. */

const { known } = realSearched();

it.each([
  ['上云', 'tier/cloud'],
  ['不上云', 'tier/none'],
  ['不能上云', 'tier/none'],
  ['不允许上云', 'tier/none'],
  ['禁止上云', 'tier/none'],
  ['not in the cloud', 'tier/none'],
  ['in the cloud', 'tier/cloud'],
])('%s asks for one tier: %s', (word, asked) => {
  const named = known.all.filter(({ words }) => words.has(wordKey(word)));
  expect(named.filter(({ type }) => type === 'tier').map(({ id }) => id)).toEqual([asked]);
});
