import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { isLargerThan } from '../../../src/editor/import/table/archive.ts';
import { shownDate, shownNumber } from '../../../src/editor/import/table/shown-cell.ts';
import { caseContent, caseFile, convertList, convertText, placesOf, textOf } from '../../support/case-lists.ts';
import { inTemporaryFolder, projectWith, root } from '../../support/folders.ts';
import { csv, header, row } from '../../support/sample-list.ts';

/* Lists as they really come: each case went wrong once, or is of the same kind. */

const made = (name: string) => join(root, 'tests/support/lists', name);
const scenario = (number: number) => `scenarios/sample-${number}.mdx`;
const fieldOf = (text: string, key: string) => new RegExp(`^\\s*(?:- )?${key}: (.*)$`, 'm').exec(text)?.[1];

describe('the cases', () => {
  it('take a percent cell as it shows', async () => {
    const outcome = await convertList(caseFile('01-percent-cells/list.xlsx'));
    expect(outcome.faults).toEqual([]);
    expect(fieldOf(textOf(outcome, scenario(1)), 'value')).toBe('98.5');
    expect(fieldOf(textOf(outcome, scenario(2)), 'value')).toBe('-30');
  });

  it('take a date as exact as it shows', async () => {
    const date = async (file: string) =>
      fieldOf(textOf(await convertList(caseFile(`02-dates-as-shown/${file}`)), scenario(1)), 'date');
    expect(await date('list.xlsx')).toBe('2024-09');
    expect(await date('decimal.xlsx')).toBe('2024-10');
  });

  it('write a double as a spreadsheet shows it', async () => {
    const outcome = await convertList(caseFile('03-binary-noise/list.xlsx'));
    expect(fieldOf(textOf(outcome, scenario(1)), 'value')).toBe('-33.3');
  });

  it('carry merged cells down', async () => {
    const outcome = await convertList(caseFile('04-merged-cells/list.xlsx'));
    for (const number of [1, 2]) {
      const text = textOf(outcome, scenario(number));
      expect([fieldOf(text, 'year'), fieldOf(text, 'region')]).toEqual(['2024', 'CN-JS']);
      expect(text).toContain('city:\n  zh: 苏州');
    }
  });

  it('leave Markdown in a body, and tidy plain texts', async () => {
    const outcome = await convertList(caseFile('05-markdown-in-cells/list.csv'));
    expect(textOf(outcome, scenario(1))).toContain('见[样例公告](https://example.org/notice)所述，缺陷率下降。');
    const plain = await convertText('list.csv', csv(row(1, { 'title.zh': '产线(一期)检测,见https://a.org/(x),好' })));
    expect(textOf(plain, scenario(1))).toContain('zh: 产线（一期）检测，见https://a.org/(x)，好');
  });

  it.each([['crlf'], ['bom']])('add to a standing entry with %s', async (form) => {
    const standing = readFileSync(caseFile(`06-standing-entry-crlf-or-bom/sample-battery.${form}.mdx`), 'utf8');
    const outcome = await convertList(caseFile('06-standing-entry-crlf-or-bom/list.csv'), {
      'enterprises/sample-battery.mdx': standing,
    });
    expect(outcome.merged).toEqual(['sample-battery']);
    expect(textOf(outcome, 'enterprises/sample-battery.mdx')).toMatch(
      /scheme: miit-excellence-smart-factory\n +year: 2025/,
    );
  });

  it('read JSON Lines with a byte-order mark', async () => {
    const outcome = await convertList(caseFile('07-jsonl-with-bom/list.jsonl'));
    expect(outcome.added).toEqual(['sample-steel']);
  });

  it.each(['09-carriage-returns-in-cells/list.csv', '09-carriage-returns-in-cells/list.xlsx'])(
    'take a carriage return for a line break: %s',
    async (file) => {
      const outcome = await convertList(caseFile(file));
      expect(textOf(outcome, scenario(1))).toContain('    第一句话。\n    第二句话。\n');
      expect(textOf(outcome, scenario(1))).not.toContain('\r');
    },
  );

  it('refuse a second entry of an enterprise, and name the first', async () => {
    const outcome = await convertList(caseFile('10-one-enterprise-twice/list.csv'));
    expect(placesOf(outcome)).toEqual(['2:2 enterprise-twice']);
    expect(outcome.faults[0]?.message.en).toContain('sample-battery.mdx');
    expect(outcome.written).toEqual([]);
  });

  it.each([
    ['11-radicals/list.csv', ['sample-works']],
    ['p5-names-mixed-or-wrapped/list.csv', ['sample-works', 'sample-battery']],
  ])('know an enterprise by its name: %s', async (file, merged) => {
    const outcome = await convertList(caseFile(file));
    expect(outcome.faults).toEqual([]);
    expect(outcome.merged).toEqual(merged);
    expect(outcome.written.map(({ text }) => text).join()).not.toContain('aliases');
  });

  it.each([
    ['p1-title-row-above/list.xlsx', 'row 1: 附件1：样例场景名单'],
    ['p2-notes-below/list.xlsx', 'row 3: 注：数据为企业自报。'],
    ['p3-hidden-first-sheet/list.xlsx', '_dict (hidden)'],
    ['p4-sep-line/list.csv', 'UTF-8'],
  ])('read a list as it is issued: %s', async (file, told) => {
    const outcome = await convertList(caseFile(file));
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toEqual(['sample-1']);
    expect(outcome.log.toMarkdown('', [])).toContain(told);
  });

  it('tell all faults of a row without an id', async () => {
    expect(placesOf(await convertList(caseFile('p6-row-without-id/list.csv')))).toEqual([
      '2:1 required',
      '2:10 year',
      '2:13 relative-unit',
      '2:13 unknown-id',
    ]);
  });
});

