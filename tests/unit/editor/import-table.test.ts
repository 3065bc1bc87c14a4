import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from 'hucre/csv';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { convertFile } from '../../../src/editor/import/convert.ts';
import { columnsOf } from '../../../src/editor/import/table/columns.ts';
import { columnLetters } from '../../../src/editor/import/table/in-cell.ts';
import { templateWorkbook } from '../../../src/editor/import/table/template.ts';
import { printText } from '../../../src/editor/print.ts';
import { termLists } from '../../../src/judging/term-lists.ts';
import { readEntries } from '../../../src/reading/entries.ts';
import { projectFolders } from '../../../src/reading/folders.ts';
import { readSeeds } from '../../../src/reading/seeds.ts';
import { indexSeeds } from '../../../src/reading/vocabulary.ts';
import { kindNames } from '../../../src/schema/entry-kinds.ts';
import { today } from '../../../src/schema/today.ts';
import { entryText, plant, smallContent } from '../../support/entries.ts';
import { inTemporaryFolder, projectWith, root } from '../../support/folders.ts';
import { badCells, listColumns, listOfCases, listRow } from '../../support/list-of-cases.ts';

type Cells = (string | number)[][];

/** Converts a table beside one enterprise and one scenario. */
function convert(
  file: string,
  bytes: Uint8Array | string,
  mapping?: object,
  content: Record<string, string> = smallContent(),
) {
  return inTemporaryFolder(async (folder) => {
    const folders = projectWith(folder, content);
    const path = join(folder, file);
    writeFileSync(path, bytes);
    if (mapping) writeFileSync(path.replace(/\.[^.]+$/, '.columns.yaml'), stringify(mapping));
    return convertFile(path, folders);
  });
}

const asWorkbook = (rows: Cells) => writeXlsx({ sheets: [{ name: 'list', rows }] });
const asCsv = (rows: Cells) => writeCsv(rows);
const listMapping = { kind: 'scenario', columns: listColumns };
const oneRow: Cells = [Object.keys(listColumns), Object.values(listRow(1))];
const textOf = (written: { path: string; text: string }[], path: string) =>
  written.find((file) => file.path === path)?.text ?? '';

describe('a list of 500 rows with 20 bad cells', () => {
  it.each([
    ['an .xlsx', 'list.xlsx', asWorkbook],
    ['a .csv', 'list.csv', async (rows: Cells) => asCsv(rows)],
  ])('as %s: is refused whole, and each bad cell is named by row and column', async (_, file, write) => {
    const { faults, written } = await convert(file, await write(listOfCases(true)), listMapping);
    const columns = Object.keys(listColumns);
    expect(faults.map(({ line, column }) => `${line} ${columns[column - 1]}`)).toEqual(
      badCells.map(([row, column]) => `${row} ${column}`),
    );
    for (const { line, column, message } of faults) {
      expect(message.zh).toContain(`第 ${line} 行“${columns[column - 1]}”列（${columnLetters(column)}${line}）`);
    }
    expect(written).toEqual([]);
  });

  it('mended, becomes 500 entries that are sound', async () => {
    const { faults, written, added, rows } = await convert(
      'list.xlsx',
      await asWorkbook(listOfCases(false)),
      listMapping,
    );
    expect(faults).toEqual([]);
    expect(rows).toBe(500);
    expect(added).toHaveLength(500);
    expect(textOf(written, 'scenarios/list-case-2.mdx').replace(today(), '(today)')).toMatchInlineSnapshot(`
      "---
      title:
        zh: 第2号样例：外观缺陷检测
        en: "Sample 2: detection of surface defects"
      summary:
        zh: 第2条产线用机器视觉检出外观缺陷。
      enterprise: plant
      region: CN-FJ
      industries: [lithium-battery]
      stages: [quality-control]
      techniques: [computer-vision, machine-learning]
      status: in-use
      year: 2024
      results:
        - metric: defect-rate
          value: -0.2
          unit: "%"
          change: relative
          nature: outcome
          scope: line
          source: s1
      sources:
        - id: s1
          url: https://example.org/cases/2
          title: 样例报道2
          publisher: 样例日报
          date: 2024-09-28
          kind: press
      reviewed: (today)
      ---
      "
    `);
  });
});

