import { expect, it } from 'vitest';
import { EditionIndex } from '../../../src/search/engine/edition-index.ts';
import type { IndexHead } from '../../../src/search/engine/index-format.ts';
import { packPostings } from '../../../src/search/engine/postings.ts';

/* Words as they are being typed, in an index of two made-up entries. */

const head: IndexHead = {
  mark: 'made',
  parts: 1,
  entries: { playbook: 0, scenario: 2, enterprise: 0, scheme: 0 },
  hitGroup: 2,
  few: false,
};
const files: Readonly<Record<string, unknown>> = {
  '/head.json': head,
  '/made/part/0.part': {
    qualiti: packPostings([[0, 15]]),
    catl: packPostings([[1, 15]]),
    forecast: packPostings([[0, 15]]),
    forc: packPostings([[1, 15]]),
    // What is near, and words that are spelt so, are what no entry has.
    '=qu': 'quality quail',
    '=ca': 'catl car cat',
    '=fo': 'forecast force',
    '~cat': ['车安停'],
  },
  '/made/characters.part': { traditional: '', simplified: '', phrases: {}, syllables: {} },
  '/made/spellings.part': { chinese: '' },
  '/made/hits/zh/0.part': [0, 1].map(() => ({ url: '/', meta: {}, like: [] })),
};
const read = async (path: string) => {
  if (!(path in files)) throw new Error(path);
  return new TextEncoder().encode(JSON.stringify(files[path]));
};
const index = new EditionIndex('/', 'zh', read, () => 2026);

it.each([
  ['quality', 0],
  ['qual', 0],
  ['quali', 0],
  ['cat', 1],
  ['forec', 0],
  ['force', 1],
])('%s finds what is meant', async (query, entry) => {
  const { ranking, corrected } = await index.understand(query);
  expect(ranking.results.map((result) => result.entry)).toEqual([entry]);
  expect(corrected).toBeUndefined();
});
