import { describe, expect, it } from 'vitest';
import { processChain } from '../../../src/questions/chain.ts';
import {
  groundsOf,
  measuredBy,
  modelsByTier,
  nationalSchemes,
  reportedBySetting,
  safetyFor,
} from '../../../src/questions/playbooks.ts';
import { typicalScenarios } from '../../../src/questions/targets.ts';
import type { Result } from '../../../src/schema/result.ts';
import { catalogueOfCases } from '../../support/catalogue.ts';
import { coatingCase } from '../../support/entries.ts';
import { inspectionPlaybook } from '../../support/playbooks.ts';

const [first] = coatingCase.results ?? [];
const change = (changes: Partial<Result>): Result => ({ ...first, ...changes }) as Result;
const [figure] = inspectionPlaybook.reported ?? [];

const catalogue = catalogueOfCases(
  {
    narrow: { playbooks: ['book'], safety: [{ measure: 'gas-leak-monitoring' }] },
    wide: {
      title: { zh: '乙', en: 'B' },
      playbooks: ['book', 'other'],
      results: [
        change({ scope: 'plant', value: -80 }),
        change({ scope: 'application', value: -20 }),
        change({ metric: 'data-volume', unit: 'image', value: 500, change: 'none', nature: 'extent' }),
      ],
    },
    apart: { title: { zh: '丙', en: 'C' } },
    automation: { title: { zh: '丁', en: 'D' }, kind: 'intelligent-manufacturing', playbooks: ['book'] },
  },
  {},
  {
    book: { reported: [figure, { ...figure, setting: 'production' }, figure] as never },
    other: { title: { zh: '别的', en: 'Other' }, industries: ['steel'], steps: [] },
  },
);
const book = catalogue.playbook('book');
const other = catalogue.playbook('other');
if (!book || !other) throw new Error('no playbook');

it('a playbook has the cases that name it, and a case its playbooks', () => {
  expect(book.cases.map(({ id }) => id).sort()).toEqual(['automation', 'narrow', 'wide']);
  expect(catalogue.scenario('wide')?.playbooks.map(({ id }) => id)).toEqual(['book', 'other']);
  expect(catalogue.scenario('apart')?.playbooks).toEqual([]);
  expect(catalogue.playbooks.map(({ id }) => id)).toEqual(['book', 'other']);
});

it('links its terms, and grades what it reports by the source', () => {
  expect(book.steps.map(({ industry, step }) => [industry.id, step.id])).toEqual([
    ['lithium-battery', 'electrode-coating'],
  ]);
  expect(book.referenceScenarios.map(({ id }) => id)).toEqual(['rs-24']);
  // A standard counts as A, a paper as B, the enterprise itself as C.
  expect(book.sources.map(({ grade }) => grade)).toEqual(['A', 'B', 'C']);
  expect(book.reported.map(({ grade, metric }) => [grade, metric?.id])).toContainEqual(['B', 'detection-accuracy']);
});

it('counts what a source states and what the editors say', () => {
  const statements = ['data', 'models', 'systems', 'skills', 'kpis', 'rollout', 'risks', 'costs'] as const;
  const all = statements.reduce((sum, list) => sum + book.record[list].length, 0);
  // Two of the data, and three figures.
  expect(groundsOf(book)).toEqual({ sourced: 2 + 3, editors: all - 2 });
});

it('has its models by tier, the nearest to the machine first', () => {
  expect(modelsByTier(book).map(({ tier, models }) => [tier, models.length])).toEqual([
    ['edge', 1],
    ['cloud', 1],
  ]);
});

describe('what its cases measured', () => {
  const { distributions, changes } = measuredBy(book, catalogue.vocabulary.units);

  it('is drawn where it is the application’s own', () => {
    expect(distributions.map(({ metric, figures }) => [metric.id, figures.map(({ amount }) => amount)])).toEqual([
      ['defect-rate', [-0.4, -0.4, -0.2]],
    ]);
  });

  it('is told whole, the narrowest scope first, without counts and sizes', () => {
    expect(changes.map(({ result }) => result.result.scope)).toEqual([
      'application',
      'line',
      'line',
      'line',
      'line',
      'plant',
    ]);
  });
});

it('has reported figures by how they came about', () => {
  expect(reportedBySetting(book).map(({ setting, figures }) => [setting, figures.length])).toEqual([
    ['production', 1],
    ['laboratory', 2],
  ]);
});

describe('safety', () => {
  it('has the measures that risks name and cases state, and in a sensitive industry every rule to check', () => {
    const { sensitive, measures, standards } = safetyFor(book, catalogue.vocabulary);
    expect(sensitive.map(({ id }) => id)).toEqual(['lithium-battery']);
    expect(measures.map(({ measure, cases }) => [measure.id, cases]).sort()).toEqual([
      ['gas-leak-monitoring', 1],
      ['hazard-warning-interlock', 0],
    ]);
    const rules = [...catalogue.vocabulary.standards.values()].filter(({ safety }) => safety);
    expect(standards).toEqual(expect.arrayContaining(rules));
  });

  it('has fewer where no industry is sensitive', () => {
    const tame = {
      ...other,
      industries: other.industries.map((one) => ({ ...one, safetySensitive: false })),
      cases: [],
    };
    const { sensitive, standards } = safetyFor(tame, catalogue.vocabulary);
    expect(sensitive).toEqual([]);
    expect(standards.length).toBeLessThan(safetyFor(book, catalogue.vocabulary).standards.length);
  });
});

it('names schemes of the nation only, and none that had ended by its review', () => {
  const schemes = nationalSchemes(book, catalogue.vocabulary);
  expect(schemes.length).toBeGreaterThan(0);
  expect(schemes.filter(({ level }) => level !== 'national')).toEqual([]);
  expect(
    schemes.filter(({ validTo }) => validTo !== undefined && validTo < '2026-01-02'.slice(0, validTo.length)),
  ).toEqual([]);
});

it('stands at the steps of the industry that it names', () => {
  const steps = processChain(catalogue, 'lithium-battery')?.lines.flatMap((line) => line.steps) ?? [];
  const at = steps.filter(({ playbooks }) => playbooks.length > 0);
  expect(at.map(({ step, playbooks }) => [step.id, playbooks.map(({ id }) => id)])).toEqual([
    ['electrode-coating', ['book']],
  ]);
});

it('counts typical scenarios beside cases of artificial intelligence', () => {
  expect(typicalScenarios(catalogue)).toEqual({ playbooks: 2, cases: 2 });
});
