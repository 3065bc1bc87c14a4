import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/compare/arrange.ts';
import { comparisonTable, differencesOf, plainTable } from '../../../src/compare/table.ts';
import { comparedCase, compareWords, defectsDown } from '../../support/compared.ts';

const rowsOf = (groups: ReturnType<typeof comparisonTable>) => groups.flatMap(({ rows }) => rows);
const one = comparedCase('one', {
  figures: [defectsDown(40), defectsDown(1, { key: 'yield', metric: '良率', value: '99%' })],
});
const two = comparedCase('two', {
  figures: [defectsDown(60, { measuredOn: '本应用' })],
  lines: { problem: [{ text: '缺陷多。' }], technique: [{ text: '深度学习' }] },
});

describe('the table of a comparison', () => {
  const table = comparisonTable([one, two], compareWords);

  it('has a row for a figure that both have, with what it is of, which way is better, and each one’s grade', () => {
    const row = rowsOf(table).find(({ label }) => label === '缺陷率');
    expect(row?.remark).toBe('本应用或产线；越低越好 ↓');
    expect(row?.cells.map(([line]) => [line?.text, line?.grade, line?.best])).toEqual([
      ['−40%', 'B', undefined],
      ['−60%', 'B', true],
    ]);
  });

  it('keeps figures without a counterpart in a row of their own, each saying what it is of and on', () => {
    const row = rowsOf(table).find(({ label }) => label === '其他数字');
    expect(row?.cells).toEqual([[{ text: '良率：99%', grade: 'B', notes: '产线' }], []]);
  });

  it('says where nothing is stated, and holds as many cells as entries in every row', () => {
    expect(rowsOf(table).every(({ cells }) => cells.length === 2)).toBe(true);
    const plain = plainTable([one, two], table, compareWords, (path) => `https://atlas.example${path}`);
    expect(plain[0]).toEqual(['项目', '案例 one · 某厂', '案例 two · 某厂']);
    expect(plain[1]).toEqual(['网址', 'https://atlas.example/scenarios/one/', 'https://atlas.example/scenarios/two/']);
    expect(plain.find(([label]) => label === '安全措施')).toEqual(['安全措施', '来源未说明', '来源未说明']);
    expect(plain.find(([label]) => label?.startsWith('缺陷率'))?.[2]).toBe('−60%（本应用） · B 级 · ★ 本行最好');
  });

  it('can be narrowed to the rows in which the entries differ', () => {
    const labels = rowsOf(differencesOf(table)).map(({ label }) => label);
    expect(labels).toEqual(['技术', '缺陷率', '其他数字']);
    expect(differencesOf(comparisonTable([one, { ...one, id: 'same' }], compareWords))).toEqual([]);
  });
});

describe('what stands side by side', () => {
  it('is of the first one’s kind, each once; the rest is told apart', () => {
    const plant = comparedCase('plant', { folder: 'enterprises' });
    const gone = comparedCase('gone', { withdrawn: true });
    const arranged = arrange([
      ['scenarios/gone', { entry: gone }],
      ['scenarios/one', { entry: one }],
      ['scenarios/former-one', { entry: one }],
      ['enterprises/plant', { entry: plant }],
      ['scenarios/none', 'missing'],
      ['scenarios/two', 'failed'],
    ]);
    expect(arranged).toEqual({
      entries: [one],
      withdrawn: [gone],
      otherKind: [plant],
      missing: ['scenarios/none'],
      failed: ['scenarios/two'],
    });
  });
});
