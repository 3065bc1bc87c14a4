import { describe, expect, it } from 'vitest';
import { onPage, pagesOf, type qualityIssues, qualityLists, qualityOf } from '../../../src/questions/quality.ts';
import { countedDays, countOld, isOldReview } from '../../../src/schema/old-review.ts';
import { catalogueOfCases, realCatalogue, writtenScenarios } from '../../support/catalogue.ts';

const own = [
  { id: 's2', url: 'https://example.org/own', title: '新闻', publisher: '样例', kind: 'enterprise' },
] as const;

describe('quality of a small catalogue', () => {
  const quality = qualityOf(
    catalogueOfCases({
      bare: { results: [], industries: ['steel'], reviewed: '2024-11-23' },
      weak: {
        industries: ['steel'],
        results: [
          {
            metric: 'defect-rate',
            value: -1,
            unit: '%',
            change: 'relative',
            nature: 'outcome',
            scope: 'line',
            source: 's2',
          },
        ],
        sources: [...own],
      },
      battery: {
        checked: '2026-01-02',
        corrections: [
          { date: '2026-01-01', what: { zh: '改正单位' } },
          { date: '2026-01-02', what: { zh: '改正年份' } },
        ],
      },
    }),
  );
  const ids = (issue: (typeof qualityIssues)[number]) => quality.lists[issue].map(({ id }) => id).sort();

  it('tells what each entry lacks', () => {
    expect(ids('no-figures')).toEqual(['bare']);
    expect(ids('weak-sources')).toEqual(['weak']);
    expect(ids('second-reading')).toEqual(['weak']);
    expect(ids('no-safety')).toEqual(['battery']);
    expect(ids('no-english')).toEqual(['bare', 'battery', 'weak']);
  });

  it('counts by industry and all together', () => {
    expect(quality.all).toMatchObject({ scenarios: 3, grades: { A: 0, B: 2, C: 1 } });
    expect(quality.byIndustry.map(({ industry, scenarios }) => [industry, scenarios])).toEqual([
      ['steel', 2],
      ['lithium-battery', 1],
    ]);
    expect(quality.byIndustry[0]?.issues['no-figures']).toBe(1);
  });

  it('gives the days of review, the oldest first, to be counted on the day of reading', () => {
    expect(quality.byReview[0]?.id).toBe('bare');
    expect(quality.byIndustry[0]?.reviews).toHaveLength(2);
    expect(quality.byIndustry[0]?.reviews[0]).toBe('2024-11-23');
  });

  it('lists corrections of cases and enterprises together, and entries with sources that are not linked', () => {
    const hidden = {
      id: 's1',
      url: 'https://bg3.co/1',
      title: '报道',
      publisher: '某报',
      kind: 'press',
      linkable: false,
    } as const;
    const { corrections, unlinked, lists } = qualityOf(
      catalogueOfCases(
        {
          one: { results: [], sources: [hidden], corrections: [{ date: '2026-01-01', what: { zh: '改' } }] },
          two: { results: [], sources: [hidden, ...own] },
          three: { results: [], sources: [...own] },
        },
        { maker: { corrections: [{ date: '2026-01-02', what: { zh: '改名' } }], sources: [hidden] } },
      ),
    );
    expect(corrections.map(({ entry }) => [entry.kind, entry.id])).toEqual([
      ['enterprise', 'maker'],
      ['scenario', 'one'],
    ]);
    expect(unlinked.map(({ id }) => id).sort()).toEqual(['maker', 'one', 'two']);
    expect(lists['original-sought'].map(({ id }) => id)).toEqual(['one']);
  });

  it('lists corrections, the newest first', () => {
    expect(quality.corrections.map(({ entry, date }) => [entry.id, date])).toEqual([
      ['battery', '2026-01-02'],
      ['battery', '2026-01-01'],
    ]);
  });
});

it('counts the real content as its files have it', () => {
  const quality = qualityOf(realCatalogue());
  const written = writtenScenarios();
  expect(quality.all.scenarios).toBe(written.length);
  expect(quality.all.grades.A + quality.all.grades.B + quality.all.grades.C).toBe(written.length);
  expect(quality.lists['no-figures']).toHaveLength(written.filter(({ results }) => !results?.length).length);
  expect(quality.lists['second-reading']).toHaveLength(
    written.filter(({ results, checked }) => results?.length && !checked).length,
  );
  expect(quality.lists['no-safety']).toHaveLength(
    written.filter(({ industries, safety }) => industries.includes('lithium-battery') && !safety?.length).length,
  );
  expect(quality.all.reviews).toEqual(written.map(({ reviewed }) => reviewed).sort());
  expect(quality.byReview.map(({ record }) => record.reviewed)).toEqual(quality.all.reviews);
});

it.each([
  ['2024-11-23', '2025-11-23', false],
  ['2024-11-23', '2025-11-24', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2026-11-24', '2026-11-24', false],
])('a review of %s is old on %s: %s', (reviewed, day, old) => {
  expect(isOldReview(reviewed, day)).toBe(old);
});

it('carries days of reviews once each, and counts the old ones of them', () => {
  const days = ['2024-11-23', '2025-11-26', '2025-11-26', '2026-01-02'];
  expect(countedDays(days)).toBe('2024-11-23*1 2025-11-26*2 2026-01-02*1');
  for (const day of ['2025-11-22', '2025-11-24', '2026-11-26', '2026-11-27', '2027-02-01'])
    expect(countOld(countedDays(days), day)).toBe(days.filter((reviewed) => isOldReview(reviewed, day)).length);
  expect(countOld(countedDays([]), '2026-11-26')).toBe(0);
});

it('puts every entry of a list on one of its pages, and has a page where there is none', () => {
  const quality = qualityOf(realCatalogue());
  for (const list of qualityLists) expect(pagesOf(quality, list)).toBeGreaterThan(0);
  const pages = Array.from({ length: pagesOf(quality, 'reviews') }, (_, index) => onPage(quality.byReview, index + 1));
  expect(pages.flat()).toEqual(quality.byReview);
  expect(pages.every((page) => page.length > 0)).toBe(true);
});
