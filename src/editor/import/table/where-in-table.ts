import { fieldAtOffset } from '../../../reading/read-entry.ts';
import type { Place } from '../../../schema/fault.ts';
import type { At, FieldPath } from '../../../schema/finding.ts';
import type { PlannedEntry } from '../batch.ts';
import type { BoundColumns } from './bind-columns.ts';
import type { Draft } from './drafts.ts';

/** Finds the cells of an entry's places; what came from no cell is told at its id. */
export function whereInTable({ read, origin }: PlannedEntry, draft: Draft, columns: BoundColumns): (at: At) => Place {
  const cellOf = cellFinder(draft, columns);
  const cellOfField = (path: FieldPath): Place => cellOf(origin(path) ?? ['id']);
  return (at) => {
    if (at === 'file') return cellOf(['id']);
    if ('body' in at) return cellOf(['body', at.body]);
    if ('front' in at) return cellOfField(fieldAtOffset(read(), at.front));
    return cellOfField('key' in at ? at.key : at.field);
  };
}

/**
 * Where a value of a draft stands in its table. What is missing stands where
 * it would be written: in the row of the item that lacks it, in its column.
 */
function cellFinder(draft: Draft, columns: BoundColumns): (path: FieldPath) => Place {
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
