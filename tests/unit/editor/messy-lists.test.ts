import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, formatValue } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { shownNumber } from '../../../src/editor/import/table/shown-cell.ts';
import { caseContent, convertText, placesOf, textOf } from '../../support/case-lists.ts';
import { inTemporaryFolder, projectWith } from '../../support/folders.ts';
import { csv, header, row } from '../../support/sample-list.ts';

/* What would be taken for something else without a word, were it not told. */

const first = 'scenarios/sample-1.mdx';
const told = async (name: string, text: string | Uint8Array, mapping?: string) =>
  placesOf(await convertText(name, text, mapping));
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const cellOf = (column: string) => `2:${header.indexOf(column) + 1}`;

/** A workbook of one row, one cell of which has a style or runs of its own. */
function workbook(column: string, cell: Partial<Cell>) {
  const cells = new Map([[`1,${header.indexOf(column)}`, cell]]);
  return writeXlsx({ sheets: [{ name: 'list', rows: [header, row(1)], cells }] });
}

describe('a format that says more than the number', () => {
  it.each([
    [30, '"≥"0'],
    [30, '0"以上"'],
    [30, '0+'],
    [30, '≈0'],
    [30, '"±"0'],
    [30, '"不足"0'],
    [30, '"-"0'],
    [0.3, '-0%'],
    [30, '"下降"0'],
    [-30, '0;0'],
    [-0.3, '0.0%;0.0%'],
    [-30, '0;"—"'],
    [50_000, '[<10000]0;0!.0,"万"'],
  ])('%d as %s is doubtful', (value, format) => {
    expect(shownNumber(value, format)).toMatchObject({ scaled: true });
  });

  it.each([
    [-30, '0;(0)'],
    [-30, '#,##0_);[Red](#,##0)'],
    [-30, '0.00;[Red]0.00'],
    [-30, '"↑"0;"↓"0'],
    [-30, '+0;-0'],
    [-30, '"$"#,##0_);\\("$"#,##0\\)'],
    [-30, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ '],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ '],
    [-30, '0.00E+00'],
    [500, '[>=10000]0!.0,"万";0'],
  ])('%d as %s is what it shows', (value, format) => {
    expect(shownNumber(value, format)).toMatchObject({ number: value, scaled: false });
  });

  it.each(['0"个百分点"', '0"小时"', '0"元"'])('its unit has to be the row’s: %s', async (numFmt) => {
    const shown = formatValue(-30, numFmt);
    const outcome = await convertText('list.xlsx', await workbook('results.value', { value: -30, style: { numFmt } }));
    expect(placesOf(outcome)).toEqual([`${cellOf('results.value')} cell`]);
    expect(outcome.faults[0]?.message.zh).toContain(`“${shown}”，单位却是“%”`);
  });
});

describe('letters that are raised or crossed out', () => {
  it('10 with a small 3 is not 103', async () => {
    const richText = [{ text: '10' }, { text: '3', font: { vertAlign: 'superscript' as const } }];
    expect(await told('list.xlsx', await workbook('results.value', { type: 'richText', richText }))).toEqual([
      `${cellOf('results.value')} type`,
    ]);
    const outcome = await convertText('list.xlsx', await workbook('summary.zh', { type: 'richText', richText }));
    expect(textOf(outcome, first)).toContain('zh: 10³');
  });

  it('what is crossed out is told, in a part or as a whole', async () => {
    const richText = [{ text: '-40', font: { strikethrough: true } }, { text: '30' }];
    expect(await told('list.xlsx', await workbook('results.value', { type: 'richText', richText }))).toEqual([
      `${cellOf('results.value')} cell`,
    ]);
    const style = { font: { strikethrough: true } };
    expect(await told('list.xlsx', await workbook('year', { value: 2024, style }))).toEqual([`${cellOf('year')} cell`]);
  });
});

describe('quotation marks of a CSV file', () => {
  const lines = (title: string) =>
    [header.join(','), row(1, { 'title.zh': title }).join(','), row(2).join(',')].join('\n');

  it.each([
    ['never closed', '"外观检测'],
    ['closed within the cell', '"外观"检测'],
    ['behind a blank', ' "外观，检测"'],
  ])('%s: told at the cell, and no row is swallowed', async (_, title) => {
    expect(await told('list.csv', lines(title))).toEqual(['2:2 quotes']);
  });

  it.each([['"外观""检测"""'], ['外观"检测"'], ['"外观\n检测"']])('that pair up: %s', async (title) => {
    const outcome = await convertText('list.csv', lines(title));
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toHaveLength(2);
  });
});

describe('bytes', () => {
  const list = csv(row(1), row(2));
  it.each(['utf16le', 'be'] as const)('UTF-16 without a mark (%s) is read', async (order) => {
    const bytes = Buffer.from(list, 'utf16le');
    const outcome = await convertText('list.csv', new Uint8Array(order === 'be' ? bytes.swap16() : bytes));
    expect(outcome.added).toEqual(['sample-1', 'sample-2']);
  });

  it('UTF-8 with a broken byte is not taken for GB18030: the line is told', async () => {
    const [before = '', after = ''] = list.split('样例日报,2024-09-28,press\r\nsample-2');
    const bytes = Buffer.concat([
      bytesOf(`${before}样例日`),
      bytesOf('报').subarray(0, 2),
      bytesOf(`,2024,press\r\nsample-2${after}`),
    ]);
    expect(await told('list.csv', new Uint8Array(bytes))).toEqual(['2:1 unreadable']);
    expect(await told('list.jsonl', new Uint8Array([...bytesOf('{}\n{"a":"'), 0xff, 0xff]))).toEqual([
      '2:1 unreadable',
    ]);
  });
});

