import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { bestGrade, gradeOf } from '../../../src/catalogue/evidence.ts';
import { scenarioValues } from '../../../src/catalogue/facets.ts';
import { link } from '../../../src/catalogue/link.ts';
import { readAll } from '../../../src/catalogue/load.ts';
import { relate } from '../../../src/catalogue/related.ts';
import { countValues, matches } from '../../../src/lists/narrow.ts';
import { coatingCase, entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';

function catalogueOf(files: Record<string, string>): Catalogue {
  return inTemporaryFolder((folder) => {
    const { seeds, faults, entries } = readAll(projectWith(folder, files));
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!seeds) throw new Error('no seeds');
    return link({ seeds, entries });
  });
}

const catalogue = catalogueOf({
  ...smallContent(),
  'scenarios/older.mdx': entryText({
    ...coatingCase,
    title: { zh: '旧案例' },
    year: 2020,
    stages: ['equipment-maintenance'],
  }),
  'scenarios/steel.mdx': entryText({
    ...coatingCase,
    title: { zh: '钢' },
    enterprise: 'mill',
    industries: ['steel'],
    results: [],
    year: 2025,
  }),
  'enterprises/mill.mdx': entryText({ ...plant, industries: ['steel'], region: 'DE' }),
});

describe('link', () => {
  it('joins scenarios and enterprises both ways', () => {
    const coating = catalogue.scenario('coating');
    expect(coating?.enterprise.id).toBe('plant');
    expect(coating?.enterprise.scenarios.map(({ id }) => id)).toEqual(['coating', 'older']);
    expect(catalogue.enterprise('mill')?.scenarios.map(({ id }) => id)).toEqual(['steel']);
  });

  it('puts the newest first', () => {
    expect(catalogue.scenarios.map(({ id }) => id)).toEqual(['steel', 'coating', 'older']);
  });

  it('finds industries, regions and countries', () => {
    expect(catalogue.scenariosOf('steel').map(({ id }) => id)).toEqual(['steel']);
    expect(catalogue.enterprisesOf('lithium-battery').map(({ id }) => id)).toEqual(['plant']);
    expect(catalogue.scenario('coating')?.region?.label).toEqual({ zh: '福建', en: 'Fujian' });
    expect(catalogue.enterprise('mill')?.region?.label).toEqual({ zh: '德国', en: 'Germany' });
  });

  it('gives each figure its source, grade and outcome', () => {
    expect(
      catalogue.scenario('coating')?.results.map(({ grade, outcome, source }) => [grade, outcome, source.number]),
    ).toEqual([
      ['B', 'better', 1],
      ['C', 'better', 2],
    ]);
  });

  it('heads a case with the best evidenced gain, and grades it by that', () => {
    expect(catalogue.scenario('coating')?.headline?.metric.id).toBe('defect-rate');
    expect(catalogue.scenario('coating')?.grade).toBe('B');
    expect(catalogue.scenario('steel')?.headline).toBeUndefined();
  });

  it('offers the schemes of the province and of the nation only', () => {
    const levels = new Set(
      catalogue.scenario('coating')?.support.map(({ level, region }) => `${level} ${region ?? ''}`),
    );
    expect([...levels]).toContain('province CN-FJ');
    expect([...levels].every((level) => level.startsWith('national') || level.endsWith('CN-FJ'))).toBe(true);
  });

  it('names to enterprises the one that they belong to, and to that one its members', () => {
    const family = catalogueOf({
      'enterprises/group.mdx': entryText(plant),
      'enterprises/works.mdx': entryText({ ...plant, shortName: { zh: '甲', en: 'A' }, parent: 'group' }),
      'enterprises/mill.mdx': entryText({ ...plant, shortName: { zh: '乙', en: 'B' }, parent: 'group' }),
    });
    expect(family.enterprise('works')?.parent?.id).toBe('group');
    expect(
      family
        .enterprise('group')
        ?.children.map(({ id }) => id)
        .sort(),
    ).toEqual(['mill', 'works']);
    expect(family.enterprise('group')?.parent).toBeUndefined();
  });

  it('is frozen through and through', () => {
    expect(() => (catalogue.scenarios as unknown[]).push(1)).toThrow(TypeError);
    expect(() => Object.assign(catalogue.scenario('coating')?.record.title ?? {}, { zh: '改' })).toThrow(TypeError);
  });
});

