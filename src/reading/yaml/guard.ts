import { type CST, type Document, isMap, isScalar, type ParsedNode, visit } from 'yaml';
import type { GuardTelling } from './words.ts';

/** What YAML can do beyond plain data, and where it is tried. */
export interface Trick {
  offset: number;
  what: GuardTelling;
}

const deepestNesting = 24;
const mostTokens = 200_000;

/**
 * Finds anchors, aliases, tags, directives, further documents and explicit keys
 * in a text's tokens, before any value is made of them. Walks without
 * recursion: `sound` is false where the text is nested too deeply to go on.
 */
export function findTricks(tokens: readonly CST.Token[]): { tricks: Trick[]; sound: boolean } {
  const tricks: Trick[] = [];
  let documents = 0;
  let seen = 0;
  const report = (offset: number, what: GuardTelling) => tricks.push({ offset, what });
  const marks = (sources: readonly CST.Token[] | undefined) => {
    for (const { type, offset } of sources ?? []) {
      if (type === 'anchor' || type === 'tag') report(offset, 'trick');
      if (type === 'explicit-key-ind') report(offset, 'key');
    }
  };
  const stack: { token: CST.Token | null | undefined; depth: number }[] = tokens
    .map((token) => ({ token, depth: 0 }))
    .reverse();
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { token, depth } = item;
    if (!token) continue;
    seen += 1;
    if (depth > deepestNesting || seen > mostTokens) {
      return { tricks: [...tricks, { offset: token.offset, what: 'deep' }], sound: false };
    }
    if (token.type === 'directive' || token.type === 'doc-end') report(token.offset, 'document');
    if (token.type === 'alias') report(token.offset, 'trick');
    if (token.type === 'document') {
      documents += 1;
      if (documents > 1) report(token.offset, 'document');
      marks(token.start);
      stack.push({ token: token.value, depth });
    } else if (token.type === 'block-scalar') marks(token.props);
    else if ('items' in token) {
      for (const { start, key, sep, value } of [...token.items].reverse()) {
        marks(start);
        marks(sep);
        stack.push({ token: value, depth: depth + 1 }, { token: key, depth: depth + 1 });
      }
    }
  }
  // What comes after the end of a document is told with it.
  const further = tricks.filter(({ what }) => what === 'document').slice(1);
  return { tricks: tricks.filter((trick) => !further.includes(trick)), sound: true };
}

const refusedKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Finds keys that stand twice, that merge, that mean something to programs, or that are no plain words; and numbers that do not say what they are. */
export function findBadKeys(document: Document<ParsedNode, boolean>): Trick[] {
  const tricks: Trick[] = [];
  visit(document, {
    Scalar: (_key, { format, range }) => {
      if (format === 'HEX' || format === 'OCT') tricks.push({ offset: range?.[0] ?? 0, what: 'number' });
    },
    Map: (_key, map) => {
      if (!isMap(map)) return;
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (isScalar(key) || isMap(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0;
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || refusedKeys.has(name) || (isScalar(key) && key.value === null)) {
          tricks.push({ offset, what: name === '<<' ? 'trick' : 'key' });
        } else if (seen.has(name)) tricks.push({ offset, what: 'duplicate' });
        seen.add(name ?? '');
      }
    },
  });
  return tricks;
}
