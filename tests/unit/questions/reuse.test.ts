import { describe, expect, it } from 'vitest';
import { expectedFigures, measuresToCheck, schemesToApplyFor } from '../../../src/questions/reuse.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';
import { coatingCase } from '../../support/entries.ts';

const change = (value: number, scope: 'application' | 'line' | 'plant', source = 's1') => ({
  metric: 'defect-rate',
  value,
  unit: '%',
  change: 'relative' as const,
  nature: 'outcome' as const,
  scope,
  source,
});
const books = { playbooks: ['inspection'] };

describe('the figures to expect', () => {
  const { scenario, vocabulary } = catalogueOfCases(
    {
      own: { ...books, results: [change(-70, 'plant'), change(-20, 'line', 's2'), change(-40, 'line')] },
      near: { ...books, title: { zh: '近' }, results: [change(-30, 'application'), change(-90, 'plant')] },
      far: { title: { zh: '远' }, results: [change(-99, 'line')] },
    },
    {},
    { inspection: {} },
  );
  const own = scenario('own');
  if (!own) throw new Error('no case');
  const figures = expectedFigures(own, vocabulary.units);

  it('stand by scope first, then by grade', () => {
    expect(figures.map((one) => [one.own.result.value, one.own.grade])).toEqual([
      [-40, 'B'],
      [-20, 'C'],
      [-70, 'B'],
    ]);
  });

  it('have beside them other cases of the playbook, of the same scope only, and never the case itself', () => {
    expect(figures.map(({ others }) => others?.figures.map(({ amount }) => amount))).toEqual([[-0.3], [-0.3], [-0.9]]);
  });

  it('leave out extents', () => {
    for (const one of realCatalogue().scenarios)
      expect(expectedFigures(one, vocabulary.units).every((figure) => figure.own.result.nature !== 'extent')).toBe(
        true,
      );
  });
});

describe('the safety measures to look into', () => {
  const catalogue = catalogueOfCases(
    {
      own: { ...books, safety: [{ measure: 'industrial-safety-model' }] },
      peer: { title: { zh: '同行' }, safety: [{ measure: 'terminal-safety-testing' }] },
    },
    {},
    { inspection: {} },
  );

  it('are those of the case, then of its playbook’s risks, then of its industry, each once', () => {
    const own = catalogue.scenario('own');
    const found = own ? measuresToCheck(own, catalogue.scenarios, catalogue.vocabulary) : [];
    expect(found.map(({ measure, stated, ofRisk, inIndustry }) => [measure.id, stated, ofRisk, inIndustry])).toEqual([
      ['industrial-safety-model', true, false, 0],
      ['hazard-warning-interlock', false, true, 0],
      ['terminal-safety-testing', false, false, 1],
    ]);
  });
});

describe('the schemes to apply for', () => {
  const { vocabulary } = realCatalogue();

  it('are the nation’s for a case abroad too, and no drafts', () => {
    for (const one of realCatalogue().scenarios) {
      const schemes = schemesToApplyFor(one, vocabulary);
      expect(schemes.some(({ level }) => level === 'national')).toBe(true);
      expect(schemes.filter(({ draft }) => draft)).toEqual([]);
      expect(new Set(schemes).size).toBe(schemes.length);
    }
  });

  it('had not ended by the case’s review', () => {
    const { scenario, vocabulary: terms } = catalogueOfCases({ own: { ...coatingCase, reviewed: '2026-01-02' } });
    const own = scenario('own');
    const schemes = own ? schemesToApplyFor(own, terms) : [];
    expect(
      schemes.filter(({ validTo }) => validTo !== undefined && validTo < '2026-01-02'.slice(0, validTo.length)),
    ).toEqual([]);
  });
});
