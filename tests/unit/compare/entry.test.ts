import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../src/compare/best.ts';
import { comparedEntry } from '../../../src/compare/entry-of.ts';
import { exampleOf } from '../../../src/compare/example.ts';
import { comparedRows } from '../../../src/compare/rows.ts';
import type { Result } from '../../../src/schema/result.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';

const fall: Result = {
  metric: 'defect-rate',
  value: -40,
  unit: '%',
  change: 'relative',
  nature: 'outcome',
  scope: 'line',
  source: 's1',
};

/** The figures of two made-up cases with one result each. */
function figuresOf(...results: Partial<Result>[]) {
  const cases = Object.fromEntries(
    results.map((result, index) => [`case-${index}`, { results: [{ ...fall, ...result }] }]),
  );
  const catalogue = catalogueOfCases(cases);
  return results.flatMap((_, index) => {
    const scenario = catalogue.scenario(`case-${index}`);
    return scenario ? comparedEntry(scenario, 'zh', catalogue).figures : [];
  });
}

describe('figures of two cases', () => {
  it.each<[string, Partial<Result>, Partial<Result>, boolean]>([
    ['of one metric, unit and scope', {}, { value: -60 }, true],
    ['of the application and its line', {}, { scope: 'application' }, true],
    ['of the line and the whole plant', {}, { scope: 'plant' }, false],
    ['of two metrics', {}, { metric: 'energy-consumption' }, false],
    ['a change and a level', {}, { change: 'none', nature: 'level', value: 2 }, false],
    [
      'a share in % and one in ppm',
      { change: 'none', nature: 'level', value: 2 },
      { change: 'none', nature: 'level', value: 30, unit: 'ppm' },
      true,
    ],
  ])('%s stand in one row: %#', (_, one, other, together) => {
    const [first, second] = figuresOf(one, other);
    expect(first?.key === second?.key).toBe(together);
  });

  it.each<[string, Partial<Result>, Partial<Result>, number]>([
    ['the greater fall is best', {}, { value: -60 }, 1],
    ['not beside another scope', {}, { value: -60, scope: 'application' }, 0],
    ['not beside a goal', {}, { value: -60, claim: 'goal' }, 0],
    ['“over 60 %” is', {}, { value: -60, bound: 'at-least' }, 1],
    ['“up to 60 %” is not', {}, { value: -60, bound: 'up-to' }, 0],
    [
      '30 ppm is less than 2 %',
      { change: 'none', nature: 'level', value: 2 },
      { change: 'none', nature: 'level', value: 30, unit: 'ppm' },
      1,
    ],
    [
      'levels without an object are of their own',
      { metric: 'cycle-time', change: 'none', nature: 'level', value: 15, unit: 's' },
      { metric: 'cycle-time', change: 'none', nature: 'level', value: 1, unit: 's' },
      0,
    ],
    [
      'levels of one object are not',
      { metric: 'cycle-time', change: 'none', nature: 'level', value: 15, unit: 's', object: { zh: '一辆车' } },
      { metric: 'cycle-time', change: 'none', nature: 'level', value: 1, unit: 'min', object: { zh: '一辆 车。' } },
      1,
    ],
  ])('%s', (_, one, other, count) => {
    expect(bestOf(figuresOf(one, other).map((figure) => [figure])).size).toBe(count);
  });
});

describe('a case', () => {
  it('begins with its problem, and says what runs where', () => {
    const catalogue = catalogueOfCases({
      coating: {
        deployment: ['cloud', 'edge'],
        stack: {
          models: [{ name: { zh: '检测模型' }, tier: 'edge' }, { name: { zh: '调度模型' } }],
          datasets: [{ name: { zh: '图像 10 万张' } }],
        },
        status: 'withdrawn',
      },
    });
    const scenario = catalogue.scenario('coating');
    const entry = scenario && comparedEntry(scenario, 'zh', catalogue);
    expect(entry?.lines.cloud).toEqual([{ text: '部署在此' }]);
    expect(entry?.lines.edge).toEqual([{ text: '模型：检测模型' }]);
    expect(entry?.lines.end).toEqual([]);
    expect(entry?.lines.tierless).toEqual([{ text: '模型：调度模型' }]);
    expect(entry?.lines.data).toEqual([{ text: '图像 10 万张' }]);
    expect(entry?.withdrawn).toBe(true);
  });
});

describe('every entry', () => {
  const catalogue = realCatalogue();
  it.each(['zh', 'en'] as const)('has lines for rows of its kind only, and none that is empty (%s)', (language) => {
    for (const entry of [...catalogue.scenarios, ...catalogue.enterprises, ...catalogue.playbooks]) {
      const { folder, id, lines, figures } = comparedEntry(entry, language, catalogue);
      const known: readonly string[] = Object.values(comparedRows[folder]).flat();
      expect(Object.keys(lines).filter((row) => !known.includes(row))).toEqual([]);
      const empty = Object.values(lines)
        .flat()
        .filter(({ text }) => text.trim() === '');
      expect(empty, id).toEqual([]);
      if (entry.kind === 'scenario') expect(figures).toHaveLength(entry.results.length);
      if (entry.kind !== 'enterprise') expect(lines.problem, id).toHaveLength(1);
    }
  });

  it('has an example of three cases that have a figure in common', () => {
    const keys = exampleOf(catalogue).map(
      (scenario) => new Set(comparedEntry(scenario, 'zh', catalogue).figures.map(({ key }) => key)),
    );
    expect(keys).toHaveLength(3);
    expect([...(keys[0] ?? [])].filter((key) => keys.every((others) => others.has(key))).length).toBeGreaterThan(0);
  });
});
