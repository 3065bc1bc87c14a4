import type { Field } from '../../schema/fields.ts';
import { type Language, languages, type Text, type Wording } from '../../schema/text.ts';
import { openDataLabels } from '../../words/open-data.ts';
import type { Cell, CellType, Column, ColumnOf } from './table.ts';

/*
 * Columns from the fields of the schema: a text is one column a language, a
 * group's fields stand with its name before theirs, several values are a list.
 * Lists of groups are tables of their own and are left out here.
 */

/** Reads a value by the path of its field. */
type Read = (row: object) => unknown;

/** `referenceScenarios` as `reference_scenarios`. */
export const columnName = (...keys: readonly string[]): string =>
  keys.map((key) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join('_');

export const inEach = (label: Wording, language: Language): Wording => {
  const names = openDataLabels.languages[language];
  return { zh: `${label.zh}（${names.zh}）`, en: `${label.en} (${names.en})` };
};

/** The columns of fields. `referenced` names the table that a field's ids are keys of. */
export function columnsOf(
  fields: readonly Field[],
  referenced: ReadonlyMap<string, string> = new Map(),
  parents: readonly string[] = [],
  read: Read = (row) => row,
): ColumnOf<object>[] {
  return fields.flatMap((field): ColumnOf<object>[] => {
    const inner = field.item ?? field;
    const path = [...parents, field.key];
    const value: Read = (row) => at(read(row), field.key);
    const several = field.kind === 'list';
    const of = {
      label: field.description,
      required: field.required && parents.length === 0 && !several,
      values: inner.values,
      references: referenced.get(path.join('.')),
    };
    if (inner.kind === 'group') return several ? [] : columnsOf(inner.fields ?? [], referenced, path, value);
    if (inner.kind === 'text')
      return languages.map((language) => ({
        ...of,
        name: `${columnName(...path)}_${language}`,
        type: several ? 'list' : 'string',
        references: undefined,
        label: inEach(field.description, language),
        required: of.required && (language === 'zh' || field.englishRequired === true),
        cell: (row) => cellOf(several ? texts(value(row), language) : at(value(row), language)),
      }));
    return [
      {
        ...of,
        name: columnName(...path),
        type: several ? 'list' : typeOf(inner),
        cell: (row) => cellOf(value(row)),
      },
    ];
  });
}

function typeOf({ kind }: Field): CellType {
  if (kind === 'integer' || kind === 'number') return kind;
  return kind === 'flag' ? 'boolean' : 'string';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The texts of a list in one language; what is not translated stays as an empty place, so that both lists pair up. */
const texts = (value: unknown, language: Language): string[] =>
  Array.isArray(value) ? value.map((one) => String(at(one, language) ?? '')) : [];

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** A column that no field of the schema gives. */
export function column<Row>(
  name: string,
  zh: string,
  en: string,
  cell: (row: Row) => Cell,
  more: Partial<Pick<Column, 'type' | 'required' | 'values' | 'references'>> = {},
): ColumnOf<Row> {
  return { name, type: 'string', label: { zh, en }, required: false, ...more, cell };
}

/** A text as one column a language. */
export function textColumns<Row>(
  name: string,
  zh: string,
  en: string,
  text: (row: Row) => Text | undefined,
  more: Partial<Pick<Column, 'required'>> = {},
): ColumnOf<Row>[] {
  return languages.map((language) => ({
    ...column(`${name}_${language}`, zh, en, (row: Row) => text(row)?.[language], {
      required: language === 'zh' && more.required === true,
    }),
    label: inEach({ zh, en }, language),
  }));
}

/** Names of what a column's ids refer to, as one column a language. */
export function labelColumns<Row>(
  name: string,
  zh: string,
  en: string,
  terms: (row: Row) => readonly { label: Text }[],
  several = true,
): ColumnOf<Row>[] {
  return languages.map((language) => ({
    ...column(
      `${name}_${language}`,
      zh,
      en,
      (row: Row) => {
        const labels = terms(row).map(({ label }) => label[language] ?? label.zh);
        return several ? labels : labels[0];
      },
      { type: several ? 'list' : 'string' },
    ),
    label: inEach({ zh, en }, language),
  }));
}

/** Columns with `more` after the one that has this name. */
export function withAfter<Row>(
  columns: readonly ColumnOf<Row>[],
  name: string,
  more: readonly ColumnOf<Row>[],
): ColumnOf<Row>[] {
  return columns.flatMap((one) => (one.name === name ? [one, ...more] : [one]));
}