describe('workbooks of other writers', () => {
  it('ExcelJS: per cent by format and by literal, noise, and six forms of a date', async () => {
    const outcome = await convertList(made('exceljs-formats.xlsx'));
    expect(outcome.faults).toEqual([]);
    const texts = [1, 2, 3, 4, 5, 6].map((number) => textOf(outcome, scenario(number)));
    expect(texts.map((text) => fieldOf(text, 'value'))).toEqual(['-12.5', '-30', '-30.5', '-33.3', '-12', '-7']);
    expect(texts.map((text) => fieldOf(text, 'date'))).toEqual([
      '2024-09',
      '2024',
      '2024-09-28',
      '2024-09',
      '2024-09-28',
      '2024-09-28',
    ]);
  });

  it('ExcelJS: what a cell shows in another scale, an error, a unit that contradicts, a date without its year', async () => {
    const outcome = await convertList(made('exceljs-refused.xlsx'));
    expect(placesOf(outcome).map((place) => place.split(' ')[0])).toEqual([
      '2:12',
      '3:12',
      '4:12',
      '5:12',
      '6:12',
      '7:12',
      '7:13',
      '8:18',
    ]);
    expect(outcome.faults[0]?.message.zh).toContain('（L2）：单元格显示“12.3万”，存的却是 12345');
  });

  it('ExcelJS: a title, a header further down, cells merged down, a sum and notes', async () => {
    const outcome = await convertList(made('exceljs-issued.xlsx'));
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toEqual(['sample-1', 'sample-2']);
    expect(fieldOf(textOf(outcome, scenario(2)), 'year')).toBe('2024');
    const log = outcome.log.toMarkdown('', []);
    for (const told of [
      'row 1: 附件',
      'row 2: （单位',
      'row 6: 合计',
      'row 7: 注：',
      'row 8: 填表人',
      '_dict (hidden)',
    ])
      expect(log).toContain(told);
  });

  it('ExcelJS: cells merged across columns are told', async () => {
    expect(placesOf(await convertList(made('exceljs-merged-across.xlsx')))).toEqual(['2:21 cell']);
  });

  it('SheetJS: per cent, noise, dates by format, as decimals and as text, carriage returns', async () => {
    const outcome = await convertList(made('sheetjs-formats.xlsx'));
    expect(outcome.faults).toEqual([]);
    const texts = [1, 2, 3].map((number) => textOf(outcome, scenario(number)));
    expect(texts.map((text) => fieldOf(text, 'value'))).toEqual(['-98.5', '-33.3', '-30']);
    expect(texts.map((text) => fieldOf(text, 'date'))).toEqual(['2024-09', '2024-10', '2024-09-28']);
    expect(texts[0]).not.toContain('\r');
  });

  it('openpyxl: a formula without a result is told at its cell', async () => {
    expect(placesOf(await convertList(made('openpyxl-formulas.xlsx')))).toEqual(['3:10 cell']);
  });

  it('openpyxl: the Chinese date formats that have a number and no code', async () => {
    const outcome = await convertList(made('openpyxl-chinese-dates.xlsx'));
    expect(outcome.faults).toEqual([]);
    expect([1, 2].map((number) => fieldOf(textOf(outcome, scenario(number)), 'date'))).toEqual(['2024-09', '2024']);
  });

  it('both sheets of a filled template, whose scenario names the new enterprise', async () => {
    const named = (cells: readonly (string | number | null)[]) => cells.map((cell) => `标题\n${cell}`);
    const firm = {
      id: 'sample-new',
      'name.zh': '样例新能源有限公司',
      'name.en': 'Sample New Energy Co., Ltd.',
      'shortName.zh': '样例新能源',
      'shortName.en': 'Sample New Energy',
      industries: 'lithium-battery',
      'profile.zh': '生产电池。',
      'profile.en': 'Makes batteries.',
      'sources.url': 'https://example.org/new',
      'sources.title': '名单',
      'sources.publisher': '样例日报',
      'sources.kind': 'press',
    };
    const bytes = await writeXlsx({
      sheets: [
        { name: '场景', rows: [named(header), row(1, { enterprise: '样例新能源有限公司' })] },
        { name: '企业', rows: [named(Object.keys(firm)), Object.values(firm)] },
      ],
    });
    const outcome = await convertText('filled.xlsx', bytes);
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toEqual(['sample-new', 'sample-1']);
    expect(fieldOf(textOf(outcome, scenario(1)), 'enterprise')).toBe('sample-new');
  });
});

