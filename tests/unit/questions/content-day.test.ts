import { expect, it } from 'vitest';
import { contentDay } from '../../../src/questions/content-day.ts';
import { catalogueOfCases, realCatalogue, writtenEnterprises, writtenScenarios } from '../../support/catalogue.ts';

it('is the newest review of a small catalogue', () => {
  const catalogue = catalogueOfCases(
    { old: { reviewed: '2025-02-01' }, newest: { reviewed: '2026-05-04' } },
    { plant: { reviewed: '2026-01-01' } },
  );
  expect(contentDay(catalogue)).toBe('2026-05-04');
});

it('is the newest review of the real content, whatever the day of the build', () => {
  const days = [...writtenScenarios(), ...writtenEnterprises()].map(({ reviewed }) => reviewed).sort();
  expect(contentDay(realCatalogue())).toBe(days.at(-1));
});
