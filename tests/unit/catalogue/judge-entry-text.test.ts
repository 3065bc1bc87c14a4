import { describe, expect, it } from 'vitest';
import { judgeEntryText } from '../../../src/catalogue/judge-entry-text.ts';
import { readEntries } from '../../../src/reading/entries.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import { coatingCase, entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

/* What the submission form is told: faults at their fields and bodies, as the check has them. */

const others = inTemporaryFolder((folder) => {
  const folders = projectWith(folder, smallContent());
  const { seeds } = readSeeds(folders);
  if (!seeds) throw new Error('The seeds are at fault.');
  return { ...readEntries(folders), vocabulary: indexSeeds(seeds) };
});

function errorsOf(changes: object, body = '', english?: string): string[] {
  const text = entryText({ ...coatingCase, title: { zh: '另一案例' }, ...changes }, body);
  const { faults } = judgeEntryText({ kind: 'scenario', id: 'other-case', text, english }, others, '/');
  return faults
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, field, body: where, line }) => `${rule} ${where ? `${where}:${line}` : field?.join('.')}`);
}

describe('places what is wrong with an entry in the making', () => {
  it.each([
    ['a sound one', errorsOf({}), []],
    ['a missing field', errorsOf({ status: undefined }), ['required status']],
    ['an unknown id', errorsOf({ stages: ['assembly', 'no-stage'] }), ['unknown-id stages.0', 'unknown-id stages.1']],
    ['a telephone number in a field', errorsOf({ summary: { zh: '联系13812345678' } }), ['confidential summary.zh']],
    ['a character that nobody sees', errorsOf({ city: { zh: '宁\u200b德' } }), ['unseen-character city.zh']],
    ['a marking in the body', errorsOf({}, '\n## 问题\n\n内部资料\n'), ['confidential zh:4']],
    ['a marking in the English body', errorsOf({}, '', 'Text.\n\nTop secret.\n'), ['confidential en:3']],
    ['a body that is too long', errorsOf({}, `\n${'长'.repeat(3001)}\n`), ['body-length zh:2']],
    ['a program', errorsOf({}, '\n文 {x}\n', '{y}\n'), ['expression zh:2', 'expression en:1']],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