describe('numbers in cells', () => {
  const shown = (cell: unknown) => (typeof cell === 'object' && cell !== null && 'number' in cell ? cell.number : cell);

  it('are what their format shows, whatever it adds around them', () => {
    const around = fc.constantFrom('', ' ', '_ ', '"元"', '" kg"', '"个月"', '[Red]', '\\ ');
    const digits = fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.00', '0.###', '??0.0');
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), digits, around, (units, body, behind) => {
        const value = units / 100;
        expect(shown(shownNumber(value, body + behind))).toBe(value);
        expect(shownNumber(value, `${body}%`)).toBe(`${units}%`);
        expect(shownNumber(value, `${body}"%"`)).toBe(`${value}%`);
        expect(shownNumber(value, `${body},"万"`)).toMatchObject({ scaled: true });
      }),
    );
  });

  it.each([
    ['95%', '95'],
    ['９５％', '95'],
    ['-1,500', '-1500'],
    ['－30', '-30'],
    ['1.5e3', '1500'],
    ['五百', '500'],
  ])('as text: %s is %s', async (written, value) => {
    const outcome = await convertText(
      'list.csv',
      csv(row(1, { 'results.value': written, 'results.change': 'relative' })),
    );
    expect(outcome.faults).toEqual([]);
    expect(fieldOf(textOf(outcome, scenario(1)), 'value')).toBe(value);
  });

  it.each([
    ['约500', 'Write 500, and bound: about.'],
    ['10~20', 'Write min: 10, max: 20.'],
    ['¥500万', 'Write 5000000, and CNY as the unit.'],
    ['一万五', 'Write the number only, without unit, comma or quotation marks.'],
  ])('as text: %s is told, with the mend', async (written, hint) => {
    const outcome = await convertText('list.csv', csv(row(1, { 'results.value': written })));
    expect(placesOf(outcome)).toEqual(['2:12 type']);
    expect(outcome.faults[0]?.hint.en).toBe(hint);
  });

  it('with a sign that is not the unit’s are told', async () => {
    const outcome = await convertText('list.csv', csv(row(1, { 'results.value': '3‰' })));
    expect(placesOf(outcome)).toEqual(['2:12 cell']);
  });
});

