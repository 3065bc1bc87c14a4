import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, computeAnswers, noAnswers } from '../../../src/questions/match/answers.ts';
import { type Candidate, candidatesOf } from '../../../src/questions/match/candidate.ts';
import { peopleKindsNamed, systemKindsNamed } from '../../../src/questions/match/kinds-named.ts';
import {
  brokenLimits,
  match,
  mayPayFor,
  mostPoints,
  partsAnswered,
  rank,
  scoreParts,
} from '../../../src/questions/match/score.ts';
import { catalogueOfCases, realCatalogue } from '../../support/catalogue.ts';
import { anyAnswers, candidates, oneMore } from '../../support/match.ts';

const groups = new Map([...realCatalogue().vocabulary.industries.values()].map(({ id, group }) => [id, group]));
const groupOf = ({ industry }: Answers) => groups.get(industry ?? '');
const anyCandidate = fc.constantFrom(...candidates);

const candidate: Candidate = {
  kind: 'playbook',
  id: 'inspection',
  industries: ['lithium-battery', 'photovoltaics'],
  groups: ['equipment'],
  steps: ['electrode-coating'],
  stages: ['quality-control'],
  aims: { 'miss-rate': 'measured', yield: 'told' },
  needs: {
    data: ['image', 'image', 'record', 'time-series'],
    systems: [['control'], ['execution', 'quality'], []],
    people: [['process'], ['data']],
  },
  tiers: ['edge', 'cloud'],
  runsInto: ['language-models'],
  measures: ['training-data-protection', 'data-safety-management'],
  regions: ['CN-FJ'],
  doneBy: ['large'],
};
const points = (answers: Partial<Answers>, group?: string) =>
  Object.entries(match(candidate, { ...noAnswers, ...answers }, group).points).filter(([, value]) => value > 0);

describe('the parts of the score', () => {
  it('make 100 together', () => {
    expect(scoreParts.reduce((sum, part) => sum + mostPoints[part], 0)).toBe(100);
  });

  it.each<[string, Partial<Answers>, string | undefined, [string, number][]]>([
    ['nothing for no answer', {}, undefined, []],
    ['its main industry', { industry: 'lithium-battery' }, 'equipment', [['industry', 28]]],
    ['another of its industries', { industry: 'photovoltaics' }, 'equipment', [['industry', 22]]],
    ['the same group', { industry: 'machine-tools' }, 'equipment', [['industry', 7]]],
    ['neither', { industry: 'steel' }, 'raw-materials', []],
    ['the same step', { step: ['electrode-coating'], stage: ['quality-control'] }, undefined, [['process', 20]]],
    ['the same stage only', { stage: ['supply-chain', 'quality-control'] }, undefined, [['process', 10]]],
    ['an aim that was measured', { aim: ['miss-rate'] }, undefined, [['aims', 8]]],
    ['an aim that is told of', { aim: ['yield', 'inventory'] }, undefined, [['aims', 4]]],
    ['several aims', { aim: ['yield', 'miss-rate'] }, undefined, [['aims', 12]]],
    ['the share of data at hand', { data: ['image'] }, undefined, [['data', 6]]],
    ['the share of systems connected', { system: ['quality'] }, undefined, [['systems', 3]]],
    ['the share of people', { people: ['process', 'data'] }, undefined, [['people', 4]]],
    ['a cloud that is allowed', { compute: 'cloud' }, undefined, [['compute', 4]]],
    ['what runs on site', { compute: 'edge' }, undefined, [['compute', 2]]],
    ['measures told of', { measure: ['data-safety-management', 'risk-monitoring'] }, undefined, [['safety', 2]]],
    [
      'place and size',
      { region: 'CN-FJ', size: 'large' },
      undefined,
      [
        ['region', 2],
        ['size', 2],
      ],
    ],
    ['another place and size', { region: 'CN-GD', size: 'small' }, undefined, []],
  ])('%s', (_, answers, group, wanted) => {
    expect(points(answers, group)).toEqual(wanted);
  });

  it('add up to the score that is shown, within what was answered', () => {
    fc.assert(
      fc.property(anyAnswers, anyCandidate, (answers, one) => {
        const matched = match(one, answers, groupOf(answers));
        const answered = partsAnswered(answers);
        for (const part of scoreParts) {
          expect(Number.isInteger(matched.points[part])).toBe(true);
          expect(matched.points[part]).toBeLessThanOrEqual(answered.includes(part) ? mostPoints[part] : 0);
        }
        expect(matched.score).toBe(scoreParts.reduce((sum, part) => sum + matched.points[part], 0));
      }),
    );
  });

  it('never fall when one answer more is given', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), oneMore(answers))),
        anyCandidate,
        ([fewer, more], one) => {
          const [before, after] = [match(one, fewer, groupOf(fewer)), match(one, more, groupOf(more))];
          for (const part of scoreParts) expect(after.points[part]).toBeGreaterThanOrEqual(before.points[part]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never fall, and break no more limits, where more computing is allowed', () => {
    fc.assert(
      fc.property(anyAnswers, anyCandidate, (answers, one) => {
        const [cloud, edge, inside] = computeAnswers.map((compute) => match(one, { ...answers, compute }));
        expect(cloud?.score).toBeGreaterThanOrEqual(edge?.score ?? 0);
        expect(edge?.score).toBeGreaterThanOrEqual(inside?.score ?? 0);
        expect(cloud?.broken.length).toBeLessThanOrEqual(edge?.broken.length ?? 0);
        expect(edge?.broken.length).toBeLessThanOrEqual(inside?.broken.length ?? 0);
      }),
    );
  });
});

