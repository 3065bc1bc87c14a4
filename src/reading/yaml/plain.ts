/*
 * Reads the plain YAML that entries and seeds are written in, some ten times
 * faster than the full parser: maps and lists by indentation, one-line lists
 * and maps in brackets, texts on one line with or without quotation marks,
 * numbers and true or false. Whatever else it meets (and whatever is doubtful)
 * it leaves to the full parser by returning `undefined`; a test holds the two
 * to the same values and places.
 */

/** A value, the offset at which it begins, and what is in it. */
export interface PlainNode {
  value: unknown;
  offset: number;
  map?: Map<string, { offset: number; node: PlainNode }>;
  items?: PlainNode[];
}

interface Line {
  indent: number;
  text: string;
  offset: number;
}

class NotPlain extends Error {}

/** Leaves the text to the full parser. */
export function notPlain(): never {
  throw new NotPlain();
}

/** The value of a plain YAML text, or `undefined` for the full parser to read. */
export function readPlainYaml(text: string): PlainNode | undefined {
  // The full parser says what is wrong with control characters.
  if (/(?!\n)\p{Cc}|[\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/mu.test(text)) return undefined;
  const lines: Line[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const content = withoutSpaces(line);
    const indent = line.length - line.replace(/^ +/, '').length;
    if (content && !content.startsWith('#')) lines.push({ indent, text: content, offset: offset + indent });
    offset += line.length + 1;
  }
  const first = lines[0];
  if (first?.indent !== 0) return undefined;
  try {
    const reader = new Reader(lines);
    const node = reader.block(0);
    return reader.ended() ? node : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** A text without the spaces around it; white space of other kinds belongs to the text. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}

const keyLine = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.+))?$/;
/** Keys that mean something to programs; the full parser refuses them. */
const refusedKeys = /^(?:constructor|prototype)$/;
const deepest = 20;

class Reader {
  private next = 0;
  private readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  ended(): boolean {
    return this.next === this.lines.length;
  }

  block(depth: number): PlainNode {
    const line = this.lines[this.next];
    if (!line || depth > deepest) return notPlain();
    return line.text.startsWith('- ') ? this.list(line, depth) : this.map(line, depth);
  }

  private map({ indent, offset }: Line, depth: number): PlainNode {
    const value: Record<string, unknown> = {};
    const map: NonNullable<PlainNode['map']> = new Map();
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.text.startsWith('- ') && line.indent === indent) break;
      const [, key, rest] = keyLine.exec(line.text) ?? [];
      if (line.indent !== indent || key === undefined || map.has(key) || refusedKeys.test(key)) return notPlain();
      this.next += 1;
      const node =
        rest === undefined
          ? this.below(indent, depth)
          : this.inline(rest, line.offset + line.text.length - rest.length, indent);
      value[key] = node.value;
      map.set(key, { offset: line.offset, node });
    }
    return { value, offset, map };
  }

  /** What stands under a key: deeper lines, or a list at the key's own column. */
  private below(indent: number, depth: number): PlainNode {
    const line = this.lines[this.next];
    if (!line || !(line.indent > indent || (line.indent === indent && line.text.startsWith('- ')))) return notPlain();
    return this.block(depth + 1);
  }

  private list({ indent, offset }: Line, depth: number): PlainNode {
    const items: PlainNode[] = [];
    for (let line = this.lines[this.next]; line && line.indent >= indent; line = this.lines[this.next]) {
      if (line.indent !== indent) return notPlain();
      if (!line.text.startsWith('- ')) break;
      const rest = withoutSpaces(line.text.slice(2));
      const shift = line.text.length - rest.length;
      const inner = { indent: indent + shift, text: rest, offset: line.offset + shift };
      if (keyLine.test(rest)) {
        this.lines[this.next] = inner;
        items.push(this.map(inner, depth + 1));
      } else {
        this.next += 1;
        items.push(this.inline(rest, inner.offset, indent));
      }
    }
    return { value: items.map((item) => item.value), offset, items };
  }

  /** A value on the rest of a line; the line after must not go on with it. */
  private inline(text: string, offset: number, indent: number): PlainNode {
    const after = this.lines[this.next];
    if (after && after.indent > indent) return notPlain();
    if (text.startsWith('[') || text.startsWith('{')) {
      const flow = new Flow(text, offset);
      const node = flow.collection(0);
      return flow.ended() ? node : notPlain();
    }
    const [, double, single] = /^(?:"((?:[^"\\]|\\["\\])*)"|'([^']*)')$/.exec(text) ?? [];
    return { value: double === undefined ? (single ?? plainScalar(text)) : unescaped(double), offset };
  }
}

/** Lists and maps in brackets, on one line. */
class Flow {
  private at = 0;
  private readonly text: string;
  private readonly offset: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.offset = offset;
  }

  ended(): boolean {
    return this.at === this.text.length;
  }

  collection(depth: number): PlainNode {
    const offset = this.offset + this.at;
    const open = this.text[this.at];
    if (depth > deepest) return notPlain();
    this.at += 1;
    const items: PlainNode[] = [];
    const map: NonNullable<PlainNode['map']> = new Map();
    const close = open === '[' ? ']' : '}';
    this.take(/ */y);
    if (this.text[this.at] === close) this.at += 1;
    else {
      for (let mark = ','; mark === ','; ) {
        this.take(/ */y);
        const keyOffset = this.offset + this.at;
        if (open === '[') items.push(this.item(depth));
        else {
          const key = this.take(/[A-Za-z][A-Za-z0-9_-]*(?=: )/y);
          this.take(/: +/y);
          if (map.has(key) || refusedKeys.test(key)) return notPlain();
          map.set(key, { offset: keyOffset, node: this.item(depth) });
        }
        this.take(/ */y);
        mark = this.take(/[,\]}]/y);
        if (mark !== ',' && mark !== close) return notPlain();
      }
    }
    if (open === '[') return { value: items.map((item) => item.value), offset, items };
    return { value: Object.fromEntries([...map].map(([key, { node }]) => [key, node.value])), offset, map };
  }

  private item(depth: number): PlainNode {
    const offset = this.offset + this.at;
    const character = this.text[this.at];
    if (character === '[' || character === '{') return this.collection(depth + 1);
    if (character === '"') return { value: unescaped(this.take(/"(?:[^"\\]|\\["\\])*"/y).slice(1, -1)), offset };
    if (character === "'") return { value: this.take(/'[^']*'(?!')/y).slice(1, -1), offset };
    return { value: plainScalar(withoutSpaces(this.take(/[^,[\]{}"'\s][^,[\]{}]*/y))), offset };
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) return notPlain();
    this.at += found.length;
    return found;
  }
}

/** What stands between double quotation marks, where nothing is escaped but such marks and strokes. */
const unescaped = (text: string): string => text.replace(/\\(["\\])/g, '$1');

/** A text without quotation marks, as YAML's core schema reads it. */
function plainScalar(text: string): unknown {
  if (/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?!\d)|$)|: | #|:$/.test(text)) return notPlain();
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  const doubtful = /^(?:~|null|true|false|[-+]?(?:\.?\d[\d._]*(?:e[-+]?\d*)?|0[xob][\da-f_]*|\.(?:inf|nan)))$/i;
  return doubtful.test(text) ? notPlain() : text;
}
