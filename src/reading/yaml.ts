import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { AtField, FieldPath } from '../schema/finding.ts';
import { readFullYaml, type YamlProblem } from './yaml/full.ts';
import { type PlainNode, readPlainYaml } from './yaml/plain.ts';

/** A parsed YAML text, its problems, and where each of its values stands. */
export interface YamlText {
  /** `undefined` where the text has problems, `null` where it holds nothing. */
  value: unknown;
  problems: YamlProblem[];
  /** The offset of a value (or of the nearest around it that is there) or of a key. */
  offsetOf(at: AtField): number;
}

/** Parses YAML as plain data: anchors, aliases, tags and merge keys are refused. */
export function parseYaml(text: string): YamlText {
  const plain = readPlainYaml(text);
  if (plain) return plainText(plain);
  const { document, problems } = readFullYaml(text);
  const contents = document?.contents ?? undefined;
  return {
    value: problems.length === 0 && document ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    offsetOf: (at) => {
      if ('field' in at) return nodeAt(contents, at.field)?.range?.[0] ?? 0;
      const map = nodeAt(contents, at.key.slice(0, -1));
      const pair = isMap(map) ? map.items.find((item) => keyText(item) === String(at.key.at(-1))) : undefined;
      return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? map?.range?.[0] ?? 0;
    },
  };
}

function plainText(root: PlainNode): YamlText {
  const nodeOf = (path: FieldPath): PlainNode => {
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
    offsetOf: (at) => {
      if ('field' in at) return nodeOf(at.field).offset;
      const node = nodeOf(at.key.slice(0, -1));
      return node.map?.get(String(at.key.at(-1)))?.offset ?? node.offset;
    },
  };
}

function nodeAt(contents: Node | undefined, path: FieldPath): Node | undefined {
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
