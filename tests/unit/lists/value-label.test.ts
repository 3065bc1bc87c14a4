import { expect, it } from 'vitest';
import { relationWeights } from '../../../src/catalogue/related.ts';
import { valueLabel } from '../../../src/lists/value-label.ts';
import { realCatalogue } from '../../support/catalogue.ts';

it('names every term by which two cases are related', () => {
  const catalogue = realCatalogue();
  const kinds = Object.keys(relationWeights).filter((kind) => kind !== 'enterprise');
  expect(kinds).toContain('step');
  const unnamed = catalogue.scenarios.flatMap((scenario) =>
    scenario.related.flatMap(({ relation }) =>
      relation.reasons.flatMap(({ kind, id }) =>
        kind !== 'enterprise' && valueLabel(kind, id, 'zh', catalogue.vocabulary) === id ? [`${kind} ${id}`] : [],
      ),
    ),
  );
  expect([...new Set(unnamed)]).toEqual([]);
});
