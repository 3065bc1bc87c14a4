import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { styleNodes } from '../../reading/entry-file.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import { fieldAt, fieldsOf, inOrder } from '../../schema/fields.ts';
import type { FieldPath } from '../../schema/finding.ts';
import { type ScenarioRecord, scenario } from '../../schema/scenario.ts';
import type { Source } from '../../schema/source.ts';
import { layers } from '../../schema/stack.ts';
import type { ImportLog } from './log.ts';
import { listOf, type Merged, originIn } from './merged.ts';

/** Lists whose items are added where the standing entry has none that is the same. */
const lists = ['results', ...layers.map((layer) => `stack.${layer}`), 'safety', 'partners'];

/**
 * Adds to a scenario that stands what a record that is named as adding to it
 * says beyond it: figures with their sources, parts of the stack, measures,
 * partners, and the record's id as a former one. Everything else in its file
 * stays as it is; the record's words go into the log, for the bodies are an editor's.
 * A record that does not add to it, or did so before, changes nothing.
 */
export function mergeScenario(
  text: string,
  id: string,
  data: Partial<ScenarioRecord>,
  _vocabulary: Vocabulary,
  log: ImportLog,
): Merged | undefined {
  const { yaml, body } = splitFrontMatter(text);
  const document = parseDocument(yaml?.text ?? '');
  const standing = (document.toJS() ?? {}) as Partial<ScenarioRecord>;
  const records = (data.formerIds ?? []).filter((record) => !listOf(standing.formerIds).includes(record));
  if (records.length === 0 || !isMap(document.contents)) return undefined;
  const origins = new Map<string, FieldPath>();
  const sources = new Map(
    (data.sources ?? []).map((source, index) => [source.id, addSource(source, index, document, origins)]),
  );
  for (const list of lists) {
    const path = list.split('.');
    const there = new Set(itemsAt(standing, path).map(identityOf));
    itemsAt(data, path).forEach((item, index) => {
      if (there.has(identityOf(item))) return;
      const place = append(document, path, withSource(item, sources));
      origins.set(place, [...path, index]);
      log.add('Added to scenarios that stand', `${id}: ${list} ${identityOf(item)}`);
    });
  }
  for (const record of records) origins.set(append(document, ['formerIds'], record), ['formerIds', 0]);
  // What was compared with the sources was the entry without these.
  if (document.delete('checked')) log.add('No longer compared with its sources as a whole', id);
  log.add('To be worked into the body by hand', `${id}: ${data.summary?.zh ?? ''} ${data.summary?.en ?? ''}`.trim());
  return {
    text: `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body.text}`,
    origin: originIn(origins),
  };
}

/** The items of the list at a path; none where there is no list. */
function itemsAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const list = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
  return Array.isArray(list) ? list : [];
}

/** What tells an item of a list from another: a figure by its amount, other items by their name. */
function identityOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { metric, value, min, max, unit, measure, name, zh } = item as Record<string, unknown>;
  if (metric) return [metric, value, min, max, unit].filter((part) => part !== undefined).join(' ');
  return name === undefined ? String(measure ?? zh) : identityOf(name);
}

/** The id that a source has in the standing entry, where it is added unless its address is there. */
function addSource(source: Source, index: number, document: Document, origins: Map<string, FieldPath>): string {
  const standing = listOf((document.toJS() as { sources?: Source[] }).sources) as readonly Source[];
  const same = standing.find(({ url }) => url === source.url);
  if (same) return same.id;
  const taken = new Set(standing.map((one) => one.id));
  let number = standing.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  origins.set(append(document, ['sources'], { ...source, id: `s${number}` }), ['sources', index]);
  return `s${number}`;
}

/** The item with the id that its source has in the standing entry. */
function withSource(item: unknown, sources: ReadonlyMap<string, string>): unknown {
  if (typeof item !== 'object' || item === null || !('source' in item)) return item;
  return { ...item, source: sources.get(String(item.source)) ?? item.source };
}

const fields = fieldsOf(scenario);

/** Adds an item to a list of the entry, and returns its path; a list that is not there yet goes to its place in the schema's order. */
function append(document: Document, path: readonly string[], item: unknown): string {
  const node = document.createNode(inOrder(item, fieldAt(fields, path.join('.'))?.item?.fields ?? []));
  styleNodes(node);
  if (!isSeq(document.getIn(path)))
    for (const depth of path.keys()) makePlace(document, path.slice(0, depth + 1), path);
  document.addIn(path, node);
  const list = document.getIn(path);
  return [...path, isSeq(list) ? list.items.length - 1 : 0].join('.');
}

/** Puts an empty map, or at the path's end an empty list, where the schema's order has it. */
function makePlace(document: Document, path: readonly string[], whole: readonly string[]): void {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  if (!isMap(parent) || parent.has(path.at(-1))) return;
  const order = (path.length > 1 ? (fieldAt(fields, path.slice(0, -1).join('.'))?.fields ?? []) : fields).map(
    ({ key }) => key,
  );
  const keys = parent.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const later = order.slice(order.indexOf(path.at(-1) ?? '') + 1);
  const before = keys.findIndex((key) => later.includes(key));
  const pair = document.createPair(path.at(-1), path.length === whole.length ? [] : {});
  if (isSeq(pair.value) && path.at(-1) === 'formerIds') pair.value.flow = true;
  parent.items.splice(before < 0 ? parent.items.length : before, 0, pair as (typeof parent.items)[number]);
}