describe('related', () => {
  it('tells why, the weightiest reason first', () => {
    const [nearest] = catalogue.scenario('coating')?.related ?? [];
    expect(nearest?.scenario.id).toBe('older');
    const weights = nearest?.relation.reasons.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(nearest?.relation.score).toBeCloseTo(weights.reduce((sum, weight) => sum + weight, 0));
  });

  it('has a reason once, however many cases share it: with size one for each pair takes much memory', () => {
    const reasons = catalogue.scenarios.flatMap(({ related }) => related.flatMap(({ relation }) => relation.reasons));
    const told = new Set(reasons.map(({ kind, id }) => `${kind}:${id}`));
    expect(reasons.length).toBeGreaterThan(told.size);
    expect(new Set(reasons).size).toBe(told.size);
  });

  it('lets a rare shared term weigh more than a common one, and at most half come from one enterprise', () => {
    const one = (id: string, enterprise: string, industries: string[]) => ({
      id,
      record: {
        ...catalogue.scenarios[1]?.record,
        enterprise,
        industries,
        results: [],
        techniques: [],
        stages: ['x'],
        region: undefined,
      } as never,
    });
    const cases = [
      one('a', 'p', ['rare']),
      one('b', 'q', ['rare']),
      one('c', 'q', ['common']),
      one('d', 'r', ['common']),
      one('e', 'r', ['common']),
    ];
    expect(
      relate(cases, 2)
        .get('a')
        ?.map(({ id }) => id),
    ).toEqual(['b']);
    const same = ['a', 'b', 'c', 'd', 'e'].map((id) => one(id, 'p', id === 'e' ? ['y'] : ['x']));
    expect(
      relate([...same, one('z', 'z', ['x'])], 4)
        .get('a')
        ?.filter(({ id }) => id !== 'z').length,
    ).toBeLessThanOrEqual(2);
  });
});

describe('facets', () => {
  const values = catalogue.scenarios.map(scenarioValues);
  const choice = new Map([['industry', new Set(['lithium-battery'])]]);

  it('keeps any of a facet and all of the facets', () => {
    const both = new Map([
      ['industry', new Set(['lithium-battery', 'steel'])],
      ['stage', new Set(['quality-control'])],
    ]);
    expect(values.filter((value) => matches(value, both))).toHaveLength(2);
  });

  it('counts a facet under the choice in the others, not in itself', () => {
    const counts = countValues(values, ['industry', 'stage'], choice);
    expect(Object.fromEntries(counts.get('industry') ?? [])).toEqual({ steel: 1, 'lithium-battery': 2 });
    expect(Object.fromEntries(counts.get('stage') ?? [])).toEqual({ 'quality-control': 1, 'equipment-maintenance': 1 });
  });

  it('takes an empty choice for no choice', () => {
    expect(values.every((value) => matches(value, new Map([['industry', new Set<string>()]])))).toBe(true);
  });
});

describe('evidence', () => {
  it.each([
    [{ kind: 'government' }, 'A'],
    [{ kind: 'third-party' }, 'A'],
    [{ kind: 'press' }, 'B'],
    [{ kind: 'enterprise' }, 'C'],
    [{ kind: 'press', repost: true }, 'C'],
    [{ kind: 'government', doubt: { zh: '存疑' } }, 'C'],
  ] as const)('%j is of grade %s', (source, grade) => {
    expect(gradeOf(source)).toBe(grade);
  });

  it('takes the best of several', () => {
    expect(bestGrade(['C', 'B'])).toBe('B');
    expect(bestGrade([])).toBe('C');
  });
});
