import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../src/compare/markdown.ts';
import { workbook } from '../../../src/compare/workbook.ts';
import { csvFile } from '../../../src/open-data/csv.ts';

/* The files of a comparison, read back by readers that are not ours. */

const formulas = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x.example","y")'];
const awkward = [
  ...formulas,
  'a|b',
  '<b>&amp;',
  '第一行\n第二行',
  '"引号"',
  '`x`',
  '**粗**',
  '[a](javascript:b)',
  '𠀀',
  ' 前后 ',
];
const cell = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ maxLength: 10 }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));

/** A text as XML can hold it: no controls, line ends as XML reads them. */
const inXml = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/\r\n?/g, '\n');

describe('the workbook', () => {
  it('holds every cell as text, in its place', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { sheets } = await readXlsx(workbook('对比', rows));
        expect(sheets[0]?.rows.map((row) => row.map((value) => inXml(String(value ?? ''))))).toEqual(
          rows.map((row) => row.map(inXml)),
        );
        expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same file whenever it is made, and has a name that spreadsheets take', async () => {
    const once = workbook('对比：[a]*?/\\ 一个很长很长很长很长很长很长很长很长很长的名字', [['a']]);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(workbook('对比：[a]*?/\\ 一个很长很长很长很长很长很长很长很长很长的名字', [['a']])).toEqual(once);
    const { sheets } = await readXlsx(once);
    expect(sheets[0]?.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});

describe('the CSV file', () => {
  it('opens with nothing that a spreadsheet would run', () => {
    const rows = parseCsv(csvFile([formulas])) as string[][];
    expect(rows[0]?.filter((text) => /^[=+\-@\t\r＝]/.test(String(text)))).toEqual([]);
  });
});

describe('the Markdown table', () => {
  /** The texts of the table’s cells as Markdown is read, with line breaks. */
  function cellsOf(text: string): string[][] {
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const found = tree.children.find((node) => node.type === 'table');
    const textOf = (node: object): string => {
      const { type, value, children = [] } = node as { type: string; value?: string; children?: object[] };
      return type === 'html'
        ? value === '<br>'
          ? '\n'
          : `HTML ${value}`
        : type === 'link' && !children.length
          ? ''
          : (value ?? children.map(textOf).join(''));
    };
    return (found?.children ?? []).map((row) => row.children.map(textOf));
  }

  it('says the same as the table, whatever stands in it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
        expect(cellsOf(markdownTable('对比', rows)).map((row) => row.map(bare))).toEqual(
          rows.map((row) => row.map(bare)),
        );
      }),
    );
  });
});