describe('rows and columns', () => {
  it('a cell without a column’s name is told once a column', async () => {
    const text = `${csv(row(1)).trimEnd()},多出来的\r\n${row(2).join(',')},再来\r\n`;
    expect(await told('list.csv', text)).toEqual([`2:${header.length + 1} unknown-column`]);
    expect(await told('list.csv', csv(row(1)).replace('results.change', ''))).toContain(
      `${cellOf('results.change')} unknown-column`,
    );
  });

  it('a row that is there twice is taken once, and named', async () => {
    const outcome = await convertText('list.csv', csv(row(1), row(1)));
    expect(outcome.faults).toEqual([]);
    expect(textOf(outcome, first).match(/metric:/g)).toHaveLength(1);
    expect(outcome.log.toMarkdown('', [])).toContain('row 3');
  });

  it('a source that is told of in two ways is a contradiction', async () => {
    const other = row(1, { 'results.metric': 'yield', 'sources.title': '另一个标题' });
    expect(await told('list.csv', csv(row(1), other))).toEqual([
      `3:${header.indexOf('sources.title') + 1} contradiction`,
    ]);
  });

  it('the header once more and a row that counts the columns are left out, and named', async () => {
    const outcome = await convertText(
      'list.csv',
      csv(
        header.map((_, index) => index + 1),
        row(1),
        header,
        row(2),
      ),
    );
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toEqual(['sample-1', 'sample-2']);
    expect(outcome.log.toMarkdown('', [])).toMatch(/row 2: 1[\s\S]*row 4: id/);
  });

  it('of several sheets the one with a list is read', async () => {
    const sheets = [
      { name: '说明', rows: [['填写说明'], ['联系人', '张三']] },
      { name: '名单', rows: [header, row(1)] },
    ];
    const outcome = await convertText('list.xlsx', await writeXlsx({ sheets }));
    expect(outcome.added).toEqual(['sample-1']);
    expect(outcome.log.toMarkdown('', [])).toContain('说明');
  });

  it('a field that the mapping names and nobody knows is told', async () => {
    const columns = header.map((name) => `  ${name}: ${name}`).join('\n');
    const mapping = `kind: scenario\ncolumns:\n${columns}\nconstants:\n  yearr: 2024\nvalues:\n  status: { 在用: { statuz: in-use } }\n`;
    expect(await told('list.csv', csv(row(1)), mapping)).toEqual(['1:1 column-mapping', '1:1 column-mapping']);
  });
});

it('a mapping that is named and not there is told', async () => {
  const outcome = await inTemporaryFolder((folder) => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, csv(row(1)));
    return convertFile(path, projectWith(join(folder, 'project'), caseContent()), join(folder, 'no.columns.yaml'));
  });
  expect(placesOf(outcome)).toEqual(['1:1 column-mapping']);
});

describe('values', () => {
  const dated = (date: string | number) => csv(row(1, { 'sources.date': date }));
  it.each([
    ['民国113年9月28日', '2024-09-28'],
    ['二〇二四年九月', '2024-09'],
    ['2024–09–28', '2024-09-28'],
    ['2024-09-28T08:00:00+08:00', '2024-09-28'],
    ['2024年9月28号（星期六）', '2024-09-28'],
  ])('the date %s', async (written, date) => {
    expect(textOf(await convertText('list.csv', dated(written)), first)).toContain(`date: ${date}\n`);
  });

  it.each([
    ['2024.1', '2024-10'],
    ['45563', '2024-09-28'],
    ['20240928', '2024-09-28'],
    ['25/3/4', '2024-09-28'],
    ['1905-07-16', '1990'],
  ])('the date %s is told, with the mend', async (written, mend) => {
    const outcome = await convertText('list.csv', dated(written));
    expect(placesOf(outcome)).toHaveLength(1);
    expect(outcome.faults[0]?.hint.zh).toContain(mend);
  });

  it.each(['2024年度', '2024 年投产', 'FY2024'])('the year %s is told, with the mend', async (year) => {
    const outcome = await convertText('list.csv', csv(row(1, { year })));
    expect(outcome.faults.map(({ hint }) => hint.zh)).toEqual(['写 2024。']);
  });

  it.each(['https://example.org/a；https://example.org/b', 'https://example.org/a（官网）', 'https://example.org/a。'])(
    'the address %s is told',
    async (url) => {
      expect(await told('list.csv', csv(row(1, { 'sources.url': url })))).toEqual([`${cellOf('sources.url')} format`]);
    },
  );

  it.each(['外观&amp;尺寸&nbsp;检测', '<b>外观</b>检测', '外观<br/>检测', '外观&#183;检测'])(
    'code of web pages is told: %s',
    async (title) => {
      expect(await told('list.csv', csv(row(1, { 'title.zh': title })))).toEqual([
        `${cellOf('title.zh')} markup-in-text`,
      ]);
    },
  );

  it('signs of comparison and hostile text are no code of web pages', async () => {
    const outcome = await convertText('list.csv', csv(row(1, { 'title.zh': 'A&B缺陷率<1%且>0 </script>' })));
    expect(outcome.faults).toEqual([]);
  });

  it('terms with commas between them', async () => {
    const outcome = await convertText('list.csv', csv(row(1, { industries: 'lithium-battery，钢铁, automotive' })));
    expect(textOf(outcome, first)).toContain('industries: [lithium-battery, steel, automotive]');
  });

  it.each([
    ['下降30%', '写 -30，单位 % 写在 unit'],
    ['↑3个百分点', '写 3，单位 pp 写在 unit'],
  ])('a word for the direction is told with the mend: %s', async (written, mend) => {
    const outcome = await convertText('list.csv', csv(row(1, { 'results.value': written })));
    expect(outcome.faults[0]?.hint.zh).toContain(mend);
  });
});
