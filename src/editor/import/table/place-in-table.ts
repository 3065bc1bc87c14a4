import type { Place } from '../../../schema/fault.ts';
import type { BoundColumns } from './bind-columns.ts';
import type { Draft } from './drafts.ts';

/**
 * Where a value of an entry stands in its table. What is missing stands where
 * it would be written: in the row of the item that lacks it, in its column.
 */
export function placeInTable(draft: Draft, columns: BoundColumns): (path: readonly PropertyKey[]) => Place {
  const numbers = new Map<string, number>();
  for (const [number, { column }] of columns.byNumber) if (column) numbers.set(column.path, number);
  const columnOf = (path: string): number | undefined =>
    numbers.get(path) ?? [...numbers].find(([other]) => other.startsWith(`${path}.`))?.[1];
  return (path) => {
    const keys = path.map(String);
    const exact = draft.cells.get(keys.join('.'));
    if (exact) return exact;
    let near: Place = draft.cells.get('id') ?? { line: draft.row, column: 1 };
    for (let length = keys.length - 1; length > 0; length -= 1) {
      const cell = draft.cells.get(keys.slice(0, length).join('.'));
      if (cell) {
        near = cell;
        break;
      }
    }
    const field = keys.filter((key) => !/^\d+$/.test(key)).join('.');
    return { line: near.line, column: columnOf(field) ?? near.column };
  };
}