describe('dates in cells', () => {
  const date = new Date(Date.UTC(2024, 8, 28));
  it.each([
    ['yyyy"年"m"月"', '2024-09'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '2024-09-28'],
    ['yyyy', '2024'],
    ['yy/mm', '2024-09'],
    ['m/d/yyyy h:mm', '2024-09-28'],
    ['m"月"d"日"', '9月28日'],
    [undefined, '2024-09-28？'],
  ])('in the format %s are %s', (format, shown) => {
    expect(shownDate(date, format)).toBe(shown);
  });
});

describe('text files', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  it.each([
    ['with a byte-order mark', `\ufeff${csv(row(1))}`],
    ['in UTF-16', utf16(csv(row(1)))],
    ['with line ends of Windows', csv(row(1)).replace(/\r?\n/g, '\r\n')],
    ['with line ends of an old Mac', csv(row(1)).replace(/\r?\n/g, '\r')],
    ['with sep=; and semicolons', `sep=;\n${csv(row(1)).replaceAll(',', ';')}`],
    ['with tabs', csv(row(1)).replaceAll(',', '\t')],
  ])('are read %s', async (_, text) => {
    const outcome = await convertText('list.csv', text);
    expect(outcome.faults).toEqual([]);
    expect(outcome.added).toEqual(['sample-1']);
  });

  it('keep the row numbers below a sep= line', async () => {
    const outcome = await convertText('list.csv', `sep=,\n${csv(row(1, { year: 1899 }))}`);
    expect(placesOf(outcome)).toEqual(['3:10 year']);
  });

  it('know a column by its name, whatever its width, blanks and line breaks', async () => {
    const mapping = 'kind: scenario\ncolumns:\n  年 份（起）: year\n';
    const list = writeCsv([header.map((name) => (name === 'year' ? '年份\n(起)' : name)), row(1)]);
    const outcome = await convertText('list.csv', list, mapping);
    expect(outcome.faults).toEqual([]);
    expect(fieldOf(textOf(outcome, scenario(1)), 'year')).toBe('2024');
  });
});

describe('what is no list is refused by name, with the mend', () => {
  it.each([
    ['08-other-kinds-of-file/list.xls', '.xls'],
    ['08-other-kinds-of-file/list.txt', '.txt'],
  ])('%s', async (file, ending) => {
    const { faults } = await convertList(caseFile(file));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message.zh).toContain(ending);
    expect(faults[0]?.hint.zh).toContain('.xlsx');
  });

  it.each(['list.et', 'list.ods', 'list.numbers', 'list.tsv', 'list.pdf', 'list.docx', 'list', 'list.zip'])(
    '%s',
    async (name) => {
      const { faults } = await convertText(name, 'anything');
      expect(faults.map(({ rule }) => rule)).toEqual(['unreadable']);
      expect(faults[0]?.hint.en).toContain('.xlsx');
    },
  );

  it.each(['sheetjs-list.ods', 'sheetjs-list.xls', 'sheetjs-old-renamed.xlsx', 'sheetjs-renamed.csv'])(
    '%s, as another program wrote it',
    async (name) => {
      expect((await convertList(made(name))).faults.map(({ rule }) => rule)).toEqual(['unreadable']);
    },
  );

  it('a folder, a pipe and nothing at all', () =>
    inTemporaryFolder(async (folder) => {
      const folders = projectWith(join(folder, 'project'), caseContent());
      const told = async (path: string) => (await convertFile(path, folders)).faults[0]?.message.en;
      mkdirSync(join(folder, 'x.csv'));
      execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
      expect(await told(join(folder, 'x.csv'))).toBe('This is a folder, not a file.');
      expect(await told(join(folder, 'pipe.csv'))).toBe('This is a pipe or a device, not a plain file.');
      expect(await told(join(folder, 'none.csv'))).toBe('There is no such file.');
    }));

  it('an archive that unpacks to more than it should', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const part = (bytes: number) => ({ name: 'a', packed: deflateRawSync(Buffer.alloc(bytes)), deflated: true });
    expect(await isLargerThan([part(3_000_000), part(3_000_000)], 5_000_000)).toBe(true);
    expect(await isLargerThan([part(2_000_000), part(2_000_000)], 5_000_000)).toBe(false);
  });

  it('a row that seems to be none, once', async () => {
    const outcome = await convertText('list.csv', csv(row(1), [null, '另见', '附表二', ...Array(16).fill(null)]));
    expect(placesOf(outcome)).toEqual(['3:1 no-record']);
  });
});
