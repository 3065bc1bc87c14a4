import { describe, expect, it } from 'vitest';
import { safetyView } from '../../../src/questions/safety.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

describe('safety on a small catalogue', () => {
  const view = safetyView(
    catalogueOfCases({
      careful: { safety: [{ measure: 'training-data-protection', source: 's1' }] },
      silent: {},
      steel: { industries: ['steel'] },
    }),
  );

  it('ties a measure to its cases and rules', () => {
    const own = view.measures.find(({ measure }) => measure.id === 'training-data-protection');
    expect(own?.scenarios.map(({ id }) => id)).toEqual(['careful']);
    expect(own?.standards.map(({ id }) => id)).toContain('gbt-45654-2025');
  });

  it('tells which cases of a safety-sensitive industry say nothing', () => {
    expect(
      view.sensitive.map(({ industry, stating, silent }) => [
        industry.id,
        stating.map(({ id }) => id),
        silent.map(({ id }) => id),
      ]),
    ).toEqual([['lithium-battery', ['careful'], ['silent']]]);
  });
});

describe('safety on the real content', () => {
  const view = safetyView(realCatalogue());

  it('gives every rule something to check and whom it concerns', () => {
    expect(view.rules.length).toBeGreaterThanOrEqual(7);
    expect(view.rules.filter(({ standard }) => standard.safety.checks.length === 0)).toEqual([]);
    expect(view.rules.filter(({ standard }) => !standard.source)).toEqual([]);
  });

  it('counts cases that state a measure as the files do', () => {
    const written = writtenScenarios();
    expect(view.stating).toHaveLength(written.filter(({ safety }) => safety?.length).length);
    const batteries = view.sensitive.find(({ industry }) => industry.id === 'lithium-battery');
    expect((batteries?.stating.length ?? 0) + (batteries?.silent.length ?? 0)).toBe(
      written.filter(({ industries }) => industries.includes('lithium-battery')).length,
    );
  });
});