it('says what is wrong in the words of an editor', async () => {
  const rows = structuredClone(oneRow);
  const cells = rows[1] ?? [];
  cells[6] = 'lithium-batery';
  cells[12] = '约一半';
  const { faults } = await convert('list.csv', asCsv(rows), listMapping);
  expect(printText(faults, 1, 'zh')).toMatchInlineSnapshot(`
    "list.csv:2:7 ✗ 第 2 行“行业”列（G2）：“lithium-batery”不是行业。 [unknown-id]
        → 是不是想写 lithium-battery（锂电池）？
    list.csv:2:13 ✗ 第 2 行“数值”列（M2）：results[1].value 应是一个数字，现在是“约一半”。 [type]
        → 写 50，单位 % 写在 unit；核对正负号：减少写 -50。
    检查了 1 个文件：2 处错误，0 处提醒。"
  `);
  expect(printText(faults, 1, 'en')).toMatchInlineSnapshot(`
    "list.csv:2:7 ✗ Row 2, column “行业” (G2): “lithium-batery” is not an industry. [unknown-id]
        → Did you mean lithium-battery (Lithium batteries)?
    list.csv:2:13 ✗ Row 2, column “数值” (M2): results[1].value should be a number; it is “约一半”. [type]
        → Write 50, and % as the unit; a decrease is -50.
    Checked 1 file: 2 errors, 0 warnings."
  `);
});

describe('judges what stands within a cell, at the cell', () => {
  const columns = { ...listColumns, 正文: 'body.zh' };
  const number = (name: string) => Object.keys(columns).indexOf(name) + 1;

  it.each([
    ['正文', '## 问题\n\n{x}', 'expression'],
    ['正文', '<div>x</div>', 'raw-html'],
    ['正文', '长'.repeat(3001), 'body-length'],
    ['正文', '<Result metric="yield" />', 'unknown-result'],
    ['简介', '内 部 资 料', 'confidential'],
    ['标题', '联系 13812345678', 'confidential'],
    ['案例名称', '案例\u202e反', 'unseen-character'],
    ['数值', '', 'amount'],
  ])('%s: %j', async (column, text, rule) => {
    const row = [...Object.values(listRow(1)), ''];
    row[number(column) - 1] = text;
    const { faults } = await convert('list.csv', asCsv([Object.keys(columns), row]), { kind: 'scenario', columns });
    expect(faults.map(({ line, column: at, rule: found }) => `${line}:${at} ${found}`)).toEqual([
      `2:${number(column)} ${rule}`,
    ]);
  });
});

describe('encodings', () => {
  const text = asCsv(oneRow);
  const gb18030 = readFileSync(join(root, 'tests/support/list-gb18030.csv'));

  it.each([
    ['UTF-8 with a byte-order mark', `\ufeff${text}`, 'UTF-8'],
    ['UTF-8 without one', text, 'UTF-8'],
    ['GB18030', gb18030, 'GB18030'],
    ['tabs between the cells', text.replaceAll(',', '\t'), 'UTF-8'],
  ])('reads %s', async (_, bytes, encoding) => {
    const { faults, written, log } = await convert('list.csv', bytes, listMapping);
    expect(faults).toEqual([]);
    expect(textOf(written, 'scenarios/list-case-1.mdx')).toContain('zh: 第1号样例：外观缺陷检测');
    expect(log.toMarkdown('', [])).toContain(`- ${encoding}`);
  });
});

