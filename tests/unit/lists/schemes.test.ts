import { expect, it } from 'vitest';
import { schemeRow } from '../../../src/lists/scheme-row.ts';
import { rateWords } from '../../../src/lists/scheme-words.ts';
import { grantTerms, schemeMatches, validities } from '../../../src/questions/support.ts';
import { recipients } from '../../../src/schema/seeds/support-scheme.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const schemes = [...realCatalogue().vocabulary.supportSchemes.values()];

it('a share is written in per cent, what comes off a rate in percentage points', () => {
  expect(rateWords('50–60', '%', 'zh')).toBe('50–60%');
  expect(rateWords('1.5', 'pp', 'zh')).toBe('1.5个百分点');
  expect(rateWords('1.5', 'pp', 'en')).toBe('1.5 percentage points');
  expect(rateWords('1', 'pp', 'en')).toBe('1 percentage point');
});

it('a scheme’s row is narrowed in the browser as the scheme itself', () => {
  const day = '2026-11-24';
  const choices = [
    ...recipients.map((recipient) => ({ recipient, day })),
    ...validities.map((validity) => ({ validities: [validity], day })),
    { region: 'CN-GD', instrument: 'compute-voucher', day },
  ];
  const rows = JSON.parse(JSON.stringify(schemes.map((scheme) => schemeRow(scheme, 'zh'))));
  for (const choice of choices) {
    const ids = (found: { id: string }[]) => found.map(({ id }) => id);
    expect(ids(rows.filter((row: (typeof rows)[number]) => schemeMatches(row, choice)))).toEqual(
      ids(schemes.filter((scheme) => schemeMatches(scheme, choice))),
    );
  }
});

it('a scheme’s row has every way in which it pays, in words too', () => {
  for (const scheme of schemes) {
    const { terms } = schemeRow(scheme, 'en');
    expect(terms.map(({ rate, cap, floor }) => ({ rate, cap, floor }))).toEqual(
      grantTerms(scheme).map(({ rate, cap, floor }) => ({ rate, cap, floor })),
    );
    expect(terms.filter(({ rate, words }) => !words.includes(`${rate}%`))).toEqual([]);
  }
});
