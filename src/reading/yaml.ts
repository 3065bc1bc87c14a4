import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place, Problem } from '../schema/fault.ts';
import { readFullYaml } from './yaml/full.ts';
import { type PlainNode, readPlainYaml } from './yaml/plain.ts';

/** A parsed YAML text, its problems, and where each of its values stands. */
export interface YamlText {
  value: unknown;
  problems: Problem[];
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of the key `key` in the map at `path`. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/**
 * Parses YAML as plain data: anchors, aliases, tags and merge keys are refused.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlText {
  const place = placeFinder(text, firstLine);
  const plain = readPlainYaml(text);
  if (plain) return plainText(plain, place);
  const { document, problems } = readFullYaml(text);
  const told = problems.map((problem) => ({ ...problem, line: problem.line + firstLine - 1 }));
  const contents = document?.contents ?? undefined;
  return {
    value: told.length === 0 && document ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: told,
    placeOf: (path) => place(nodeAt(contents, path)?.range?.[0] ?? 0),
    placeOfKey: (path, key) => {
      const map = nodeAt(contents, path);
      const pair = isMap(map) ? map.items.find((item) => keyText(item) === key) : undefined;
      return place((isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? map?.range?.[0] ?? 0);
    },
  };
}

function plainText(root: PlainNode, place: (offset: number) => Place): YamlText {
  const at = (path: readonly PropertyKey[]): PlainNode => {
    let node = root;
    for (const key of path) {
      const inner = typeof key === 'number' ? node.items?.[key] : node.map?.get(String(key))?.node;
      if (!inner) break;
      node = inner;
    }
    return node;
  };
  return {
    value: root.value,
    problems: [],
    placeOf: (path) => place(at(path).offset),
    placeOfKey: (path, key) => {
      const node = at(path);
      return place(node.map?.get(key)?.offset ?? node.offset);
    },
  };
}

/** Lines and columns of offsets; the lines are counted when the first is asked for. */
function placeFinder(text: string, firstLine: number): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function nodeAt(contents: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  let node = contents;
  for (const key of path) {
    const next: unknown = isMap(node)
      ? node.items.find((item) => keyText(item) === String(key))?.value
      : isSeq(node) && typeof key === 'number'
        ? node.items[key]
        : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return node;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}
