import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/reading/entries.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import { judgeForm } from '../../../src/submit/judge-form.ts';
import { markdownInBrowser } from '../../../src/submit/markdown-in-browser.ts';
import type { FormFault } from '../../../src/submit/where-in-form.ts';
import { coatingCase, entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

/* What the submission form is told: faults at their fields and bodies, as the check has them. */

const against = inTemporaryFolder((folder) => {
  const folders = projectWith(folder, smallContent());
  const { seeds } = readSeeds(folders);
  if (!seeds) throw new Error('The seeds are at fault.');
  return { vocabulary: indexSeeds(seeds), others: readEntries(folders).entries.map(({ entry }) => entry) };
});

function faultsIn(own: string, english?: string): FormFault[] {
  return judgeForm({ kind: 'scenario', id: 'other-case' }, { own, english }, against, '/', markdownInBrowser).faults;
}

function errorsIn(own: string, english?: string): string[] {
  return faultsIn(own, english)
    .filter(({ severity }) => severity === 'error')
    .map((fault) => {
      const where = 'body' in fault ? `${fault.body}:${fault.line}` : 'field' in fault ? fault.field.join('.') : 'id';
      return `${fault.rule} ${where}`;
    });
}

const errorsOf = (changes: object, body = '', english?: string) =>
  errorsIn(entryText({ ...coatingCase, title: { zh: '另一案例' }, ...changes }, body), english);

describe('places what is wrong with an entry in the making', () => {
  it.each([
    ['a sound one', errorsOf({}), []],
    ['a missing field', errorsOf({ status: undefined }), ['required status']],
    ['an unknown id', errorsOf({ stages: ['assembly', 'no-stage'] }), ['unknown-id stages.0', 'unknown-id stages.1']],
    ['a telephone number in a field', errorsOf({ summary: { zh: '联系13812345678' } }), ['confidential summary.zh']],
    ['a character that nobody sees', errorsOf({ city: { zh: '宁\u200b德' } }), ['unseen-character city.zh']],
    ['a marking in the body', errorsOf({}, '\n## 问题\n\n内部资料\n'), ['confidential zh:3']],
    ['a marking in the English body', errorsOf({}, '', 'Text.\n\nTop secret.\n'), ['confidential en:3']],
    ['a body that is too long', errorsOf({}, `\n${'长'.repeat(3001)}\n`), ['body-length zh:1']],
    ['a program', errorsOf({}, '\n文 {x}\n', '{y}\n'), ['expression zh:1', 'expression en:1']],
    ['a block that does not end', errorsIn('---\ntitle: x\n'), ['front-matter id']],
    ['front matter that is too long', errorsOf({ caveat: { zh: '长'.repeat(70_000) } }), ['front-matter id']],
    ['an id that an entry had', errorsOf({ formerIds: ['coating'] }), ['id-collision formerIds.0']],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

it('says what is wrong with a field without its path, which the form names by its label', () => {
  const faults = faultsIn(
    entryText({
      ...coatingCase,
      title: { zh: '另一案例', en: '' },
      summary: { zh: '长'.repeat(200) },
      year: '三年前',
      status: 'somewhere',
      stages: [],
      results: [{ ...coatingCase.results?.[0], value: '3倍' }],
      sources: [{ ...coatingCase.sources?.[0], url: 'x', date: '2026-02-31' }],
    }),
  );
  const fields = faults.flatMap((fault) => ('field' in fault && fault.atField ? [fault.field.join('.')] : []));
  expect(fields.toSorted()).toEqual(
    [
      'title.en',
      'summary.zh',
      'year',
      'status',
      'stages',
      'results.0.value',
      'sources.0.url',
      'sources.0.date',
    ].toSorted(),
  );
  for (const { message, atField } of faults) {
    if (!atField) continue;
    expect([message.zh.endsWith(atField.zh), message.en.endsWith(atField.en)]).toEqual([true, true]);
    expect(`${atField.zh} ${atField.en}`).not.toMatch(/title|summary|year|status|stages|results|sources/);
  }
});

it('offers no command, which nobody can run in a form', () => {
  const bodies = ['文<!-- 注 -->文', '见<https://example.org/a>。', '占１５％。', '提⾼效率。'];
  const faults = bodies.flatMap((body) =>
    faultsIn(entryText({ ...coatingCase, title: { zh: '另一案例' } }, `\n${body}\n`)),
  );
  const hints = faults.filter(({ fixable }) => fixable).map(({ hint }) => hint);
  expect(hints).toHaveLength(bodies.length);
  expect(hints.filter(({ zh, en }) => /--|npm/.test(zh + en))).toEqual([]);
});
