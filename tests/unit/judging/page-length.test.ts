import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { lengthOfPage, longestPage } from '../../../src/judging/rules/page-length.ts';
import { entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { inspectionPlaybook } from '../../support/playbooks.ts';

/* An editor hears of a page that is too long from the check, not from a test of the built site. */

const told = (files: Record<string, string>) =>
  inTemporaryFolder((folder) =>
    readAll(projectWith(folder, files))
      .faults.filter(({ rule }) => rule === 'page-length')
      .map(({ file, line, severity, message }) => ({ file, line, severity, message })),
  );

const sources = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    url: `https://example.org/${'news/'.repeat(20)}${index}`,
    title: '报道'.repeat(10),
    publisher: '某报',
    kind: 'press',
  }));
const said = (zh: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ zh: `${zh}${index}`, en: `Text ${index}` }));

describe('tells of a page that is too long, once for each language', () => {
  const files = smallContent({
    scenario: {
      reuse: { needs: said('要'.repeat(190), 12) },
      safety: Array.from({ length: 6 }, () => ({ measure: 'data-safety-management', note: { zh: '注'.repeat(290) } })),
    },
    body: `\n## 问题\n\n${'长'.repeat(2900)}\n`,
  });

  it('a case', () => {
    expect(told(files)).toEqual([
      {
        file: 'content/scenarios/coating.mdx',
        line: 3,
        severity: 'error',
        message: {
          zh: expect.stringMatching(/^中文页面上的文字折合 \d+ 字，上限是 4300 字/),
          en: expect.stringMatching(/^The Chinese page says as much as \d+ Chinese characters; the limit is 4300/),
        },
      },
    ]);
  });

  it('an enterprise of many recognitions and long addresses', () => {
    const recognitions = Array.from({ length: 60 }, (_, index) => ({
      scheme: 'other',
      year: 2000 + (index % 25),
      site: { zh: `第${index}工厂${'厂'.repeat(20)}`, en: 'A plant' },
      source: `s${(index % 40) + 1}`,
    }));
    const own = smallContent({ enterprise: { sources: sources(40), recognitions } });
    expect(told(own).map(({ file }) => file)).toEqual(Array(2).fill('content/enterprises/plant.mdx'));
  });

  it('a playbook of full lists', () => {
    const risks = Array.from({ length: 16 }, (_, index) => ({
      risk: { zh: `${'险'.repeat(190)}${index}`, en: 'A risk' },
      mend: { zh: `${'策'.repeat(190)}${index}`, en: 'A mend' },
      basis: 'editor',
    }));
    const book = { ...inspectionPlaybook, risks };
    expect(told({ ...smallContent(), 'playbooks/book.mdx': entryText(book, '\n## 问题\n\n缺陷。\n') })).toMatchObject([
      { file: 'content/playbooks/book.mdx', line: 3 },
    ]);
  });
});

it('is silent of an entry with the longest body and what a case usually says', () => {
  expect(told(smallContent({ body: `\n## 问题\n\n${'长'.repeat(2990)}\n` }))).toEqual([]);
});

it('counts what the page shows in its language, and nothing else', () => {
  const length = (front: object, body = '', language: 'zh' | 'en' = 'zh') =>
    lengthOfPage({ front, bodies: { [language]: body } }, language);
  expect(length({ title: { zh: '四个汉字', en: 'ten letters' } })).toBe(4);
  expect(length({ title: { zh: '四个汉字', en: 'ten letter' } }, '', 'en')).toBeCloseTo(3);
  expect(length({}, '正文，')).toBe(3);
  expect(length({ sources: [{ url: 'https://a.example' }, { title: '题' }] })).toBeCloseTo(17 * 0.6 + 1 + 2 * 18);
  for (const field of ['searchWords', 'corrections', 'formerIds', 'reported'])
    expect(length({ ...plant, [field]: [{ zh: '不显示' }] })).toBe(length(plant));
});

it('has a limit for every kind', () => {
  expect(Object.values(longestPage).every((limit) => limit >= 3000)).toBe(true);
});
