import { stringify } from 'yaml';
import { listsOf } from '../../judging/references.ts';
import { listWords } from '../../judging/term-lists.ts';
import { type EntryKind, entryKinds } from '../../schema/entry-kinds.ts';
import { type Field, fieldsOf } from '../../schema/fields.ts';
import { today } from '../../schema/today.ts';

/** Headings of a new entry's Chinese body. */
const bodies: Record<EntryKind, string> = {
  scenario: '\n## 问题\n\n## 做法\n\n## 成效\n',
  enterprise: '',
  playbook: '\n## 问题\n',
};

/**
 * A new entry's file: every field of the schema with a comment that explains it
 * in both languages. Required fields stand ready, with what is known by path;
 * the others are comments that only need their `# ` taken away.
 */
export function blankEntry(kind: EntryKind, values: ReadonlyMap<string, unknown>): string {
  const lists = listsOf(kind);
  const known = new Map<string, unknown>([['reviewed', today()], ['sources.id', 's1'], ...values]);
  const writer: Writer = {
    value: (path) => known.get(path),
    has: (path) =>
      [...known.keys()].some((other) => values.has(other) && (other === path || other.startsWith(`${path}.`))),
    file: (path) => {
      const list = lists.get(path);
      return list && listWords[list].file;
    },
  };
  const lines = fieldsOf(entryKinds[kind].schema).flatMap((field) => fieldLines(field, field.key, '', false, writer));
  return `---\n${lines.join('\n')}\n---\n${bodies[kind]}`;
}

interface Writer {
  value(path: string): unknown;
  /** Whether anything is known of a field or of one inside it. */
  has(path: string): boolean;
  file(path: string): string | undefined;
}

function fieldLines(field: Field, path: string, indent: string, off: boolean, writer: Writer): string[] {
  const out = off || (!field.required && !writer.has(path) && writer.value(path) === undefined);
  // The comment's own sign comes first, so that an editor takes a whole block of them away at once.
  const put = (line: string) => `${out ? '# ' : ''}${indent}${line}`.trimEnd();
  const explanation = indent === '' || field.description.zh ? [`${indent}# ${explain(field, writer.file(path))}`] : [];
  const comment = out && indent ? explanation.map((line) => `# ${line}`) : explanation;
  const inner = (fields: readonly Field[], deeper: string) =>
    fields.flatMap((one) => fieldLines(one, `${path}.${one.key}`, deeper, out, writer));
  switch (field.kind) {
    case 'group':
      return [...comment, put(`${field.key}:`), ...inner(field.fields ?? [], `${indent}  `)];
    case 'text': {
      const english = field.englishRequired === true || writer.value(`${path}.en`) !== undefined;
      const en = `${indent}  en: ${written(writer.value(`${path}.en`))}`;
      return [
        ...comment,
        put(`${field.key}:`),
        put(`  zh: ${written(writer.value(`${path}.zh`))}`),
        `${out || !english ? '# ' : ''}${en}`,
      ];
    }
    case 'list': {
      const { item } = field;
      if (item?.kind === 'group') {
        // What is required comes first: an item begins with a line that is no comment.
        const fields = (item.fields ?? []).toSorted((one, other) => Number(other.required) - Number(one.required));
        const [first = '', ...rest] = inner(fields, `${indent}    `).reduce<string[]>(withDash(indent), []);
        return [...comment, put(`${field.key}:`), first, ...rest];
      }
      if (item?.kind === 'text') return [...comment, put(`${field.key}:`), put('  - zh: ""'), put('    en: ""')];
      return [...comment, put(`${field.key}: ${written(writer.value(path) ?? [])}`)];
    }
    default:
      return [...comment, put(`${field.key}: ${written(writer.value(path), field)}`)];
  }
}

/** Puts the dash of a list's item before its first field. */
function withDash(indent: string): (lines: string[], line: string) => string[] {
  let done = false;
  return (lines, line) => {
    const bare = line.replace(/^# /, '').trimStart();
    if (done || bare.startsWith('#')) return [...lines, line];
    done = true;
    return [...lines, line.replace(new RegExp(`^(# )?${indent} {4}`), `$1${indent}  - `)];
  };
}

function written(value: unknown, field?: Field): string {
  if (value === undefined)
    return field?.kind === 'flag'
      ? String(field.flag)
      : field?.kind === 'number' || field?.kind === 'integer'
        ? ''
        : '""';
  if (Array.isArray(value)) return `[${value.map((one) => stringify(one).trim()).join(', ')}]`;
  // A text of several lines stays on one: as a block it would have to be set in.
  if (typeof value === 'string' && value.includes('\n')) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trim();
}

function explain(field: Field, file: string | undefined): string {
  const { description, required, longest, item, values = item?.values, items } = field;
  const notes = [
    required ? '必填 required' : '',
    values ? `可填 one of: ${values.join(', ')}` : '',
    file ? `id 见 ids in ${file}` : '',
    longest?.zh ? `中文 ≤ ${longest.zh} 字，English ≤ ${longest.en}` : '',
    items?.most && item?.kind !== 'group' ? `最多 at most ${items.most}` : '',
  ].filter(Boolean);
  return `${description.zh} · ${description.en}${notes.length ? ` — ${notes.join('；')}` : ''}`;
}
