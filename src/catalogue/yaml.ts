import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../schema/fault.ts';
import type { Wording } from '../schema/text.ts';

/** A parsed YAML text, its problems, and where each of its values stands. */
export interface YamlText {
  value: unknown;
  problems: Problem[];
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of the key `key` in the map at `path`. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

const errorWords: Partial<Record<YAMLError['code'], { message: Wording; hint: Wording }>> = {
  DUPLICATE_KEY: {
    message: { zh: '同一个键写了两次。', en: 'The same key stands twice.' },
    hint: { zh: '只留一个。', en: 'Keep one of them.' },
  },
  BAD_INDENT: {
    message: { zh: '缩进不对。', en: 'The indentation is wrong.' },
    hint: {
      zh: '同一级的各行左边对齐，下一级多缩进两个空格。',
      en: 'Lines of one level begin at the same column; a deeper level is two spaces further in.',
    },
  },
  TAB_AS_INDENT: {
    message: { zh: '缩进用了制表符。', en: 'A tab is used for indentation.' },
    hint: { zh: '改用空格。', en: 'Use spaces.' },
  },
  MISSING_CHAR: {
    message: { zh: '少了一个引号、括号或冒号。', en: 'A quotation mark, bracket or colon is missing.' },
    hint: {
      zh: '检查这一行的引号和括号是否成对，冒号后面是否有空格。',
      en: 'Check that quotation marks and brackets come in pairs, and that a colon is followed by a space.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      zh: '一行里有两个“: ”，或上一行没有写完。',
      en: 'There are two “: ” on a line, or the line before is unfinished.',
    },
    hint: { zh: '把含有“: ”的文字放进引号。', en: 'Put the text that holds “: ” into quotation marks.' },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: { zh: '这一行不是“键: 值”。', en: 'The line is not “key: value”.' },
    hint: { zh: '键和值之间写英文冒号加一个空格。', en: 'Write a colon and a space between key and value.' },
  },
};

const otherError = {
  message: { zh: 'YAML 读不懂这里。', en: 'YAML cannot be read here.' },
  hint: {
    zh: '检查缩进、冒号后的空格和成对的引号；以 %、@、`、*、&、!、{、[ 开头的文字要放进引号。',
    en: 'Check the indentation, the space after colons and pairs of quotation marks; a text that begins with %, @, `, *, &, !, { or [ needs quotation marks.',
  },
};

/**
 * Parses YAML as plain data: anchors, aliases, tags and merge keys are refused.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...placeAt(openingQuote(document, error) ?? error.pos[0]),
    severity: 'error',
    rule: 'yaml',
    ...(errorWords[error.code] ?? otherError),
  }));
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag || (isScalar(node) && node.value === '<<')) {
      problems.push({
        ...placeAt(node.range?.[0] ?? 0),
        severity: 'error',
        rule: 'yaml',
        message: {
          zh: '这里用了 YAML 的锚点、别名、标签或合并键。',
          en: 'An anchor, alias, tag or merge key of YAML is used here.',
        },
        hint: {
          zh: '把值直接写出来；以 & * ! 开头的文字放进引号。',
          en: 'Write the value out; put a text that begins with & * ! into quotation marks.',
        },
      });
    }
  });
  const nodeAt = (path: readonly PropertyKey[]): Node | undefined => {
    let node: Node | null = document.contents;
    for (const key of path) {
      const next: Node | undefined = child(node, key);
      if (!next) break;
      node = next;
    }
    return node ?? undefined;
  };
  return {
    value: problems.length ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    placeOf: (path) => placeAt(nodeAt(path)?.range?.[0] ?? 0),
    placeOfKey: (path, key) => {
      const map = nodeAt(path);
      const pair = isMap(map) ? map.items.find((item) => keyText(item) === key) : undefined;
      return placeAt((isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? map?.range?.[0] ?? 0);
    },
  };
}

/** Where a text begins whose closing quotation mark is missing: the parser points at the end of the file. */
function openingQuote(document: Document, error: YAMLError): number | undefined {
  let opening: number | undefined;
  if (error.code !== 'MISSING_CHAR') return undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < error.pos[0] && range[1] >= error.pos[0] - 1) opening = range[0];
    },
  });
  return opening;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function child(node: Node | null, key: PropertyKey): Node | undefined {
  const found = isMap(node)
    ? node.items.find((item) => keyText(item) === String(key))?.value
    : isSeq(node) && typeof key === 'number'
      ? node.items[key]
      : undefined;
  if (isPair(found)) return undefined;
  return isNode(found) ? found : undefined;
}
