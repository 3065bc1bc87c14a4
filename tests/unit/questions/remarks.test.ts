import { expect, it } from 'vitest';
import { remarksOn } from '../../../src/questions/remarks.ts';
import { catalogueOfCases, realCatalogue, realReading } from '../../support/catalogue.ts';

const source = { id: 's1', title: '报道', publisher: '某报', kind: 'press' } as const;

it('counts addresses without encryption and entries that are alike', () => {
  const catalogue = catalogueOfCases(
    {
      one: { title: { zh: '甲' }, sources: [{ ...source, url: 'http://example.org/1' }], results: [] },
      two: { title: { zh: '乙' }, sources: [{ ...source, url: 'https://example.org/1' }], results: [] },
      three: {
        title: { zh: '丙' },
        techniques: ['digital-twin'],
        sources: [{ ...source, url: 'https://example.org/3' }],
        results: [],
      },
    },
    { maker: { website: 'http://example.org/' } },
  );
  expect(remarksOn(catalogue)).toEqual({ plainAddresses: 2, alike: 2 });
});

it('counts of the real content what the check remarks on', () => {
  const { faults } = realReading();
  const { alike, plainAddresses } = remarksOn(realCatalogue());
  expect(alike).toBe(faults.filter(({ rule }) => rule === 'near-duplicate').length);
  // Links of bodies are told, and not counted.
  expect(plainAddresses).toBeLessThanOrEqual(faults.filter(({ rule }) => rule === 'plain-http').length);
});
