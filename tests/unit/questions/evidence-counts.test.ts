import { expect, it } from 'vitest';
import { evidenceCounts } from '../../../src/questions/evidence-counts.ts';
import { natures, scopes } from '../../../src/schema/result.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

it('counts figures by nature and scope, and what cases tell', () => {
  const source = { id: 's1', url: 'https://example.org/1', title: '报道', publisher: '某报', kind: 'press' } as const;
  const gain = {
    metric: 'defect-rate',
    value: -4,
    unit: '%',
    change: 'relative',
    nature: 'outcome',
    source: 's1',
  } as const;
  const counts = evidenceCounts(
    catalogueOfCases({
      line: {
        results: [{ ...gain, scope: 'line' }],
        sources: [source, { ...source, id: 's2', url: 'https://example.org/2' }],
        checked: '2026-01-02',
      },
      plant: {
        kind: 'intelligent-manufacturing',
        results: [{ ...gain, scope: 'plant' }],
        sources: [
          { ...source, linkable: false },
          { ...source, id: 's2', publisher: '另一家' },
        ],
        steps: ['electrode-coating'],
        dataLoop: { zh: '回流' },
        stack: { models: [{ name: '甲' }], compute: [{ name: '乙' }] },
        searchWords: { zh: ['甲'], en: ['a'] },
      },
    }),
  );
  expect(counts).toMatchObject({
    scenarios: 2,
    kinds: { ai: 1, others: 1 },
    results: { outcome: { line: 1, plant: 1, application: 0 }, level: { line: 0 }, extent: { plant: 0 } },
    told: {
      ...{ attributable: 1, model: 1, agent: 0, data: 0, compute: 1, deployment: 0, loop: 1, safety: 0, reuse: 0 },
      ...{ step: 1, 'second-source': 1, 'search-words': 1, checked: 1 },
    },
    sources: { all: 5, unlinked: 1 },
  });
});

it('counts the real content as its files have it', () => {
  const written = writtenScenarios();
  const { results, told, kinds } = evidenceCounts(realCatalogue());
  const sum = natures.reduce(
    (all, nature) => all + scopes.reduce((part, scope) => part + results[nature][scope], 0),
    0,
  );
  expect(sum).toBe(written.reduce((all, { results: own }) => all + (own?.length ?? 0), 0));
  expect(told.checked).toBe(written.filter(({ checked }) => checked).length);
  expect(told.model).toBe(written.filter(({ stack }) => stack?.models?.length).length);
  expect(told.step).toBe(written.filter(({ steps }) => steps?.length).length);
  expect(kinds.others).toBe(written.filter(({ kind }) => kind === 'intelligent-manufacturing').length);
});
