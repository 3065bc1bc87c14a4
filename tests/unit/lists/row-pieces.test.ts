import { expect, it } from 'vitest';
import { facetsOf, listKinds } from '../../../src/lists/kinds.ts';
import { mostNarrowedPages, pageSize } from '../../../src/lists/list-state.ts';
import { listModel, narrowings } from '../../../src/lists/model.ts';
import { countValues, matches } from '../../../src/lists/narrow.ts';
import { packKeys, pieceSize, rowPieces, unpackKeys } from '../../../src/lists/row-pieces.ts';
import { type ListRow, rowsOf } from '../../../src/lists/rows.ts';
import { languages } from '../../../src/schema/text.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const catalogue = realCatalogue();

it.each(listKinds)('sends the browser %s as they are written on the pages', (kind) => {
  for (const language of languages) {
    const rows = rowsOf(kind, catalogue, language);
    // As JSON, which has no undefined.
    const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const keys = unpackKeys(sent(packKeys(rows, language)));
    expect(keys.map(({ values }) => values)).toEqual(sent(rows.map(({ values }) => values)));
    expect(keys.map(({ year, figures, grade }) => [year, figures, grade])).toEqual(
      rows.map(({ year, figures, figure }) => [year, figures, figure?.grade ?? '']),
    );
    const pieces = sent(rowPieces(rows));
    expect(pieces.flat().map(({ href, title }) => [href, title])).toEqual(rows.map(({ href, title }) => [href, title]));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(pieceSize);
  }
});

it('places titles as the language sorts them', () => {
  const row = (title: string): ListRow => ({
    ...{ href: '/', title, summary: '', meta: [], figure: undefined },
    ...{ values: {}, year: 0, figures: 0 },
  });
  const placed = (titles: string[], language: string) =>
    unpackKeys(packKeys(titles.map(row), language)).map(({ title }) => title);
  expect(placed(['波', '阿', 'b'], 'zh-CN')).toEqual([1, 0, 2]);
  expect(placed(['Zinc', 'äther', 'Copper'], 'en')).toEqual([2, 0, 1]);
});

it.each(listKinds)('counts on a narrowed page of %s what each further choice would give', (kind) => {
  const rows = rowsOf(kind, catalogue, 'zh');
  for (const { facet, value } of narrowings(kind, catalogue)) {
    const chosen = new Map([[facet, new Set([value])]]);
    const model = listModel(kind, catalogue, 'zh', 1, { facet, value });
    const counted = countValues(
      rows.map(({ values }) => values),
      facetsOf[kind],
      chosen,
    );
    for (const { facet: one, options } of model.groups)
      for (const option of options) expect(option.count).toBe(counted.get(one)?.get(option.value) ?? 0);
    expect(model.total).toBe(rows.filter(({ values }) => matches(values, chosen)).length);
  }
});

it('gives a narrowed list only so many pages of its own, and leads on to the rest', () => {
  const count = mostNarrowedPages * pageSize + 5;
  const scenario = catalogue.scenarios[0];
  if (!scenario) throw new Error('There are no scenarios.');
  const many = { ...catalogue, scenarios: Array.from({ length: count }, () => scenario) };
  const value = scenario.record.kind;
  expect(narrowings('scenarios', many).map(({ pages }) => pages)).toContain(mostNarrowedPages);
  const model = listModel('scenarios', many, 'en', mostNarrowedPages, { facet: 'kind', value });
  expect([model.total, model.pages, model.rows.length]).toEqual([count, mostNarrowedPages, pageSize]);
  expect(model.beyond?.href).toMatch(/\/en\/scenarios\/\?kind=\w+&page=21$/);
  expect(model.beyond?.label).toBe('5 more entries in the whole list');
  expect(listModel('scenarios', many, 'en').pages).toBe(mostNarrowedPages + 1);
});