describe('refuses', () => {
  const told = async (file: string, bytes: Uint8Array | string, mapping?: object) =>
    (await convert(file, bytes, mapping)).faults.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  it.each([
    ['an empty file', 'list.csv', '', ['empty-table 1:1']],
    ['a header alone', 'list.csv', 'id,title.zh\n', ['empty-table 1:1']],
    ['a file that is no workbook', 'list.xlsx', 'PK but not really', ['unreadable 1:1']],
    ['bytes of no encoding', 'list.csv', new Uint8Array([0x69, 0x64, 0x0a, 0xff, 0xff, 0x20]), ['unreadable 2:1']],
    ['a column that nobody knows', 'list.csv', 'id,titel.zh\na-b,x\n', ['unknown-column 1:2']],
    ['a field that has two columns', 'list.csv', 'id,title.zh,title.zh\na-b,x,y\n', ['duplicate-column 1:3']],
  ])('%s', async (_, file, bytes, faults) => {
    expect(await told(file, bytes)).toEqual(faults);
  });

  it('a mapping that names a column which the table lacks, or a field which the schema lacks', async () => {
    const columns = { ...listColumns, 备注: 'caveat.zh' };
    expect(await told('list.csv', asCsv(oneRow), { kind: 'scenario', columns })).toEqual(['missing-column 1:1']);
    expect(
      await told('list.csv', asCsv(oneRow), { kind: 'scenario', columns: { ...listColumns, 省份: 'regoin' } }),
    ).toEqual(['unknown-column 1:6']);
  });

  it('a mapping that is malformed', async () => {
    expect(await told('list.csv', asCsv(oneRow), { kind: 'case', columns: {} })).toEqual(['column-mapping 1:1']);
  });

  it('rows of one entry that contradict each other, and a row without an id', async () => {
    const second = { ...listRow(1), 年份: 2023, 指标: 'yield', 变化: 'none', 性质: 'level', 数值: 99 };
    const third = { ...listRow(3), 案例编号: '' };
    const rows = [...oneRow, Object.values(second), Object.values(third)];
    expect(await told('list.csv', asCsv(rows), listMapping)).toEqual(['contradiction 3:11', 'required 4:1']);
  });
});

describe('several rows of an enterprise', () => {
  const header = ['企业全称', '称号', '年份', '工厂', '网址', '标题', '发布机构'];
  const mapping = {
    kind: 'enterprise',
    columns: {
      企业全称: 'name.zh',
      称号: 'recognitions.scheme',
      年份: 'recognitions.year',
      工厂: 'recognitions.site.zh',
      网址: 'sources.url',
      标题: 'sources.title',
      发布机构: 'sources.publisher',
    },
  };
  const list = 'https://example.org/lighthouses';
  const rows: Cells = [
    header,
    ['样例电池有限公司', '灯塔工厂', 2024, '宁德工厂', list, '名单', '某机构'],
    ['样例电池有限公司', 'miit-5g-factory', 2023, '', 'https://example.org/5g', '名录', '某部'],
    ['样例电池有限公司', '灯塔工厂', 2024, '洛阳工厂', list, '名单', '某机构'],
  ];

  it('adds to the one that stands what it lacks, keeping its words and comments', async () => {
    const standing = entryText(plant).replace('region:', '# Kept.\nregion:');
    const { faults, merged, added, written } = await convert('list.csv', asCsv(rows), mapping, {
      'enterprises/plant.mdx': standing,
    });
    expect(faults).toEqual([]);
    expect(added).toEqual([]);
    expect(merged).toEqual(['plant']);
    const text = textOf(written, 'enterprises/plant.mdx');
    expect(text).toContain('# Kept.\nregion: CN-FJ');
    expect(text.match(/scheme: wef-lighthouse/g)).toHaveLength(2);
    expect(text.match(/url: /g)).toHaveLength(3);
    expect(text).toContain('roles: [benchmark]');
  });

  it('adds nothing the second time', async () => {
    const first = await convert('list.csv', asCsv(rows), mapping);
    const second = await convert('list.csv', asCsv(rows), mapping, {
      ...smallContent(),
      'enterprises/plant.mdx': textOf(first.written, 'enterprises/plant.mdx'),
    });
    expect(second.written).toEqual([]);
    expect(second.standing).toEqual(['plant']);
  });

  it('says at the cell what is wrong with a recognition of one that stands', async () => {
    const wrong = structuredClone(rows);
    (wrong[2] ?? [])[2] = 1823;
    const { faults } = await convert('list.csv', asCsv(wrong), mapping);
    expect(faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['3:3 year']);
  });
});

