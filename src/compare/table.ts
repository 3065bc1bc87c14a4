import type { compareLabels } from '../words/compare.ts';
import { fill, type WordsOf } from '../words/words.ts';
import { bestOf } from './best.ts';
import type { ComparedEntry, ComparedFigure, ComparedLine } from './entry.ts';
import { comparedRows, type RowGroup, rowGroups } from './rows.ts';

/* The table of a comparison, from which the page, the printed page and every file are made. */

export type CompareWords = WordsOf<typeof compareLabels.live>;

/** A statement as it stands in a cell. */
export interface CellLine extends ComparedLine {
  /** What must be said beside it. */
  notes?: string | undefined;
  /** It is better than what the others state in the row. */
  best?: true;
}

export type Cell = readonly CellLine[];

/** A row: a cell for each entry, in their order. */
export interface TableRow {
  label: string;
  /** What figures of the row were measured on, and which way is better. */
  remark?: string | undefined;
  cells: readonly Cell[];
  /** Whether the entries differ in it. */
  differs: boolean;
}

export interface TableGroup {
  group: RowGroup;
  label: string;
  rows: readonly TableRow[];
}

/** Entries of one kind, side by side: every row of their kind, in groups. */
export function comparisonTable(entries: readonly ComparedEntry[], words: CompareWords): TableGroup[] {
  const rows = comparedRows[entries[0]?.folder ?? 'scenarios'];
  return rowGroups.flatMap((group) => {
    const own = rows[group].flatMap((id) =>
      id === 'figures'
        ? figureRows(entries, words)
        : [tableRow({ label: words.rows[id], cells: entries.map(({ lines }) => lines[id] ?? []) })],
    );
    return own.length > 0 ? [{ group, label: words.groups[group], rows: own }] : [];
  });
}

/** The table with only those rows in which the entries differ. */
export function differencesOf(groups: readonly TableGroup[]): TableGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}

function tableRow(row: Omit<TableRow, 'differs'>): TableRow {
  const said = new Set(row.cells.map((cell) => JSON.stringify(cell.map(({ text, notes }) => [text, notes]).sort())));
  return { ...row, differs: said.size > 1 };
}

/** A row for each metric that two entries have in common, those that most have first; the other figures in one row. */
function figureRows(entries: readonly ComparedEntry[], words: CompareWords): TableRow[] {
  const keys = [...new Set(entries.flatMap(({ figures }) => figures.map(({ key }) => key)))];
  const columnsOf = (key: string) => entries.map(({ figures }) => figures.filter((figure) => figure.key === key));
  const told = (key: string) => columnsOf(key).filter((figures) => figures.length > 0).length;
  const common = keys.filter((key) => told(key) > 1).sort((one, other) => told(other) - told(one));
  const others = entries.map(({ figures }) => figures.filter(({ key }) => !common.includes(key)));
  return [
    ...common.map((key) => commonRow(columnsOf(key), words)),
    ...(others.some((figures) => figures.length > 0) || common.length === 0
      ? [
          tableRow({
            label: words.otherFigures,
            remark: entries.length > 1 ? words.otherFiguresHelp : undefined,
            cells: others.map((figures) => figures.map((figure) => figureLine(figure, words, true))),
          }),
        ]
      : []),
  ];
}

function commonRow(columns: readonly (readonly ComparedFigure[])[], words: CompareWords): TableRow {
  const best = bestOf(columns);
  const [first] = columns.flat();
  return tableRow({
    label: first?.metric ?? '',
    remark: first && [first.scope, words.direction[first.direction]].join(words.punctuation.semicolon),
    cells: columns.map((figures) =>
      figures.map((figure) => ({ ...figureLine(figure, words, false), ...(best.has(figure) && { best: true }) })),
    ),
  });
}

/** A figure in a cell; `alone` where the row does not say what it is of. */
function figureLine(figure: ComparedFigure, words: CompareWords, alone: boolean): CellLine {
  const { name, metric, value, scope, measuredOn, notes, grade } = figure;
  const { colon, semicolon } = words.punctuation;
  const label = name ?? (alone ? metric : undefined);
  // What the row says already is not said again.
  const said = alone || measuredOn !== scope ? [measuredOn, ...notes] : notes;
  return { text: label ? `${label}${colon}${value}` : value, grade, notes: said.join(semicolon) || undefined };
}

/** A cell in plain words, a line a statement. */
export function plainCell(cell: Cell, words: CompareWords): string {
  const { brackets } = words.punctuation;
  if (cell.length === 0) return words.notStated;
  return cell
    .map(({ text, notes, grade, best, href }) =>
      [
        text + (notes ? fill(brackets, { text: notes }) : ''),
        grade && fill(words.grade, { grade }),
        best && `★ ${words.best}`,
        href?.startsWith('http') && href,
      ]
        .filter(Boolean)
        .join(' · '),
    )
    .join('\n');
}

/** The table in plain words: a line of titles, one of addresses (made by `addressOf`), then a line a row. */
export function plainTable(
  entries: readonly ComparedEntry[],
  groups: readonly TableGroup[],
  words: CompareWords,
  addressOf: (path: string) => string,
): string[][] {
  return [
    [words.item, ...entries.map(({ title, who }) => (who ? `${title} · ${who}` : title))],
    [words.address, ...entries.map(({ href }) => addressOf(href))],
    ...groups.flatMap(({ rows }) =>
      rows.map(({ label, remark, cells }) => [
        label + (remark ? fill(words.punctuation.brackets, { text: remark }) : ''),
        ...cells.map((cell) => plainCell(cell, words)),
      ]),
    ),
  ];
}
