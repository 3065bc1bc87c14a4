import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { TermLists } from '../../../judging/term-lists.ts';
import { type EntryKind, entryKinds, kindNames } from '../../../schema/entry-kinds.ts';
import { type Column, columnsOf } from './columns.ts';
import { columnLetters } from './in-cell.ts';

/** How many rows the drop-down lists reach. */
const lastRow = 2000;
const termsSheet = '词表 Terms';

function sheetName(kind: EntryKind): string {
  const { zh, en } = entryKinds[kind].plural;
  return `${zh} ${en}`;
}

/**
 * A workbook to fill in: a sheet for each kind of entry, whose columns and
 * drop-down lists come from the schema and the seeds, and a sheet that explains
 * every column. The import reads every sheet that was filled in.
 */
export async function templateWorkbook(terms: TermLists): Promise<Uint8Array> {
  const lists = new Map<string, readonly string[]>();
  for (const column of kindNames.flatMap(columnsOf)) {
    const name = listName(column);
    if (name && !lists.has(name)) lists.set(name, choicesOf(column, terms));
  }
  const ranges = new Map(
    [...lists].map(([name, choices], index) => {
      const letters = columnLetters(index + 1);
      return [name, `'${termsSheet}'!$${letters}$2:$${letters}$${choices.length + 1}`];
    }),
  );
  return writeXlsx({
    sheets: [...kindNames.map((kind) => formSheet(kind, ranges)), guideSheet(), listSheet(lists)],
  });
}

const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } };

function formSheet(kind: EntryKind, ranges: ReadonlyMap<string, string>): WriteSheet {
  const columns = columnsOf(kind);
  return {
    name: sheetName(kind),
    columns: columns.map(({ path, required }) => ({
      width: /summary|profile|body|note/.test(path) ? 40 : 22,
      ...(required
        ? { style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF8E1' } } } }
        : {}),
    })),
    rows: [columns.map(headerOf)],
    cells: new Map(columns.map((_, index) => [`0,${index}`, { style: heading }])),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.flatMap((column, index) => {
      const range = ranges.get(listName(column) ?? '');
      if (!range) return [];
      const letters = columnLetters(index + 1);
      return [
        {
          type: 'list' as const,
          formula1: range,
          range: `${letters}2:${letters}${lastRow}`,
          allowBlank: true,
          // Several values in a cell, and compound units, are typed by hand.
          showErrorMessage: !column.several && column.terms !== 'units',
          errorTitle: '请从列表中选择',
          errorMessage: 'Choose one of the list.',
        },
      ];
    }),
  };
}

/** A column's header: its label, and on a second line the field that the import reads it as. */
export function headerOf({ label, path, required }: Column): string {
  return `${(label.zh.split(/[，（；]/)[0] ?? '').replace(/\s/g, '')}${required ? '*' : ''}\n${path}`;
}

function guideSheet(): WriteSheet {
  const rows = kindNames.flatMap((kind) =>
    columnsOf(kind).map(({ path, label, required, several, paired, list, values }) => [
      sheetName(kind),
      path,
      required ? '必填 required' : '',
      label.zh,
      label.en,
      [
        several
          ? paired
            ? '可多条，用；隔开 several, with ; between'
            : '可多个，用、隔开 several, with 、 between'
          : '',
        list ? '每行一项 one item a row' : '',
        (values ?? []).join('、'),
      ]
        .filter(Boolean)
        .join('；'),
    ]),
  );
  return {
    name: '说明 Guide',
    columns: [16, 28, 14, 50, 60, 50].map((width) => ({ width })),
    rows: [['表 sheet', '字段 field', '', '中文说明', 'Explanation', '写法 form'], ...rows],
    freezePane: { rows: 1 },
  };
}

function listSheet(lists: ReadonlyMap<string, readonly string[]>): WriteSheet {
  const columns = [...lists.values()];
  const height = Math.max(...columns.map((choices) => choices.length));
  const body = Array.from({ length: height }, (_, row) => columns.map((choices) => choices[row] ?? null));
  return { name: termsSheet, rows: [[...lists.keys()], ...body], freezePane: { rows: 1 } };
}

/** Columns with the same choices share one list. */
function listName({ terms, values, kind, flag }: Column): string | undefined {
  if (terms) return terms;
  if (kind === 'flag') return flag ? 'yes' : 'no';
  return values?.join('/');
}

function choicesOf({ terms, values, kind, flag }: Column, lists: TermLists): readonly string[] {
  if (kind === 'flag') return [flag ? '是' : '否'];
  if (!terms) return values ?? [];
  return [...lists[terms]].map(([id, { label }]) => (label.zh === id ? id : `${label.zh} (${id})`));
}
