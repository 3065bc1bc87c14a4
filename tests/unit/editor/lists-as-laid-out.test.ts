import { join } from 'node:path';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { convertList, convertText, placesOf, textOf } from '../../support/case-lists.ts';
import { root } from '../../support/folders.ts';
import { csv, header, row } from '../../support/sample-list.ts';

/* Lists as offices lay them out: links behind titles, marks of what is required, counts of rows, lists in cells. */

const first = 'scenarios/sample-1.mdx';
const address = 'url: https://example.org/cases/1\n';
const standing = (name: string) => join(root, 'tests/support/lists', name);

describe('a page behind the text of a cell', () => {
  const linked = (column: string, value: string, cells: Parameters<typeof row>[1]) =>
    writeXlsx({
      sheets: [
        {
          name: 'list',
          rows: [header, row(1, cells)],
          cells: new Map([
            [`1,${header.indexOf(column)}`, { value, hyperlink: { target: 'https://example.org/cases/1' } }],
          ]),
        },
      ],
    });

  it('is the address, where a word stands in its place', async () => {
    const outcome = await convertText('list.xlsx', await linked('sources.url', '点击查看', {}));
    expect(placesOf(outcome)).toEqual([]);
    expect(textOf(outcome, first)).toContain(address);
  });

  it('of the title is the address, where none is given', async () => {
    const outcome = await convertText('list.xlsx', await linked('sources.title', '样例报道', { 'sources.url': null }));
    expect(placesOf(outcome)).toEqual([]);
    expect(textOf(outcome, first)).toContain(address);
  });

  it('of the title gives way to an address that is given', async () => {
    const given = { 'sources.url': 'https://example.org/own' };
    const outcome = await convertText('list.xlsx', await linked('sources.title', '样例报道', given));
    expect(textOf(outcome, first)).toContain('url: https://example.org/own\n');
  });

  it('is read from a formula', async () => {
    const outcome = await convertList(standing('xlsxwriter-link-formula.xlsx'));
    expect(placesOf(outcome)).toEqual([]);
    expect(textOf(outcome, first)).toContain(address);
  });
});

it('a sheet that is a chart does not keep a workbook from being read', async () => {
  const outcome = await convertList(standing('openpyxl-chart-sheet.xlsx'));
  expect(placesOf(outcome)).toEqual([]);
  expect(outcome.written).not.toEqual([]);
});

it('a table with its fields below each other is told in a word, with the mend', async () => {
  const rows = [header, row(1), row(2)];
  const turned = header.map((_, column) => rows.map((cells) => cells[column] ?? '').join(','));
  const outcome = await convertText('list.csv', turned.join('\n'));
  expect(placesOf(outcome)).toEqual(['1:1 unknown-column']);
  expect(outcome.faults[0]?.hint.zh).toContain('转置');
});

it.each(['标*', '* 标', '标（必填）', '标\n(选填)', '【必填】标'])(
  'a header is its name, marked or not: %j',
  async (form) => {
    const marked = header.map((name) => `"${form.replace('标', name)}"`).join(',');
    const outcome = await convertText('list.csv', csv(row(1)).replace(/^[^\r\n]*/, marked));
    expect(placesOf(outcome)).toEqual([]);
  },
);

it('a header of two rows, with groups of columns above, is read as one', async () => {
  const groups = header.map((name) => name.split('.')[0] ?? '');
  const isGroup = (name: string) => name === 'results' || name === 'sources';
  const upper = header.map((name, column) => (isGroup(groups[column] ?? '') ? groups[column] : name));
  const lower = header.map((name, column) => (isGroup(groups[column] ?? '') ? name.split('.')[1] : null));
  const merges = groups.flatMap((group, column) => {
    if (!isGroup(group)) return [{ startRow: 0, startCol: column, endRow: 1, endCol: column }];
    const width = groups.filter((one) => one === group).length;
    return groups.indexOf(group) === column
      ? [{ startRow: 0, startCol: column, endRow: 0, endCol: column + width - 1 }]
      : [];
  });
  const rows = [upper, lower, row(1)].map((cells) => cells.map((cell) => cell ?? null));
  const outcome = await convertText('list.xlsx', await writeXlsx({ sheets: [{ name: 'list', rows, merges }] }));
  expect(placesOf(outcome)).toEqual([]);
  expect(textOf(outcome, first)).toContain('value: -30');
});

it('a column that counts the rows is no field', async () => {
  const counted = csv(row(1), row(2))
    .trim()
    .split(/\r?\n/)
    .map((line, index) => `${index === 0 ? '序号' : index},${line}`)
    .join('\n');
  expect(placesOf(await convertText('list.csv', counted))).toEqual([]);
});

it.each(['1. 标\n2. 别', '1、标\n2、别', '（1）标；（2）别', '①标②别'.replace('②', '\n②'), '• 标\n• 别', '- 标\n- 别'])(
  'a list in a cell is its items: %j',
  async (form) => {
    const techniques = form.replace('标', 'computer-vision').replace('别', '机器学习');
    const outcome = await convertText('list.csv', csv(row(1, { techniques })));
    expect(placesOf(outcome)).toEqual([]);
    expect(textOf(outcome, first)).toContain('techniques: [computer-vision, machine-learning]');
  },
);

describe('what a workbook does not show at once', () => {
  const outcomeOf = async (sheet: object) =>
    (
      await convertText('list.xlsx', await writeXlsx({ sheets: [{ name: 'list', rows: [header, row(1)], ...sheet }] }))
    ).log.toMarkdown('', []);
  const titleColumn = header.indexOf('title.zh');

  it('hidden columns are read as the others, and named', async () => {
    const columns = header.map((_, index) => ({ hidden: index === titleColumn }));
    expect(await outcomeOf({ columns })).toContain(`Hidden columns, read as the others`);
  });

  it('hidden columns that hold nothing are not told of', async () => {
    const columns = [...header.map(() => ({})), { hidden: true }];
    expect(await outcomeOf({ columns })).not.toContain('Hidden columns');
  });

  it('comments on cells are told of with their cell, since none is taken over', async () => {
    const cells = new Map([[`1,${titleColumn}`, { comment: { author: 'Li', text: '待核实' } }]]);
    const told = await outcomeOf({ cells });
    expect(told).toContain('Comments, not taken over');
    expect(told).toContain('待核实');
  });
});

it('columns that nobody knows are told one by one up to ten, the others as one', async () => {
  const more = Array.from({ length: 3000 }, (_, index) => `杂项${index}`);
  const outcome = await convertText(
    'list.csv',
    writeCsv([
      [...header, ...more],
      [...row(1), ...more.map(() => '1')],
    ]),
  );
  const told = outcome.faults.filter(({ rule }) => rule === 'unknown-column');
  expect(told).toHaveLength(11);
  expect(told.at(-1)?.message.zh).toContain('2990');
  expect(outcome.written).toEqual([]);
});
