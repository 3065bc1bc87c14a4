import { describe, expect, it } from 'vitest';
import { servedTasks } from '../../../src/questions/plan-measures.ts';
import { planTimeline } from '../../../src/questions/timeline.ts';
import { catalogueOfCases, realCatalogue, writtenEnterprises, writtenScenarios } from '../../support/catalogue.ts';

describe('the plan’s measures on a small catalogue', () => {
  const tasks = servedTasks(
    catalogueOfCases(
      {
        named: { planMeasures: ['1.2'], techniques: ['industry-foundation-model'] },
        model: { techniques: ['industry-foundation-model'] },
        careful: { techniques: [], safety: [{ measure: 'risk-monitoring' }] },
        abroad: { techniques: [], region: 'DE' },
      },
      { solver: { roles: ['solution-provider'] } },
    ),
  );
  const measure = (id: string) => tasks.flatMap(({ measures }) => measures).find((one) => one.measure.id === id);
  const ids = (list?: readonly { id: string }[]) => list?.map(({ id }) => id);

  it('keep apart what an entry states and what we assign', () => {
    expect(ids(measure('1.2')?.stated)).toEqual(['named']);
    expect(ids(measure('1.2')?.assigned)).toEqual(['model']);
  });

  it('find safety, sites abroad, roles, instruments and standards', () => {
    expect(ids(measure('6.1')?.assigned)).toEqual(['careful']);
    expect(ids(measure('7.1')?.assigned)).toEqual(['abroad']);
    expect(ids(measure('4.3')?.enterprises)).toEqual(['solver']);
    expect(measure('1.1')?.schemes.every(({ instrument }) => instrument === 'compute-voucher')).toBe(true);
    expect(ids(measure('6.2')?.standards)).toContain('miit-data-security-measures');
  });
});

describe('the real plan', () => {
  const tasks = servedTasks(realCatalogue());

  it('has seven tasks and says how many of its 21 measures it lists', () => {
    const { plan } = realCatalogue().vocabulary;
    expect(tasks).toHaveLength(7);
    expect(tasks.flatMap(({ measures }) => measures)).toHaveLength(plan.coverage.listedMeasures);
    expect(plan.coverage.listedMeasures).toBeLessThan(plan.coverage.statedMeasures);
  });

  it('shows a source for every task, measure, target and date', () => {
    const { plan } = realCatalogue().vocabulary;
    const statements = [
      ...plan.targets,
      ...plan.tasks,
      ...plan.tasks.flatMap(({ measures }) => measures),
      ...plan.links,
    ];
    expect(statements.filter(({ source }) => !source)).toEqual([]);
    expect(
      planTimeline(realCatalogue())
        .filter(({ source, certain }) => certain && !source)
        .map(({ title }) => title.en),
    ).toEqual([]);
  });

  it('counts what serves a measure as the files have it', () => {
    const found = tasks.flatMap(({ measures }) => measures);
    const written = writtenScenarios();
    for (const { measure, stated, assigned, enterprises, schemes, standards } of found) {
      const { relates } = measure;
      const naming = written.filter(({ planMeasures }) => planMeasures?.includes(measure.id)).length;
      const related = written.filter(
        ({ planMeasures, techniques, industries, stack, safety, region }) =>
          !planMeasures?.includes(measure.id) &&
          (techniques?.some((id) => relates.techniques.includes(id)) ||
            industries.some((id) => relates.industries.includes(id)) ||
            relates.layers.some((layer) => stack?.[layer]?.length) ||
            (relates.safety && safety?.length) ||
            (relates.abroad && region && !region.startsWith('CN'))),
      ).length;
      expect([measure.id, stated.length, assigned.length]).toEqual([measure.id, naming, related]);
      expect(enterprises.length).toBe(
        writtenEnterprises().filter(({ roles }) => roles?.some((role) => relates.roles.includes(role))).length,
      );
      expect(standards).toHaveLength(relates.standards.length);
      expect(schemes.every(({ instrument }) => relates.instruments.includes(instrument))).toBe(true);
    }
    expect(found.some(({ assigned }) => assigned.length > 10)).toBe(true);
  });

  it('runs from the past to 2027', () => {
    const dates = planTimeline(realCatalogue()).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('2027');
    expect(dates).toContain('2025-12-25');
  });
});
