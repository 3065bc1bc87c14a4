import { isDeepStrictEqual } from 'node:util';
import type { Place, Problem } from '../../../schema/fault.ts';
import type { BoundColumns } from './bind-columns.ts';
import type { RawRow } from './read-table.ts';
import { type DraftContext, type Setting, settingsOf } from './row-settings.ts';

/** An entry as a table states it, with the cell that each value came from. */
export interface Draft {
  id: string;
  /** The row that it begins on. */
  row: number;
  data: Record<string, unknown>;
  /** Cells by the path of the value, lists with their places: `results.1.metric`. */
  cells: Map<string, Place>;
}

export interface Drafts {
  drafts: Draft[];
  problems: Problem[];
  /** Rows that say nothing that one before them does not say. */
  repeated: number[];
}

/** Joins a table's rows into entries: rows with one id are one entry, each row adding to its lists. */
export function draftsOf(rows: readonly RawRow[], context: DraftContext): Drafts {
  const drafts = new Map<string, Draft>();
  const problems: Problem[] = [];
  const repeated: number[] = [];
  const idColumn = idColumnOf(context.columns);
  for (const row of rows) {
    const told = problems.length;
    const settings = settingsOf(row, context, problems);
    const byPath = new Map(settings.map(({ column, value }) => [column.path, value]));
    let id = String(byPath.get('id') ?? context.idOf(byPath) ?? '');
    if (!id) {
      problems.push(missingId({ line: row.row, column: idColumn }));
      // Judged all the same, under a name of its own, so that its other faults are told in the same run.
      id = `row-${row.row}`;
    }
    const draft = drafts.get(id) ?? { id, row: row.row, data: {}, cells: new Map<string, Place>() };
    drafts.set(id, draft);
    if (!draft.cells.has('id')) draft.cells.set('id', { line: row.row, column: idColumn });
    const known = draft.cells.size;
    addRow(draft, settings, problems);
    if (draft.row !== row.row && draft.cells.size === known && problems.length === told) repeated.push(row.row);
  }
  return { drafts: [...drafts.values()], problems, repeated };
}

/** The column that holds the id; the first where there is none. */
export function idColumnOf({ byNumber }: BoundColumns): number {
  return [...byNumber].find(([, { column }]) => column?.path === 'id')?.[0] ?? 1;
}

/** Adds a row to its entry: single values once, an item to each list that the row says something of. */
function addRow(draft: Draft, settings: readonly Setting[], problems: Problem[]): void {
  const items = new Map<string, Setting[]>();
  for (const setting of settings) {
    const { list, path } = setting.column;
    if (path === 'id') continue;
    if (list === undefined) setOnce(draft, setting, problems);
    else items.set(list, [...(items.get(list) ?? []), setting]);
  }
  const source = addSource(draft, items.get('sources') ?? [], problems);
  for (const [list, parts] of items) {
    // What a merged cell says of several rows of one entry is said once.
    if (list === 'sources' || parts.every(({ carried }) => carried && valueAt(draft.data, list.split('.')))) continue;
    const cites =
      ['results', 'recognitions', 'safety', 'reported'].includes(list) ||
      // A statement of a playbook rests on the row's source where it says that it rests on one.
      parts.some(({ column, value }) => column.path === `${list}.basis` && value === 'source');
    addItem(draft, list, parts, cites && source ? { source } : {});
  }
}

/** Adds the row's source unless the entry has its address already; returns its id. */
function addSource(draft: Draft, parts: readonly Setting[], problems: Problem[]): string | undefined {
  if (parts.length === 0) return undefined;
  const list = (draft.data.sources ?? []) as { id: string; url?: unknown }[];
  const url = parts.find(({ column }) => column.path === 'sources.url')?.value;
  const standing = url === undefined ? undefined : list.find((source) => source.url === url);
  if (standing) {
    sameSource(draft, standing, list.indexOf(standing), parts, problems);
    return standing.id;
  }
  const id = `s${list.length + 1}`;
  addItem(draft, 'sources', parts, { id });
  return id;
}

