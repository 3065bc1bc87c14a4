import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { mendEntry } from '../../../src/editor/fix/fix.ts';
import { firmKey, nameKey } from '../../../src/schema/name-key.ts';
import { findRadicals, foldRadicals } from '../../../src/schema/radicals.ts';
import { caseContent, caseFile } from '../../support/case-lists.ts';
import { coatingCase, entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

const told = (files: Record<string, string>, ...rules: string[]) =>
  inTemporaryFolder((folder) =>
    readAll(projectWith(folder, files))
      .faults.filter(({ rule }) => rules.includes(rule))
      .map(({ file, line, severity, rule, message }) => ({
        at: `${file.replace('content/', '')}:${line} ${severity} ${rule}`,
        message: message.en,
      })),
  );

describe('one enterprise under two ids', () => {
  const twice = (name: string) => readFileSync(caseFile(`10-one-enterprise-twice/${name}.mdx`), 'utf8');

  it('is told at both, each naming the other; a firm of its group is not', () => {
    const files = caseContent({
      'enterprises/sample-battery-two.mdx': twice('sample-battery-two'),
      'enterprises/sample-power-two.mdx': twice('sample-power-two'),
    });
    const found = told(files, 'enterprise-twice');
    expect(found.map(({ at }) => at)).toEqual([
      'enterprises/sample-battery-two.mdx:3 warning enterprise-twice',
      'enterprises/sample-battery.mdx:3 warning enterprise-twice',
      'enterprises/sample-power-two.mdx:8 warning enterprise-twice',
      'enterprises/sample-works.mdx:3 warning enterprise-twice',
    ]);
    expect(found[0]?.message).toContain('sample-battery.mdx');
    expect(found[2]?.message).toContain('sample-works.mdx');
  });

  it.each([
    [{ name: { zh: '样例电池　有限公司', en: 'Other' } }, 'enterprise-twice'],
    [{ name: { zh: '新名字公司', en: 'Other' }, formerNames: ['样例电池有限公司'] }, 'enterprise-twice'],
    [{ name: { zh: '样例电池股份有限公司', en: 'Other' } }, 'enterprise-alike'],
    [{ name: { zh: '样例电池（宁德）有限公司', en: 'Other' } }, undefined],
    [{ name: { zh: '别的公司', en: 'Other' }, aliases: ['样例电池'] }, undefined],
  ])('%j', (changes, rule) => {
    const other = { ...plant, shortName: { zh: '别的', en: 'Other' }, ...changes };
    const found = told(
      { ...smallContent(), 'enterprises/other.mdx': entryText(other) },
      'enterprise-twice',
      'enterprise-alike',
    );
    expect(found.some(({ at }) => at.startsWith('enterprises/other.mdx'))).toBe(rule !== undefined);
    expect([...new Set(found.map(({ at }) => at.split(' ').at(-1)))]).toEqual(rule ? [rule] : []);
  });

  it('is told by its registration, whatever its name', () => {
    const code = { creditCode: '914403001922038216' };
    const names = { name: { zh: '别的公司', en: 'Other' }, shortName: { zh: '别的', en: 'Other' } };
    const found = told(
      {
        ...smallContent(),
        'enterprises/plant.mdx': entryText({ ...plant, ...code }),
        'enterprises/other.mdx': entryText({ ...plant, ...names, ...code }),
      },
      'enterprise-twice',
    );
    expect(found.map(({ at }) => at.split(':')[0])).toEqual(['enterprises/other.mdx', 'enterprises/plant.mdx']);
  });

  it('has one key', () => {
    expect(nameKey('样例电力（苏州)有限 公司')).toBe(nameKey('样例电⼒(苏州）有限公司'));
    expect(firmKey('样例股份有限公司')).toBe(firmKey('样例有限公司'));
    expect(firmKey('Sample Co., Ltd.')).toBe(firmKey('SAMPLE Company Limited'));
    expect(firmKey('样例集团有限公司')).not.toBe(firmKey('样例有限公司'));
  });
});

describe('radicals', () => {
  it('are found, each with the character that is meant', () => {
    expect(findRadicals('⻋间⽣产⼒').map(({ index, meant }) => `${index}${meant}`)).toEqual(['0车', '2生', '4力']);
    expect(foldRadicals('⻋间⽣产⼒\uf914⻳')).toBe('车间生产力樂龟');
    expect(foldRadicals('车间 abc ①')).toBe('车间 abc ①');
  });

  it('are told at their lines, and mended in front matter and body', () => {
    const text = readFileSync(caseFile('11-radicals/sample-radicals.mdx'), 'utf8');
    const found = told(caseContent({ 'scenarios/sample-radicals.mdx': text }), 'radical');
    expect(found.map(({ at }) => at)).toEqual(
      [3, 3, 25, 25].map((line) => `scenarios/sample-radicals.mdx:${line} warning radical`),
    );
    expect(found[0]?.message).toContain('车');
    expect(mendEntry(text, 'scenario')).toBe(foldRadicals(text));
    expect(mendEntry('---\ntitle: { zh: 甲 }\n---\n`⻋`\n', 'scenario')).toContain('`⻋`');
  });
});

describe('a list that names an id twice', () => {
  it.each([
    [{ stages: ['quality-control', 'quality-control'] }, 1],
    [{ techniques: ['computer-vision', 'machine-learning', 'computer-vision'] }, 1],
    [{ deployment: ['edge', 'edge'] }, 1],
    [{ techniques: ['computer-vision', 'machine-learning'] }, 0],
  ])('%j', (changes, count) => {
    const files = { ...smallContent(), 'scenarios/coating.mdx': entryText({ ...coatingCase, ...changes }) };
    const found = told(files, 'repeated-id');
    expect(found).toHaveLength(count);
    for (const { at } of found) expect(at).toContain(' error ');
  });
});

it('suggests an id of the right kind by one of its words', () => {
  const hints = (changes: object) =>
    inTemporaryFolder((folder) =>
      readAll(
        projectWith(folder, { ...smallContent(), 'scenarios/coating.mdx': entryText({ ...coatingCase, ...changes }) }),
      )
        .faults.filter(({ rule }) => rule === 'unknown-id')
        .map(({ hint }) => hint.en),
    );
  expect(hints({ stages: ['quality'] })[0]).toContain('quality-control');
  expect(hints({ techniques: ['vision'] })[0]).toContain('computer-vision');
  expect(hints({ stages: ['qzx'] })[0]).toContain('seeds/stages.yaml');
});

it('tells a title that share images cannot show, and none that they can', () => {
  const found = (zh: string) =>
    told(
      { ...smallContent(), 'scenarios/coating.mdx': entryText({ ...coatingCase, title: { zh, en: 'A' } }) },
      'undrawn-character',
    );
  expect(found('𠮷野工厂')[0]?.message).toContain('“𠮷” (U+20BB7)');
  expect(found('鉅大🚀“智造”·℃½，（一期）—— 👨‍👩‍👧')).toEqual([]);
});
