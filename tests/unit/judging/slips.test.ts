import { describe, expect, it } from 'vitest';
import { readAll } from '../../../src/catalogue/load.ts';
import { judgeBody } from '../../../src/dialect/body.ts';
import { satteri } from '../../../src/dialect/satteri.ts';
import { parseYaml } from '../../../src/reading/yaml.ts';
import { placeIn } from '../../../src/schema/place.ts';
import { coatingCase, entryText, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

/* Slips that passed without a word, or were told as something else. */

const whole = entryText(coatingCase);

/** What is told of the case with one text in place of another: `line:column rule`, and the mends. */
function told(changed: string) {
  return inTemporaryFolder((folder) => {
    const { faults } = readAll(projectWith(folder, { ...smallContent(), 'scenarios/coating.mdx': changed }));
    const lines = changed.split('\n');
    return faults
      .filter(({ rule }) => rule !== 'plain-http')
      .map(({ line, column, rule, hint }) => ({
        at: lines[line - 1]?.slice(column - 1, column + 5),
        rule,
        hint: hint.zh,
      }));
  });
}
const title = /(?<=title:\n {2}zh: ).*/;

describe('front matter', () => {
  it('a # in a text without quotation marks cuts it', () => {
    expect(told(whole.replace(title, '1号线 #2机组检测'))).toMatchObject([{ at: '#2机组检测', rule: 'cut-text' }]);
    expect(told(whole.replace(title, '"1号线 #2机组检测"'))).toEqual([]);
    expect(told(whole.replace(title, '1号线机组检测 # 待改'))).toEqual([]);
    expect(told(whole.replace(/(?<=status: )\S+/, 'pilot #待改'))).toEqual([]);
  });

  it('nothing decreases by more than the whole', () => {
    const result = { ...coatingCase.results?.[0], value: -130, unit: '%', change: 'relative' };
    expect(told(entryText({ ...coatingCase, results: [result] })).map(({ rule }) => rule)).toContain('possible-change');
    expect(told(entryText({ ...coatingCase, results: [{ ...result, value: 130 }] }))).toEqual([]);
  });

  it('code of a web page shows as it stands', () => {
    expect(told(whole.replace(title, '外观&nbsp;检测'))).toMatchObject([{ rule: 'markup-in-text' }]);
  });

  it.each([
    [/industries:\n(?: +- .*\n)+/, 'industries: lithium-battery, steel\n', [{ rule: 'type' }]],
    [
      /industries:\n(?: +- .*\n)+/,
      'industries: [lithium-battery，steel]\n',
      [{ rule: 'unknown-id', hint: '用半角逗号分开：[lithium-battery, steel]。' }],
    ],
    [/title:\n {2}zh: /, 'title:\n  zh：', [{ rule: 'type', hint: '冒号用半角（:），后面空一格。' }]],
  ])('is told once, as what it is: %s → %s', (from, to, expected) => {
    const found = told(whole.replace(from, to).replace(/(?<=zh：.*)\n {2}en: .*/, ''));
    expect(found).toMatchObject(expected);
  });
});

describe('an indentation that is wrong is told on its line, and once', () => {
  const list = 'results:\n  - metric: yield\n    value: 3\n    unit: x\n    change: none\nstatus: pilot\n';
  it.each([
    ['a tab', '\t\tvalue'],
    ['one blank too few', '   value'],
    ['one too many', '     value'],
    ['full-width blanks', '\u3000\u3000value'],
    ['blanks that do not break', '\u00a0\u00a0\u00a0\u00a0value'],
  ])('%s', (_, value) => {
    const text = list.replace('    value', value);
    const { problems } = parseYaml(text);
    expect(problems.map(({ offset }) => placeIn(text, offset))).toEqual([{ line: 3, column: 1 }]);
    expect(problems[0]?.message.zh).toContain('缩进');
  });

  it('a list less far in than what belongs to its items', () => {
    const text = list.replace('  - metric', '- metric');
    expect(parseYaml(text).problems.map(({ offset }) => placeIn(text, offset).line)).toEqual([3]);
  });

  it('other faults further down are told in the same run', () => {
    const text = `${list.replace('    value', '\t\tvalue')}title: a: b\n`;
    expect(parseYaml(text).problems.map(({ offset }) => placeIn(text, offset).line)).toEqual([3, 7]);
  });
});

describe('a body', () => {
  it.each([
    ['##问题\n\n文', ['0 heading']],
    ['文\n\n###做法', ['3 heading']],
    ['文\\##问题，#1高炉', []],
    ['文[^1]。', ['1 unused-footnote']],
    ['文[^1]。\n\n[^1]: 注', []],
    ['文\\[^1]和`[^2]`。', []],
  ])('%j', (body, expected) => {
    const { problems } = judgeBody(body, { metrics: [] }, satteri);
    expect(problems.map(({ offset, rule }) => `${offset} ${rule}`)).toEqual(expected);
  });
});
