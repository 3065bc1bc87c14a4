import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { contentPath, entryKinds } from '../schema/entry-kinds.ts';
import { type Field, fieldsOf, inOrder } from '../schema/fields.ts';
import { sameValue } from '../schema/same-value.ts';
import { type EntryFile, entryFiles, prune, styleNodes, type WrittenFile } from './entry-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { englishFile } from './where-in-file.ts';
import { parseYaml } from './yaml.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The files of an entry that stands, with `data` and `body` in place of what
 * they say. Of the front matter only the fields that changed are written anew;
 * comments, order and what did not change stay as they are written.
 */
export function entryEdit(
  { kind, id, data, body }: EntryFile<Record<string, unknown>>,
  standing: { text: string; english?: string | undefined },
): WrittenFile[] {
  const { yaml, body: own } = splitFrontMatter(standing.text);
  const edited = yaml && editYaml(yaml.text, data, fieldsOf(entryKinds[kind].schema));
  if (edited === undefined) return entryFiles({ kind, id, data, body });
  const same = (before: string, after: string | undefined): boolean => before.trim() === (after ?? '').trim();
  const chinese = same(own.text, body.zh) ? own.text : body.zh ? `\n${body.zh.trim()}\n` : '';
  const path = contentPath({ kind, id });
  const english =
    standing.english !== undefined && same(standing.english, body.en)
      ? standing.english
      : body.en && `${body.en.trim()}\n`;
  return [
    { path, text: `---\n${edited}---\n${chinese}` },
    ...(english ? [{ path: englishFile(path), text: english }] : []),
  ];
}

/** YAML with other values: its blocks as they are written, but for those whose value changed. `undefined` where it cannot be read. */
export function editYaml(text: string, data: Values, fields: readonly Field[]): string | undefined {
  const document = parseDocument(text);
  const { contents, errors } = document;
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const wanted = (prune(data) ?? {}) as Values;
  const before = (document.toJS() ?? {}) as Values;
  editMap(contents, wanted, fields, document);
  const standing = blocksOf(text);
  const written = blocksOf(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  const edited = [...written]
    .map(([key, block]) => (says(before[key], wanted[key]) ? (standing.get(key) ?? block) : block))
    .join('');
  const { value, problems } = parseYaml(edited);
  return problems.length === 0 && says(value, wanted) ? edited : undefined;
}

/** Whether two values say the same, whatever of them is empty. */
const says = (one: unknown, other: unknown): boolean => sameValue(prune(one), prune(other));

/** The lines of each field of the outermost map, by its key, with the comments above it; what stands behind the last is its own. */
function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let [key, above] = ['', ''];
  for (const line of text.match(/.*\n|.+$/g) ?? []) {
    const begins = /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1];
    if (begins !== undefined) {
      key = begins;
      blocks.set(key, above + line);
      above = '';
    } else if (/^(?:#|\s*$)/.test(line)) above += line;
    else {
      blocks.set(key, (blocks.get(key) ?? '') + above + line);
      above = '';
    }
  }
  if (above) blocks.set(key, (blocks.get(key) ?? '') + above);
  return blocks;
}

function editMap(map: YAMLMap, wanted: Values, fields: readonly Field[], document: Document): void {
  const order = fields.map(({ key }) => key);
  for (const pair of [...map.items]) {
    const key = keyOf(pair);
    if (wanted[key] === undefined) map.items.splice(map.items.indexOf(pair), 1);
    else pair.value = edited(pair.value, wanted[key], fields[order.indexOf(key)], document);
  }
  for (const key of Object.keys(wanted)) {
    if (wanted[key] === undefined || map.items.some((pair) => keyOf(pair) === key)) continue;
    const later = map.items.findIndex((pair) => order.indexOf(keyOf(pair)) > order.indexOf(key));
    const pair = document.createPair(key, created(wanted[key], fields[order.indexOf(key)], document));
    map.items.splice(later < 0 ? map.items.length : later, 0, pair as (typeof map.items)[number]);
  }
}

/** The node as it says what is wanted: itself where that can be, so that its comments stay. */
function edited(node: unknown, wanted: unknown, field: Field | undefined, document: Document): Node {
  if (isNode(node) && says(node.toJS(document), wanted)) return node;
  if (isMap(node) && isValues(wanted)) {
    editMap(node, wanted, insideOf(field), document);
    return node;
  }
  if (isSeq(node) && Array.isArray(wanted)) {
    node.items = editedItems(node.items, wanted, field, document);
    return node;
  }
  if (isScalar(node) && (typeof wanted === 'string' || typeof wanted === 'number' || typeof wanted === 'boolean')) {
    node.value = wanted;
    delete node.source;
    return node;
  }
  return created(wanted, field, document);
}

/** Items that stand in both lists stay as they are; those between are changed, added and taken out in their order. */
function editedItems(
  nodes: readonly unknown[],
  wanted: readonly unknown[],
  field: Field | undefined,
  document: Document,
): Node[] {
  const values = nodes.map((node) => (isNode(node) ? node.toJS(document) : undefined));
  const item = field?.item;
  const items: Node[] = [];
  let [old, fresh] = [0, 0];
  for (const [oldEnd, freshEnd] of [...common(values, wanted), [nodes.length, wanted.length] as const]) {
    for (; fresh < freshEnd; fresh += 1, old += 1)
      items.push(
        old < oldEnd ? edited(nodes[old], wanted[fresh], item, document) : created(wanted[fresh], item, document),
      );
    const node = nodes[oldEnd];
    if (isNode(node)) items.push(node);
    [old, fresh] = [oldEnd + 1, freshEnd + 1];
  }
  return items;
}

/** Places of items that stand in both lists, in order: a longest common subsequence. */
function common(old: readonly unknown[], wanted: readonly unknown[]): (readonly [number, number])[] {
  const lengths = new Map<string, number>();
  const length = (row: number, column: number): number => lengths.get(`${row} ${column}`) ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = wanted.length - 1; column >= 0; column -= 1)
      lengths.set(
        `${row} ${column}`,
        says(old[row], wanted[column])
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1)),
      );
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < old.length && column < wanted.length; ) {
    if (says(old[row], wanted[column])) pairs.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function created(value: unknown, field: Field | undefined, document: Document): Node {
  const inside = insideOf(field);
  const node = document.createNode(
    Array.isArray(value) ? value.map((one) => inOrder(one, inside)) : inOrder(value, inside),
  );
  styleNodes(node);
  return node;
}

const insideOf = (field: Field | undefined): readonly Field[] => field?.fields ?? field?.item?.fields ?? [];
const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
