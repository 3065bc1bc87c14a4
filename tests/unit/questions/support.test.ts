import { describe, expect, it } from 'vitest';
import {
  deadlinesFrom,
  estimateGrant,
  grantTerms,
  lastDay,
  schemeMatches,
  schemesByPlace,
  validityOn,
} from '../../../src/questions/support.ts';
import { realCatalogue } from '../../support/catalogue.ts';

describe('whether a scheme holds on a day', () => {
  it.each<[string, { validFrom?: string; validTo?: string }, string, boolean?]>([
    ['in-force', { validFrom: '2025-01-01', validTo: '2026-12-31' }, '2026-12-31'],
    ['expired', { validTo: '2026-12-31' }, '2027-01-01'],
    ['in-force', { validTo: '2026' }, '2026-12-31'],
    ['expired', { validTo: '2026-04' }, '2026-05-01'],
    ['not-yet', { validFrom: '2026-07-01' }, '2026-06-30'],
    ['open-ended', { validFrom: '2026-07-01' }, '2026-07-01'],
    ['open-ended', {}, '2026-07-01'],
    ['draft', { validTo: '2020-01-01' }, '2026-07-01', true],
  ])('%s: %o on %s', (expected, dates, day, draft = false) => {
    expect(validityOn({ ...dates, draft }, day)).toBe(expected);
  });

  it.each([
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-11-05', '2026-11-05'],
  ])('%s ends on %s', (date, expected) => {
    expect(lastDay(date)).toBe(expected);
  });
});

describe('what a scheme pays', () => {
  const terms = { for: undefined, rate: 50, cap: 1_000_000, floor: undefined };

  it.each([
    [100_000, 50_000, false],
    [2_000_000, 1_000_000, false],
    [2_000_001, 1_000_000, true],
    [0, 0, false],
    [-5, 0, false],
    [Number.NaN, 0, false],
  ])('for a contract of %d gives %d', (amount, grant, capped) => {
    expect(estimateGrant(terms, amount)).toEqual({ grant, capped, belowFloor: false });
  });

  it('gives nothing below the floor, and knows schemes without a cap', () => {
    expect(estimateGrant({ ...terms, floor: 50_000 }, 49_999)).toEqual({ grant: 0, capped: false, belowFloor: true });
    expect(estimateGrant({ ...terms, cap: undefined }, 1e9)).toEqual({ grant: 5e8, capped: false, belowFloor: false });
  });
});

it.each([
  ['sme', ['sme', 'enterprise'], true],
  ['sme', ['enterprise'], true],
  ['sme', ['manufacturer'], false],
  ['manufacturer', ['enterprise', 'research'], true],
  ['manufacturer', ['sme'], false],
  ['enterprise', ['sme'], false],
  ['research', ['enterprise'], false],
])('%s may apply for what is for %j: %s', (recipient, recipients, expected) => {
  expect(schemeMatches({ instrument: 'grant', recipients, draft: false }, { recipient, day: '2026-01-01' })).toBe(
    expected,
  );
});

it('puts schemes by place: the nation first, then the regions in order, none left out', () => {
  const schemes = [{ id: 'a', region: 'CN-GD' }, { id: 'b' }, { id: 'c', region: 'CN-BJ' }, { id: 'd' }];
  expect(
    schemesByPlace(schemes, ['CN-BJ', 'CN-TJ', 'CN-GD']).map((group) => [
      group.region,
      ...group.schemes.map(({ id }) => id),
    ]),
  ).toEqual([
    [undefined, 'b', 'd'],
    ['CN-BJ', 'c'],
    ['CN-GD', 'a'],
  ]);
});

describe('the real schemes', () => {
  const schemes = realCatalogue().vocabulary.supportSchemes;
  const scheme = (id: string) => {
    const found = schemes.get(id);
    if (!found) throw new Error(`no scheme ${id}`);
    return found;
  };
  const paid = (id: string, amount: number) =>
    grantTerms(scheme(id)).map((terms) => [terms.for?.zh, estimateGrant(terms, amount).grant]);

  it.each([
    // 50 % of a service contract, 60 % for start-ups, at most 10 million.
    [
      'shenzhen-training-compute-voucher',
      4e6,
      [
        ['一般单位', 2e6],
        ['初创企业', 2.4e6],
      ],
    ],
    [
      'shenzhen-training-compute-voucher',
      4e7,
      [
        ['一般单位', 1e7],
        ['初创企业', 1e7],
      ],
    ],
    // 30 % of the contract, no cap stated.
    ['shanghai-compute-voucher', 1e6, [[undefined, 3e5]]],
    // 30 % of at least 300,000 a year, at most 300,000.
    ['baoding-data-intelligence-voucher', 299_999, [[undefined, 0]]],
    ['baoding-data-intelligence-voucher', 5e6, [[undefined, 3e5]]],
    // Those who do not lead get 40 %, at most 5 million.
    ['suzhou-national-pilot-matching', 2e7, [['非牵头单位', 5e6]]],
  ])('%s for %d', (id, amount, expected) => {
    expect(paid(id, amount)).toEqual(expected);
  });

  it('works out no tax, loan or fund', () => {
    expect(grantTerms(scheme('national-rd-super-deduction'))).toEqual([]);
    expect(grantTerms(scheme('national-sme-loan-interest'))).toEqual([]);
  });

  it('gives the rule’s own cap where it makes no difference between applicants', () => {
    for (const one of schemes.values()) {
      const [first, ...others] = grantTerms(one);
      if (!first || others.length > 0 || one.grants.length > 0) continue;
      expect([one.id, first.rate, first.cap]).toEqual([one.id, one.rate?.value, one.cap?.value]);
    }
  });

  it('are narrowed by region, instrument, recipient and day; the nation’s are for every province', () => {
    const ids = (choice: Parameters<typeof schemeMatches>[1]) =>
      [...schemes.values()].filter((one) => schemeMatches(one, choice)).map(({ id }) => id);
    const day = '2026-11-24';
    const fujian = ids({ region: 'CN-FJ', day });
    expect(fujian).toContain('zhangzhou-compute-voucher');
    expect(fujian).toContain('national-rd-super-deduction');
    expect(fujian).not.toContain('shenzhen-model-voucher');
    expect(ids({ region: 'CN-FJ', instrument: 'model-voucher', day })).toEqual(['zhangzhou-model-voucher']);
    expect(ids({ recipient: 'research', instrument: 'compute-voucher', day })).toContain('henan-compute-voucher');
    expect(ids({ recipient: 'sme', day })).toEqual(expect.arrayContaining(ids({ recipient: 'enterprise', day })));
    expect(ids({ validities: ['draft'], day })).toEqual(
      [...schemes.values()].filter(({ draft }) => draft).map(({ id }) => id),
    );
    expect(ids({ validities: ['expired'], day })).toContain('beijing-ai-compute-voucher');
    expect(ids({ validities: ['expired'], day: '2025-06-01' })).not.toContain('beijing-ai-compute-voucher');
    expect(ids({ day })).toHaveLength(schemes.size);
  });

  it('stand by place, each once', () => {
    const groups = schemesByPlace(schemes.values(), realCatalogue().vocabulary.regions.keys());
    expect(groups[0]?.region).toBeUndefined();
    expect(groups.flatMap((group) => group.schemes.map(({ id }) => id)).sort()).toEqual([...schemes.keys()].sort());
  });

  it('end in order, and only once they lie ahead', () => {
    const days = deadlinesFrom(schemes.values(), '2026-11-24').map(({ day }) => day);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('2026-12-31');
  });
});
