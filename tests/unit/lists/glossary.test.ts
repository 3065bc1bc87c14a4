import { describe, expect, it } from 'vitest';
import { explainedTerms } from '../../../src/lists/explained-terms.ts';
import { glossaryOf, termKey } from '../../../src/lists/glossary.ts';
import { languages } from '../../../src/schema/text.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const catalogue = realCatalogue();

describe.each(languages)('the glossary (%s)', (language) => {
  const terms = glossaryOf(catalogue, language);

  it('has every stage, technique and metric, with ids that differ', () => {
    for (const list of ['stages', 'techniques', 'metrics'] as const)
      for (const id of catalogue.vocabulary[list].keys()) expect(terms.has(termKey(list, id))).toBe(true);
    expect([...terms.keys()].filter((key) => !/^[A-Za-z]+-[a-z0-9-]+$/.test(key))).toEqual([]);
  });

  it('says something of each: what it is, other names, or at least its name in the other language', () => {
    const silent = [...terms.values()].filter(
      ({ text, other, label, alsoCalled, kindOf }) =>
        text === '' && other === label && alsoCalled.length === 0 && kindOf.length === 0,
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('names no term by itself among its other names', () => {
    const wrong = [...terms.values()].filter(
      ({ label, other, alsoCalled }) => alsoCalled.includes(label) || alsoCalled.includes(other),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('leads to the cases of a term only where there are any', () => {
    for (const { path, cases } of terms.values()) if (path) expect(cases).toBeGreaterThan(0);
  });

  it('explains in a playbook only what its roll-out asks: the others lead to the glossary', () => {
    for (const playbook of catalogue.playbooks)
      expect(explainedTerms(playbook, terms).map(({ key }) => key)).toEqual([termKey('atlas', 'shadow')]);
  });

  it('explains on an entry’s page what its facts and figures name', () => {
    for (const scenario of catalogue.scenarios) {
      const keys = new Set(explainedTerms(scenario, terms).map(({ key }) => key));
      const wanted = [
        ...scenario.techniques.map(({ id }) => termKey('techniques', id)),
        ...scenario.results
          .filter(({ result }) => result.nature !== 'extent')
          .map(({ metric }) => termKey('metrics', metric.id)),
      ];
      expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    }
  });
});

it('takes other, broader and related words from the thesaurus', () => {
  const { concepts } = catalogue.vocabulary;
  const concept = [...concepts.values()].find(
    ({ same, broader }) => same[0]?.startsWith('metrics/') && broader.length > 0,
  );
  const term = glossaryOf(catalogue, 'zh').get(termKey('metrics', concept?.same[0]?.slice('metrics/'.length) ?? ''));
  expect(term?.kindOf).toContain(concepts.get(concept?.broader[0] ?? '')?.label.zh);
});
