import { z } from 'zod';
import type { FieldKind } from './field-meta.ts';
import type { Wording } from './text.ts';

/*
 * The schema as a list of fields. The template workbook, `npm run new`, the
 * guide's tables and the submission form are made from it, so that none of them
 * says anything that the schema does not.
 */

/** One field of a record, with what it holds. */
export interface Field {
  key: string;
  kind: FieldKind;
  description: Wording;
  required: boolean;
  /** What a flag says where it is set. */
  flag?: boolean;
  /** Allowed values of a choice. */
  values?: readonly string[];
  /** Fields of a group. */
  fields?: readonly Field[];
  /** What each item of a list is; its key is empty. */
  item?: Field;
  /** Fewest and most items of a list. */
  items?: { least: number; most?: number };
  /** Longest Chinese text (in Chinese characters) and English text (in characters); whether English is required. */
  longest?: { zh: number; en: number };
  englishRequired?: boolean;
  /** Precision of a date: a day, or also a year or a month. */
  date?: 'day' | 'partial-date';
}

const known = new WeakMap<z.ZodObject, readonly Field[]>();

/** The fields of an object schema, in its order; worked out once, since every entry's files ask for them. */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
  const fields =
    known.get(schema) ?? Object.entries(schema.shape).map(([key, value]) => fieldOf(key, value as z.ZodType));
  known.set(schema, fields);
  return fields;
}

/** The field at a path such as `results.metric`; list items are passed through. */
export function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  let found: Field | undefined;
  let inside: readonly Field[] = fields;
  for (const key of path.split('.')) {
    found = inside.find((field) => field.key === key);
    inside = found?.fields ?? found?.item?.fields ?? [];
  }
  return found;
}

/** A value with its keys in the schema's order, inside groups and lists too; keys that it does not know come last. */
export function inOrder(value: unknown, fields: readonly Field[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const order = fields.map(({ key }) => key);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).sort(([one], [other]) => place(one) - place(other));
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      const field = fields.find((one) => one.key === key);
      const inside = field?.fields ?? field?.item?.fields ?? [];
      return [key, Array.isArray(inner) ? inner.map((item) => inOrder(item, inside)) : inOrder(inner, inside)];
    }),
  );
}

function fieldOf(key: string, schema: z.ZodType): Field {
  const { inner, meta, optional } = unwrap(schema);
  const field = {
    key,
    description: { zh: meta.zh ?? '', en: meta.description ?? '' },
    required: !optional,
  };
  if (inner instanceof z.ZodObject) {
    return meta.kind === 'text'
      ? { ...field, kind: 'text', ...limitsOf(inner) }
      : { ...field, kind: 'group', fields: fieldsOf(inner) };
  }
  if (inner instanceof z.ZodArray) {
    return { ...field, kind: 'list', item: fieldOf('', inner.element as z.ZodType), items: itemLimits(inner) };
  }
  if (inner instanceof z.ZodEnum) return { ...field, kind: 'choice', values: inner.options.map(String) };
  if (inner instanceof z.ZodLiteral) return { ...field, kind: 'flag', flag: inner.value === true };
  if (inner instanceof z.ZodNumber) return { ...field, kind: inner.format?.includes('int') ? 'integer' : 'number' };
  return { ...field, kind: meta.kind ?? 'string', ...(meta.date ? { date: meta.date } : {}) };
}

function itemLimits(list: z.ZodArray): NonNullable<Field['items']> {
  const limits: NonNullable<Field['items']> = { least: 0 };
  for (const { _zod } of list.def.checks ?? []) {
    const check = _zod.def as { check: string; minimum?: number; maximum?: number };
    if (check.check === 'min_length' && check.minimum !== undefined) limits.least = check.minimum;
    if (check.check === 'max_length' && check.maximum !== undefined) limits.most = check.maximum;
  }
  return limits;
}

function limitsOf(text: z.ZodObject): Pick<Field, 'longest' | 'englishRequired'> {
  const { zh, en } = text.shape as { zh: z.ZodType; en: z.ZodType };
  const longest = (part: z.ZodType) => unwrap(part).meta.longest ?? 0;
  return { longest: { zh: longest(zh), en: longest(en) }, englishRequired: !unwrap(en).optional };
}

/** The schema behind its wrappers, with the words that the outermost of them has. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; meta: z.GlobalMeta; optional: boolean } {
  let inner = schema;
  let meta: z.GlobalMeta = {};
  let optional = false;
  for (;;) {
    meta = { ...inner.meta(), ...meta };
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
      optional = true;
      inner = inner.unwrap() as z.ZodType;
    } else if (inner instanceof z.ZodNonOptional) {
      return { ...unwrap(inner.unwrap() as z.ZodType), optional };
    } else if (inner instanceof z.ZodPipe) {
      inner = inner.out as z.ZodType;
    } else {
      return { inner, meta, optional };
    }
  }
}
