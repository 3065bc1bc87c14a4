import { expect, it } from 'vitest';
import { givesBenchmark } from '../../../src/editor/import/benchmark-role.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const { vocabulary } = realCatalogue();
const listed = [...vocabulary.recognitionSchemes.values()].find(({ benchmark }) => benchmark)?.id ?? '';
const other = [...vocabulary.recognitionSchemes.values()].find(({ benchmark }) => !benchmark)?.id ?? '';
const sources = [{ id: 's1' }, { id: 's2', doubt: { zh: '存疑。', en: 'In doubt.' } }];

it.each([
  ['a final recognition of a benchmark list', { scheme: listed, source: 's1' }, true],
  ['one of another list', { scheme: other, source: 's1' }, false],
  ['one of no list that is known', { scheme: 'no-list', source: 's1' }, false],
  ['one that is only proposed', { scheme: listed, source: 's1', proposed: true as const }, false],
  ['one by a source in doubt', { scheme: listed, source: 's2' }, false],
])('%s', (_, recognition, gives) => {
  expect(givesBenchmark([recognition], sources, vocabulary)).toBe(gives);
});
