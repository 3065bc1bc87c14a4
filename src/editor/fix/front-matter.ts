import { isDeepStrictEqual } from 'node:util';
import { isScalar, type Node, parseDocument, type Scalar, visit } from 'yaml';
import { parseYaml } from '../../reading/yaml.ts';
import { type EntryKind, entryKinds } from '../../schema/entry-kinds.ts';
import { mendDate } from './dates.ts';
import { applyEdits, type Edit } from './edit.ts';
import { mendFigures, mendRadicals, withPlainCharacters } from './figures.ts';
import { orderKeys } from './key-order.ts';

const dateKeys = new Set(['date', 'reviewed', 'checked']);
/** Texts that are quoted as they stand, and names. */
const quotedKeys = new Set(['url', 'website', 'publisher', 'id', 'source', 'metric', 'unit', 'enterprise']);

/**
 * Front matter with its dates, figures, order of fields and blanks mended.
 * Comments and all else stay as they are; a change that would alter what the
 * text says is not made.
 */
export function mendFrontMatter(yaml: string, kind: EntryKind): string {
  if (parseYaml(yaml).problems.length > 0) return yaml;
  const steps = [
    (text: string) => applyEdits(text, mendRadicals(text)),
    mendValues,
    (text: string) => orderKeys(text, Object.keys(entryKinds[kind].schema.shape)),
    (text: string) => text.replace(/[ \t]+$/gm, ''),
  ];
  return steps.reduce((text, step) => {
    const mended = step(text);
    return saysTheSame(text, mended) ? mended : text;
  }, yaml);
}

function mendValues(yaml: string): string {
  const edits: Edit[] = [];
  visit(parseDocument(yaml, { schema: 'core', uniqueKeys: false }), {
    Pair: (_key, pair, ancestors) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const inSource = ancestors.some((node) => 'key' in node && isScalar(node.key) && node.key.value === 'sources');
      if (quotedKeys.has(key) || (inSource && key === 'title')) return visit.SKIP;
      if (dateKeys.has(key) && isScalar(pair.value)) {
        const { start, end } = inside(pair.value, yaml);
        const mended = mendDate(yaml.slice(start, end));
        if (mended !== undefined) edits.push({ start, end, text: mended });
        return visit.SKIP;
      }
      return undefined;
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const { start, end } = inside(node, yaml);
      edits.push(...mendFigures(yaml.slice(start, end), start));
    },
  });
  return applyEdits(yaml, edits);
}

/** Where the text of a scalar stands, without its quotation marks. */
function inside(node: Node & Scalar, yaml: string): { start: number; end: number } {
  const [start = 0, end = 0] = node.range ?? [];
  const quoted = /["']/.test(yaml[start] ?? '') ? 1 : 0;
  return { start: start + quoted, end: end - quoted };
}

/** Whether two texts hold the same values, but for the form of figures and dates. */
function saysTheSame(before: string, after: string): boolean {
  const [old, mended] = [parseYaml(before), parseYaml(after)];
  return mended.problems.length === 0 && isDeepStrictEqual(plain(old.value), plain(mended.value));
}

function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name)]));
  }
  if (dateKeys.has(key)) return withoutForm(String(value));
  return typeof value === 'string' ? withPlainCharacters(value) : value;
}

/** A date without the form it is written in. YAML may have read 2024.10 as a number: then the year alone is compared. */
const withoutForm = (date: string): string => /^\d{4}/.exec(date.normalize('NFKC'))?.[0] ?? date;
