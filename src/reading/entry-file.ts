import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { contentPath, type EntryKind, entryKinds, kindNames } from '../schema/entry-kinds.ts';
import { fieldsOf, inOrder } from '../schema/fields.ts';
import type { Language } from '../schema/text.ts';
import { englishFile } from './where-in-file.ts';

/** An entry to be written: its facts and its bodies. */
export interface EntryFile<Data extends object = object> {
  kind: EntryKind;
  id: string;
  data: Data;
  body: Partial<Record<Language, string>>;
}

/** A file to be written; `path` is relative to `content/`. */
export interface WrittenFile {
  path: string;
  text: string;
}

/** The files of an entry: `<id>.mdx` with its facts and Chinese body, and `<id>.en.mdx` where it has an English one. */
export function entryFiles({ kind, id, data, body }: EntryFile): WrittenFile[] {
  const path = contentPath({ kind, id });
  const chinese = body.zh ? `\n${body.zh.trim()}\n` : '';
  const files = [{ path, text: `---\n${frontMatter(kind, data)}---\n${chinese}` }];
  if (body.en) files.push({ path: englishFile(path), text: `${body.en.trim()}\n` });
  return files;
}

// Found once: a list has thousands of entries.
const fields = Object.fromEntries(kindNames.map((kind) => [kind, fieldsOf(entryKinds[kind].schema)])) as Readonly<
  Record<EntryKind, ReturnType<typeof fieldsOf>>
>;

/** Front matter as YAML: the schema's order of keys, lists of ids on one line, empty values left out. */
function frontMatter(kind: EntryKind, data: object): string {
  const document = new Document(inOrder(prune(data), fields[kind]));
  styleNodes(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Lists of ids on one line, bare years as numbers: how the house writes YAML. */
export function styleNodes(node: Document | Node): void {
  visit(node, {
    Seq: (_key, list) => {
      if (
        isSeq(list) &&
        list.items.every((item) => isScalar(item) && typeof item.value === 'string' && /^[a-z0-9.-]+$/.test(item.value))
      )
        list.flow = true;
    },
    Pair: (_key, pair) => {
      // A bare year is written as a number, without quotation marks.
      if (
        isScalar(pair.value) &&
        typeof pair.value.value === 'string' &&
        /^\d{4}$/.test(pair.value.value) &&
        isScalar(pair.key) &&
        pair.key.value === 'date'
      ) {
        pair.value.value = Number(pair.value.value);
      }
      if (isMap(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
    },
  });
}

/** A value without empty lists, empty maps and absent values. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.length ? value.map(prune) : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = prune(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}
