import { describe, expect, it } from 'vitest';
import { listWords } from '../../../src/judging/term-lists.ts';
import { choiceLists, enterpriseChoices } from '../../../src/submit/choices.ts';
import { findChoices, namedChoice } from '../../../src/submit/find-choice.ts';
import { realCatalogue } from '../../support/catalogue.ts';

/* What the form's fields offer, and how one finds it. */

const catalogue = realCatalogue();
const lists = choiceLists(catalogue, 'zh');
const enterprises = enterpriseChoices(catalogue, 'zh');
const values = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);

describe('an enterprise is found', () => {
  it.each(['宁德时代', 'ningdeshidai', 'ndsd', 'CATL', 'Contemporary Amperex', '宁德时代新能源', '宁德 时代'])(
    'by %j',
    (typed) => {
      expect(values(findChoices(enterprises, typed))).toContain('catl');
    },
  );

  it('by former names and brands', () => {
    for (const { id, record } of catalogue.enterprises)
      for (const { zh } of [...record.formerNames, ...record.brands])
        expect(values(findChoices(enterprises, zh, Number.POSITIVE_INFINITY))).toContain(id);
  });

  it.each(['没有这家企业', 'zzzzzz'])('not by %j', (typed) => {
    expect(findChoices(enterprises, typed)).toEqual([]);
  });
});

describe('the lists', () => {
  it('have every term that a field may name, each once, with a label in Chinese', () => {
    for (const list of Object.keys(listWords).filter((name) => !['enterprises', 'scenarios'].includes(name))) {
      const choices = lists[list] ?? [];
      expect(choices.length, list).toBeGreaterThan(0);
      expect(
        choices.every(({ label }) => label !== ''),
        list,
      ).toBe(true);
      // Units stand with each metric that uses them, and once more by themselves.
      const own = list === 'units' ? choices.filter(({ of }) => of === undefined) : choices;
      expect(new Set(values(own)).size, list).toBe(own.length);
    }
  });

  it('stand in groups that do not come twice', () => {
    for (const list of ['industries', 'stages', 'metrics', 'recognitionSchemes', 'buildingBlocks']) {
      const groups = (lists[list] ?? []).map(({ group }) => group);
      const runs = groups.filter((group, index) => group !== groups[index - 1]);
      expect(new Set(runs).size, list).toBe(runs.length);
      expect(groups.every(Boolean), list).toBe(true);
    }
  });

  it('have the steps of every industry, the cities of every region', () => {
    const { industries } = catalogue.vocabulary;
    expect(lists.steps?.every(({ of = '' }) => industries.has(of))).toBe(true);
    expect(lists.cities?.some(({ of, label }) => of === 'CN-FJ' && label === '宁德')).toBe(true);
  });

  it('find countries in both languages', () => {
    expect(values(findChoices(lists.regions ?? [], 'Germany'))).toContain('DE');
    expect(values(findChoices(lists.regions ?? [], '德国'))).toContain('DE');
  });
});

describe('a choice named in full', () => {
  const choices = [
    { value: 'a', label: '甲（一期）', words: ['甲一期', 'jia'] },
    { value: 'b', label: '乙', words: ['yi', 'jia'] },
  ];
  it.each([
    ['甲(一期)', 'a'],
    ['b', 'b'],
    ['yi', 'b'],
    ['jia', undefined],
    ['丙', undefined],
    ['', undefined],
  ])('%j is %s', (typed, value) => {
    expect(namedChoice(choices, typed)?.value).toBe(value);
  });
});