describe('the template', () => {
  const folders = projectFolders({}, root);
  const { seeds } = readSeeds(folders);
  if (!seeds) throw new Error('no seeds');
  const vocabulary = indexSeeds(seeds);
  const lists = termLists(
    vocabulary,
    readEntries(folders).entries.map(({ entry }) => entry),
  );

  it('has a column for every field, and drop-down lists from the schema and the seeds', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(lists));
    expect(sheets.map(({ name }) => name)).toEqual([
      '场景 Scenarios',
      '企业 Enterprises',
      '实施手册 Playbooks',
      '说明 Guide',
      '词表 Terms',
    ]);
    const [scenarios, , , guide, terms] = sheets;
    const header = (scenarios?.rows[0] ?? []).map(String);
    expect(header.map((cell) => cell.split('\n').at(-1))).toEqual(columnsOf('scenario').map(({ path }) => path));
    expect(guide?.rows).toHaveLength(1 + kindNames.flatMap(columnsOf).length);
    const listsOf = (path: string): unknown[] => {
      const letters = columnLetters(header.findIndex((cell) => cell.endsWith(`\n${path}`)) + 1);
      const formula = scenarios?.dataValidations?.find(({ range }) => range.startsWith(`${letters}2:`))?.formula1 ?? '';
      const [, column = '', last = '0'] = /\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)/.exec(formula) ?? [];
      const index = (terms?.rows[0] ?? []).findIndex((_, at) => columnLetters(at + 1) === column);
      return (terms?.rows ?? []).slice(1, Number(last)).map((row) => row[index]);
    };
    expect(listsOf('industries')).toContain('锂电池 (lithium-battery)');
    expect(listsOf('industries')).toHaveLength(vocabulary.industries.size);
    expect(listsOf('status')).toEqual(['pilot', 'in-use', 'withdrawn']);
    expect(listsOf('enterprise')).toHaveLength(lists.enterprises.size);
  });

  it('filled in, is imported without any mapping', async () => {
    const [form] = (await readXlsx(await templateWorkbook(lists))).sheets;
    const header = (form?.rows[0] ?? []).map(String);
    const values = Object.fromEntries(
      Object.entries(listRow(1)).map(([column, value]) => [listColumns[column] ?? '', value]),
    );
    values.industries = '锂电池 (lithium-battery)';
    values['partners.zh'] = '甲公司；乙公司';
    values['partners.en'] = 'Company A; Company B';
    const cells = header.map((cell) => values[cell.split('\n').at(-1) ?? ''] ?? '');
    const { faults, written } = await convert('filled.xlsx', await asWorkbook([header, cells]));
    expect(faults).toEqual([]);
    const text = textOf(written, 'scenarios/list-case-1.mdx');
    expect(text).toContain('industries: [lithium-battery]');
    expect(text).toContain('  - zh: 乙公司\n    en: Company B');
  });

  it('of which only the second sheet is filled in, names that sheet', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(lists));
    const filled = sheets.map(({ name, rows }, index) => ({
      name,
      rows:
        index === 1
          ? [rows[0] ?? [], (rows[0] ?? []).map((cell) => (/\nid$/.test(String(cell)) ? 'no-name' : ''))]
          : rows,
    }));
    const { faults } = await convert('filled.xlsx', await writeXlsx({ sheets: filled }));
    expect(faults[0]?.message).toEqual({
      zh: '工作表“企业 Enterprises”第 2 行“全称*”列（B2）：缺少 name。',
      en: 'Sheet “企业 Enterprises”, row 2, column “全称*” (B2): name is missing.',
    });
  });
});
