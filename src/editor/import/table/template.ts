import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ListName } from '../../../judging/rules/known-terms.ts';
import type { SoundEntry } from '../../../reading/entries.ts';
import type { Vocabulary } from '../../../reading/vocabulary.ts';
import type { EnterpriseRecord } from '../../../schema/enterprise.ts';
import { type EntryKind, entryKinds } from '../../../schema/entry-kinds.ts';
import type { Wording } from '../../../schema/text.ts';
import { type Column, columnsOf } from './columns.ts';
import { columnLetters } from './in-cell.ts';

/** How many rows the drop-down lists reach. */
const lastRow = 2000;
const termsSheet = '词表 Terms';
const sheetNames: Record<EntryKind, string> = { scenario: '场景 Scenarios', enterprise: '企业 Enterprises' };

/**
 * A workbook to fill in: a sheet for each kind of entry, whose columns and
 * drop-down lists come from the schema and the seeds, and a sheet that explains
 * every column. The import reads its first sheet, or the one that a mapping names.
 */
export async function templateWorkbook(
  vocabulary: Vocabulary,
  enterprises: readonly SoundEntry<EnterpriseRecord>[],
): Promise<Uint8Array> {
  const lists = new Map<string, readonly string[]>();
  const kinds = Object.keys(entryKinds) as EntryKind[];
  for (const column of kinds.flatMap(columnsOf)) {
    const name = listName(column);
    if (name && !lists.has(name)) lists.set(name, choicesOf(column, vocabulary, enterprises));
  }
  const ranges = new Map(
    [...lists].map(([name, choices], index) => {
      const letters = columnLetters(index + 1);
      return [name, `'${termsSheet}'!$${letters}$2:$${letters}$${choices.length + 1}`];
    }),
  );
  return writeXlsx({
    sheets: [...kinds.map((kind) => formSheet(kind, ranges)), guideSheet(kinds), listSheet(lists)],
  });
}

const heading = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } };

function formSheet(kind: EntryKind, ranges: ReadonlyMap<string, string>): WriteSheet {
  const columns = columnsOf(kind);
  return {
    name: sheetNames[kind],
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

function guideSheet(kinds: readonly EntryKind[]): WriteSheet {
  const rows = kinds.flatMap((kind) =>
    columnsOf(kind).map(({ path, label, required, several, list, values }) => [
      sheetNames[kind],
      path,
      required ? '必填 required' : '',
      label.zh,
      label.en,
      [
        several ? '可多个，用、隔开 several, with 、 between' : '',
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

function choicesOf(
  { terms, values, kind, flag }: Column,
  vocabulary: Vocabulary,
  enterprises: readonly SoundEntry<EnterpriseRecord>[],
): readonly string[] {
  if (kind === 'flag') return [flag ? '是' : '否'];
  if (!terms) return values ?? [];
  if (terms === 'enterprises') return enterprises.map(({ id, record }) => choice(record.shortName.zh, id));
  if (terms === 'planMeasures') return [...vocabulary.planMeasures].map(([id, { title }]) => choice(title.zh, id));
  const list: ReadonlyMap<string, { label: Wording }> = vocabulary[terms satisfies ListName];
  return [...list].map(([id, { label }]) => choice(label.zh, id));
}

const choice = (label: string, id: string) => (label === id ? id : `${label} (${id})`);