describe('hard limits', () => {
  it.each<[Partial<Answers>, Partial<Candidate>, string[]]>([
    [{}, {}, []],
    [{ compute: 'cloud' }, { tiers: ['cloud'] }, []],
    [{ compute: 'edge' }, {}, []],
    [{ compute: 'edge' }, { tiers: ['cloud', 'cloud'] }, ['only-cloud']],
    [{ compute: 'inside' }, {}, ['needs-cloud']],
    [{ compute: 'inside' }, { tiers: ['edge', 'end'] }, []],
    [{ compute: 'inside' }, { tiers: [] }, []],
    [{ without: ['language-models', 'moving-machines'] }, {}, ['language-models']],
    [{ without: ['moving-machines'] }, {}, []],
  ])('%j with %j: %j', (answers, changes, broken) => {
    expect(brokenLimits({ ...candidate, ...changes }, { ...noAnswers, ...answers })).toEqual(broken);
  });

  it('are passed by nothing: what breaks one stands below all that breaks none', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ranked = rank(candidates, answers, groupOf(answers));
        const firstBroken = ranked.findIndex(({ broken }) => broken.length > 0);
        if (firstBroken >= 0) expect(ranked.slice(firstBroken).every(({ broken }) => broken.length > 0)).toBe(true);
        expect(ranked).toHaveLength(candidates.length);
      }),
    );
  });
});

describe('the order', () => {
  it('goes by the score, and of equals by the order given, whatever comes between', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ranked = rank(candidates, answers, groupOf(answers));
        expect(isDeepStrictEqual(rank(candidates, answers, groupOf(answers)), ranked)).toBe(true);
        ranked.slice(1).forEach((below, index) => {
          const above = ranked[index];
          if (!above || above.broken.length > 0 !== below.broken.length > 0) return;
          expect(above.score).toBeGreaterThanOrEqual(below.score);
          if (above.score === below.score)
            expect(candidates.indexOf(above.candidate)).toBeLessThan(candidates.indexOf(below.candidate));
        });
      }),
      { numRuns: 20 },
    );
  });

  it('is the catalogue’s own without answers', () => {
    expect(rank(candidates, noAnswers).map((one) => one.candidate)).toEqual(candidates);
  });
});

describe('playbooks and cases as candidates', () => {
  const result = {
    metric: 'defect-rate',
    value: -40,
    unit: '%',
    change: 'relative',
    nature: 'outcome',
    source: 's1',
  } as const;
  const catalogue = catalogueOfCases(
    {
      own: { playbooks: ['book'], results: [{ ...result, scope: 'line' }], region: 'CN-FJ', deployment: ['edge'] },
      wide: { results: [{ ...result, scope: 'plant' }] },
      old: { kind: 'intelligent-manufacturing' },
      over: { status: 'withdrawn' },
    },
    {},
    { book: {} },
  );
  const found = new Map(candidatesOf(catalogue).map((one) => [one.id, one]));

  it('leave out cases that state little AI, and those given up', () => {
    expect([...found.keys()].sort()).toEqual(['book', 'own', 'wide']);
  });

  it('tell an improvement of the application from a figure of the whole plant', () => {
    expect(found.get('own')?.aims).toEqual({ 'defect-rate': 'measured' });
    expect(found.get('wide')?.aims).toEqual({ 'defect-rate': 'told' });
    expect(found.get('book')?.aims).toEqual({ 'defect-rate': 'measured' });
  });

  it('take needs from the playbook, and places from its cases', () => {
    expect(found.get('own')?.needs).toEqual(found.get('book')?.needs);
    expect(found.get('wide')?.needs).toBeUndefined();
    expect(found.get('book')?.regions).toEqual(['CN-FJ']);
    expect(found.get('own')?.tiers).toEqual(['edge']);
  });
});

it('knows systems and people by the names of the trade', () => {
  expect(systemKindsNamed('MES与LIMS')).toEqual(['execution', 'quality']);
  expect(systemKindsNamed('DCS 与历史库')).toEqual(['control', 'history']);
  expect(systemKindsNamed('电梯')).toEqual(['robots']);
  expect(systemKindsNamed('不知何物')).toEqual([]);
  expect(peopleKindsNamed('视觉工程师')).toEqual(['data']);
  expect(peopleKindsNamed('电气与PLC工程师')).toContain('equipment');
});

it('counts a voucher only for what it pays', () => {
  expect(mayPayFor(candidate, 'compute-voucher')).toBe(true);
  expect(mayPayFor({ ...candidate, tiers: ['edge'] }, 'compute-voucher')).toBe(false);
  expect(mayPayFor({ ...candidate, runsInto: [] }, 'model-voucher')).toBe(false);
  expect(mayPayFor({ ...candidate, runsInto: [] }, 'grant')).toBe(true);
});
