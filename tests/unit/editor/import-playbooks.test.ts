import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, writeFiles } from '../../support/folders.ts';
import { inspectionPlaybook } from '../../support/playbooks.ts';

const problem = { zh: '毛刺刺穿隔膜。', en: 'Burrs pierce the separator.' };
const { reviewed: _, ...facts } = inspectionPlaybook;
const [figure] = facts.reported ?? [];
const row = { id: 'book', ...facts, problem, cases: ['coating'] };
const mapping =
  'units:\n  µm: { unit: um }\n  "-": { unit: "%", factor: 100 }\nplaybooks:\n  book:\n    units:\n      "?": null\n';

/** Imports rows into a small catalogue; files by path, and what is told. */
async function imported(rows: readonly unknown[], standing: Record<string, string> = {}) {
  return inTemporaryFolder(async (folder) => {
    const folders = projectWith(folder, { ...smallContent(), ...standing });
    writeFiles(folder, {
      'in/mapping.yaml': mapping,
      'in/playbooks.jsonl': rows.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
    });
    const conversion = await convertFile(join(folder, 'in/playbooks.jsonl'), folders);
    return { ...conversion, files: new Map(conversion.written.map(({ path, text }) => [path, text])) };
  });
}

const frontMatter = (text = '') => parse(text.split('\n---\n')[0]?.slice(4) ?? '');

it('turns a row into a playbook: the problem as its body, cases left to the cases', async () => {
  const { files, faults } = await imported([row]);
  expect(faults).toEqual([]);
  expect([...files.keys()]).toEqual(['playbooks/book.mdx', 'playbooks/book.en.mdx']);
  expect(files.get('playbooks/book.mdx')).toContain('\n## 问题\n\n毛刺刺穿隔膜。\n');
  expect(files.get('playbooks/book.en.mdx')).toBe('## Problem\n\nBurrs pierce the separator.\n');
  const front = frontMatter(files.get('playbooks/book.mdx'));
  expect(front).toMatchObject({ title: facts.title, data: facts.data, rollout: facts.rollout });
  expect(Object.keys(front)).not.toContain('cases');
});

it('brings units into the vocabulary, and leaves out a figure for which none fits', async () => {
  const reported = [
    { ...figure, unit: '-', value: 0.7 },
    { ...figure, metric: 'detectable-size', unit: 'µm', value: 20 },
    { ...figure, unit: '?', value: 38.4 },
  ];
  const { files, faults, log } = await imported([{ ...row, reported }]);
  expect(faults).toEqual([]);
  const kept = frontMatter(files.get('playbooks/book.mdx')).reported as { value: number; unit: string }[];
  expect(kept.map(({ value, unit }) => [value, unit])).toEqual([
    [70, '%'],
    [20, 'um'],
  ]);
  expect(log.toMarkdown('', [])).toMatch(/Left out: the source gives no unit \(1\)/);
});

it('marks a source of a host that repeats others', async () => {
  const sources = (facts.sources ?? []).map((source, index) =>
    index === 0 ? { ...source, url: 'https://aigcdaily.cn/news/1' } : source,
  );
  const { files } = await imported([{ ...row, sources }]);
  expect(frontMatter(files.get('playbooks/book.mdx')).sources[0]).toMatchObject({ repost: true });
});

it('leaves a playbook that stands as it is', async () => {
  const { files: first } = await imported([row]);
  const { files, standing } = await imported([row], Object.fromEntries(first));
  expect(standing).toEqual(['book']);
  expect(files.size).toBe(0);
});

describe('imports nothing where a row is at fault, and says which', () => {
  it.each([
    ['a unit that nobody knows', { ...row, reported: [{ ...figure, unit: 'furlong' }] }, /“furlong”不是单位/],
    ['a row without a problem', { ...row, problem: undefined }, /problem/],
    ['a row without an id', { ...row, id: undefined }, /id/],
    ['a row that is not JSON', '{"id": "book", "rollout": [', /JSON/],
    ['a list that is too short', { ...row, data: facts.data?.slice(0, 1) }, /data/],
    ['a field that there is not', { ...row, benefits: ['x'] }, /benefits/],
    [
      'a number of the editors',
      { ...row, fits: [{ zh: '至少5条线。', en: 'Lines.' }, ...(facts.fits ?? [])] },
      /“5”没有来源/,
    ],
  ])('%s', async (_name, bad, message) => {
    const { files, faults } = await imported([bad]);
    expect(files.size).toBe(0);
    expect(faults.map((fault) => fault.message.zh).join('\n')).toMatch(message);
  });

  it('two rows of one id', async () => {
    const { files, faults } = await imported([row, row]);
    expect(files.size).toBe(0);
    expect(faults.map(({ line, rule }) => [line, rule])).toEqual([[2, 'duplicate-id']]);
  });
});