/** Takes over what a row adds to a source that the entry has; what it says otherwise is a contradiction. */
function sameSource(
  draft: Draft,
  source: Record<string, unknown> & { id: string },
  index: number,
  parts: readonly Setting[],
  problems: Problem[],
): void {
  for (const { column, value, cell } of parts) {
    const inside = column.path.split('.').slice(1);
    const place = ['sources', String(index), ...inside];
    const before = valueAt(source, inside);
    if (before === undefined) {
      setAt(source, inside, value);
      noteCell(draft, place, cell);
    } else if (!isDeepStrictEqual(before, value)) {
      const row = draft.cells.get(place.join('.'))?.line ?? draft.row;
      problems.push(contradiction(cell, draft.id, String(before), row));
    }
  }
}

function addItem(draft: Draft, list: string, parts: readonly Setting[], own: Record<string, unknown>): boolean {
  const keys = list.split('.');
  const items = (valueAt(draft.data, keys) ?? []) as Record<string, unknown>[];
  const item: Record<string, unknown> = { ...own };
  const place = [...keys, String(items.length)];
  const insides = parts.map(({ column }) => column.path.split('.').slice(keys.length));
  parts.forEach(({ value }, index) => {
    setAt(item, insides[index] ?? [], value);
  });
  // Rows of one entry repeat what they share: it is said once.
  if (items.some((one) => isDeepStrictEqual(one, item))) return false;
  items.push(item);
  setAt(draft.data, keys, items);
  parts.forEach(({ cell }, index) => {
    noteCell(draft, [...place, ...(insides[index] ?? [])], cell);
  });
  return true;
}

function setOnce(draft: Draft, { column, value, cell }: Setting, problems: Problem[]): void {
  const keys = column.path.split('.');
  const before = column.paired ? undefined : valueAt(draft.data, keys);
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) {
    const first = draft.cells.get(keys.join('.'));
    problems.push(contradiction(cell, draft.id, String(before), first?.line ?? draft.row));
    return;
  }
  if (before !== undefined) return;
  if (column.paired) pairTexts(draft, keys, value as string[], cell);
  else setAt(draft.data, keys, value);
  noteCell(draft, keys, cell);
}

function pairTexts(draft: Draft, keys: readonly string[], values: readonly string[], cell: Place): void {
  const list = keys.slice(0, -1);
  const language = keys.at(-1) ?? 'zh';
  const texts = (valueAt(draft.data, list) ?? []) as Record<string, string>[];
  values.forEach((value, index) => {
    const text = texts[index] ?? {};
    texts[index] = { ...text, [language]: text[language] ?? value };
    noteCell(draft, [...list, String(index), language], cell);
  });
  setAt(draft.data, list, texts);
}

/** Notes the cell of a value, and of each group around it that has none yet. */
function noteCell(draft: Draft, keys: readonly string[], cell: Place): void {
  draft.cells.set(keys.join('.'), cell);
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const path = keys.slice(0, length).join('.');
    if (!draft.cells.has(path)) draft.cells.set(path, cell);
  }
}

function valueAt(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function setAt(data: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key, ...rest] = keys;
  if (key === undefined) return;
  if (rest.length === 0) {
    data[key] = value;
    return;
  }
  const inside = (data[key] ?? {}) as Record<string, unknown>;
  data[key] = inside;
  setAt(inside, rest, value);
}

function missingId(cell: Place): Problem {
  return {
    ...cell,
    severity: 'error',
    rule: 'required',
    message: { zh: '缺少 id。', en: 'The id is missing.' },
    hint: {
      zh: '填一个新 id（小写英文字母、数字、连字符）；目录里已有的企业可以只写全称。',
      en: 'Give it a new id (lower-case letters, digits, hyphens); for an enterprise of the catalogue its full name will do.',
    },
  };
}

function contradiction(cell: Place, id: string, before: string, row: number): Problem {
  return {
    ...cell,
    severity: 'error',
    rule: 'contradiction',
    message: {
      zh: `与第 ${row} 行“${id}”所写的“${before}”不一致。`,
      en: `It contradicts row ${row} of “${id}”, which says “${before}”.`,
    },
    hint: {
      zh: '同一条目的各行要写得一样，或只在第一行写。',
      en: 'Write the same in every row of an entry, or in its first row only.',
    },
  };
}
