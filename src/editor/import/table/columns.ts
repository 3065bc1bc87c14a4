import type { z } from 'zod';
import { listsOf } from '../../../judging/references.ts';
import type { ListName } from '../../../judging/term-lists.ts';
import { type EntryKind, entryKinds } from '../../../schema/entry-kinds.ts';
import { type Field, fieldsOf } from '../../../schema/fields.ts';
import type { Wording } from '../../../schema/text.ts';

/** A column of a table: one field of the schema that fits into a cell. */
export interface Column {
  /** Path of the field without places in lists: `results.metric`, `title.zh`. */
  path: string;
  /** The list of groups that it belongs to, one item a row: `results`. */
  list: string | undefined;
  kind: Exclude<Field['kind'], 'group' | 'text' | 'list'>;
  /** Whether the cell holds several values, with 、 or ； between them. */
  several: boolean;
  /** Whether those pair up with the values of the other language: a list of texts comes as one column a language. */
  paired: boolean;
  label: Wording;
  required: boolean;
  values: readonly string[] | undefined;
  /** What a flag says where it is set. */
  flag?: boolean | undefined;
  /** The vocabulary that its values are terms of. */
  terms: ListName | undefined;
}

/** Beside the schema's fields, a table may hold the id and the two bodies. */
const ownColumns: readonly Column[] = [
  ['id', { zh: 'id：小写英文字母、数字和连字符', en: 'id: lower-case letters, digits and hyphens' }, true] as const,
  ['body.zh', { zh: '正文（中文，Markdown）', en: 'Text in Chinese, as Markdown' }, false] as const,
  ['body.en', { zh: '正文（英文，Markdown）', en: 'Text in English, as Markdown' }, false] as const,
].map(([path, label, required]) => ({
  path,
  list: undefined,
  kind: 'string',
  several: false,
  paired: false,
  label,
  required,
  values: undefined,
  terms: undefined,
}));

/** Every column that a table of a kind may have, in the schema's order. */
export function columnsOf(kind: EntryKind): Column[] {
  const lists = listsOf(kind);
  const columns: Column[] = [];
  const visit = (field: Field, parents: readonly Field[], list: string | undefined, several: boolean): void => {
    const path = [...parents, field]
      .map(({ key }) => key)
      .filter(Boolean)
      .join('.');
    const { item, fields } = field;
    if (field.kind === 'list' && item) {
      if (item.kind === 'group') for (const inner of item.fields ?? []) visit(inner, [...parents, field], path, false);
      else
        visit(
          { ...item, key: field.key, description: field.description, required: field.required },
          parents,
          list,
          true,
        );
    } else if (field.kind === 'group') {
      for (const inner of fields ?? []) visit(inner, [...parents, field], list, several);
    } else if (field.kind === 'text') {
      for (const language of ['zh', 'en'] as const) {
        const required = field.required && (language === 'zh' || field.englishRequired === true);
        columns.push({
          path: `${path}.${language}`,
          list,
          kind: 'string',
          several,
          paired: several,
          label: labelOf([...parents, field], language),
          required: required && list === undefined,
          values: undefined,
          terms: undefined,
        });
      }
    } else if (field.kind !== 'list') {
      columns.push({
        path,
        list,
        kind: field.kind,
        several,
        paired: false,
        label: labelOf([...parents, field]),
        required: field.required && list === undefined,
        values: field.values,
        flag: field.flag,
        terms: lists.get(path),
      });
    }
  };
  const schema: z.ZodObject = entryKinds[kind].schema;
  for (const field of fieldsOf(schema)) visit(field, [], undefined, false);
  const [id, ...bodies] = ownColumns;
  return [...(id ? [id] : []), ...columns, ...bodies];
}

const languageNames: Record<'zh' | 'en', Wording> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

function labelOf(fields: readonly Field[], language?: 'zh' | 'en'): Wording {
  const label = (reader: 'zh' | 'en') =>
    fields
      .map(({ description }) => description[reader])
      .filter(Boolean)
      .join(' · ');
  if (!language) return { zh: label('zh'), en: label('en') };
  return {
    zh: `${label('zh')}（${languageNames[language].zh}）`,
    en: `${label('en')} (${languageNames[language].en})`,
  };
}
