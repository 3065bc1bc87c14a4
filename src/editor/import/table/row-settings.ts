import type { Terms } from '../../../judging/term-lists.ts';
import type { Place, Problem } from '../../../schema/fault.ts';
import type { BoundColumns } from './bind-columns.ts';
import { type CellValue, cellText, filled, isBroken, isShownNumber, linkOf } from './cell.ts';
import { cellFault, signFault } from './cell-faults.ts';
import { cellValue, signOf } from './cell-value.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { Column } from './columns.ts';
import type { RawRow } from './read-table.ts';
import { termNamed } from './term-named.ts';

/** One value of a row. */
export interface Setting {
  column: Column;
  value: unknown;
  cell: Place;
  written: CellValue;
  /** Whether the cell is part of a merged one that begins above it. */
  carried: boolean;
}

export interface DraftContext {
  columns: BoundColumns;
  mapping: ColumnMapping | undefined;
  /** The vocabulary of a column's terms. */
  terms(column: Column): Terms | undefined;
  /** The id of the entry that stands for a row without one, by what it says. */
  idOf(settings: ReadonlyMap<string, unknown>): string | undefined;
}

/** What a row says, by its cells and by what holds of every row; what cannot be taken goes to `problems`. */
export function settingsOf({ row, cells, carried }: RawRow, context: DraftContext, problems: Problem[]): Setting[] {
  const { columns, mapping } = context;
  const found = new Map<string, Setting>();
  const read = (path: string, written: CellValue, cell: Place, isCarried = false): void => {
    const column = columns.byPath.get(path);
    const value = column && cellValue(written, column, context.terms(column));
    if (column && value !== undefined) found.set(path, { column, value, cell, written, carried: isCarried });
  };
  let struckOut = false;
  for (const [path, value] of Object.entries(mapping?.constants ?? {})) read(path, value, { line: row, column: 1 });
  for (const [number, { name, column }] of columns.byNumber) {
    const written = cells[number - 1];
    if (written === undefined || !filled(written)) continue;
    const cell = { line: row, column: number };
    const meant = mapping?.values[name]?.[cellText(written)];
    const isNumber = column?.kind === 'number' || column?.kind === 'integer';
    if (meant) for (const [path, value] of Object.entries(meant)) read(path, value, cell);
    else if (isBroken(written) || (isNumber && isShownNumber(written) && written.scaled)) {
      // A row that is crossed out is told of once.
      const isRepeat = isBroken(written) && written.broken === 'struck-out' && struckOut;
      if (column && !isRepeat) problems.push(cellFault(written, cell));
      struckOut ||= isBroken(written) && written.broken === 'struck-out';
    } else if (column) read(column.path, written, cell, carried?.has(number - 1));
  }
  // A title that leads to its page gives the address, where no column does.
  for (const { column, written, cell } of [...found.values()]) {
    const link = column.path.endsWith('.title') ? linkOf(written) : undefined;
    const path = column.path.replace(/title$/, 'url');
    if (link && !found.has(path)) read(path, link, cell);
  }
  const settings = [...found.values()];
  problems.push(...settings.flatMap((setting) => signProblem(setting, found, context)));
  return settings;
}

/** A sign or a unit shown behind a number (98.5%, 3‰, 5 h by the cell's format) that does not go with the unit that the row gives. */
function signProblem(
  { column, written, cell }: Setting,
  row: ReadonlyMap<string, Setting>,
  context: DraftContext,
): Problem[] {
  if (column.kind !== 'number') return [];
  const parents = column.path.split('.').slice(0, -1);
  const [given] = parents.flatMap(
    (_, index) => row.get([...parents.slice(0, parents.length - index), 'unit'].join('.')) ?? [],
  );
  const sign = given && (scaleOf(written) ?? shownUnit(written, context.terms(given.column)));
  return sign === undefined || sign === given?.value || (sign === '%' && given?.value === 'pp')
    ? []
    : [signFault(cellText(written), String(given?.value), cell)];
}

function scaleOf(written: CellValue): '%' | '‰' | undefined {
  const sign = signOf(written);
  return sign === '%' || sign === '‰' ? sign : undefined;
}

/** The unit that a cell's format writes behind its number. */
function shownUnit(written: CellValue, units: Terms | undefined): string | undefined {
  const [, name] = (isShownNumber(written) && /\d\s*([^\d\s()]+)$/.exec(written.shown)) || [];
  return units && name ? termNamed(name, units) : undefined;
}
