import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { styleNodes } from '../../reading/entry-file.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import { type EnterpriseRecord, enterprise, type Recognition } from '../../schema/enterprise.ts';
import { fieldAt, fieldsOf, inOrder } from '../../schema/fields.ts';
import type { FieldPath } from '../../schema/finding.ts';
import { nameKey } from '../../schema/name-key.ts';
import type { Source } from '../../schema/source.ts';
import { givesBenchmark } from './benchmark-role.ts';
import type { ImportLog } from './log.ts';
import { listOf, type Merged, originIn } from './merged.ts';

/**
 * Adds to an enterprise that stands the recognitions that it lacks, with their
 * sources, and a full name that it does not know. Everything else in its file,
 * comments too, stays as it is.
 */
export function mergeEnterprise(
  text: string,
  id: string,
  data: Partial<EnterpriseRecord>,
  vocabulary: Vocabulary,
  log: ImportLog,
): Merged | undefined {
  const { yaml, body } = splitFrontMatter(text);
  const document = parseDocument(yaml?.text ?? '');
  const standing = (document.toJS() ?? {}) as Partial<EnterpriseRecord>;
  const origins = new Map<string, FieldPath>();
  const added = (data.recognitions ?? []).filter((recognition) => {
    const same = listOf(standing.recognitions).find((other) => isSame(recognition, other));
    if (same) log.add('Recognitions that stand already', `${id}: ${wordsOf(recognition)}`);
    return !same;
  });
  for (const recognition of added) {
    const source = sourceFor(recognition.source, data.sources ?? [], document, origins);
    const place = append(document, 'recognitions', { ...recognition, source });
    origins.set(place, ['recognitions', (data.recognitions ?? []).indexOf(recognition)]);
    log.add('Recognitions merged into entries that stand', `${id}: ${wordsOf(recognition)}`);
  }
  const name = data.name?.zh;
  const names = [
    standing.name?.zh,
    standing.shortName?.zh,
    ...listOf(standing.aliases),
    ...listOf(standing.formerNames).map(nameOf),
  ];
  const known = names.some((one) => one !== undefined && nameKey(one) === nameKey(name ?? ''));
  if (added.length > 0 && name && !known) {
    origins.set(append(document, 'aliases', name), ['name', 'zh']);
    log.add('Names that differ: added to the aliases', `${id}: ${name} (stands as ${standing.name?.zh})`);
  }
  if (givesBenchmark(added, data.sources ?? [], vocabulary) && !listOf(standing.roles).includes('benchmark'))
    append(document, 'roles', 'benchmark');
  if (data.caveat && added.length > 0 && addCaveat(document, standing, data.caveat, id, log))
    origins.set('caveat', ['caveat']);
  if (added.length === 0) return undefined;
  return {
    text: `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body.text}`,
    origin: originIn(origins),
  };
}

/** Whether two recognitions are one: of one scheme and site, in one year, or where one of them names no year. */
function isSame(one: Recognition, other: Recognition): boolean {
  const titles = (recognition: Recognition) => [nameOf(recognition.category), nameOf(recognition.title)].join();
  return (
    one.scheme === other.scheme &&
    nameOf(one.site) === nameOf(other.site) &&
    (one.scheme !== 'other' || titles(one) === titles(other)) &&
    (one.year === undefined || other.year === undefined || one.year === other.year)
  );
}

/** The Chinese of a name; in a file it may be written as a plain text. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'zh' in value ? String(value.zh) : undefined;
}

const wordsOf = ({ scheme, year, site }: Recognition) =>
  [scheme, year, nameOf(site)].filter((part) => part !== undefined).join(' ');

/** The id that a source has in the standing entry, where it is added unless its address is there. */
function sourceFor(
  id: string,
  sources: readonly Source[],
  document: Document,
  origins: Map<string, FieldPath>,
): string {
  const source = sources.find((one) => one.id === id);
  if (!source) return id;
  const standing = listOf((document.toJS() as { sources?: Source[] }).sources);
  const same = standing.find(({ url }) => url === source.url);
  if (same) return same.id;
  const taken = new Set(standing.map((one) => one.id));
  let number = standing.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  origins.set(append(document, 'sources', { ...source, id: `s${number}` }), ['sources', sources.indexOf(source)]);
  return `s${number}`;
}

const fields = fieldsOf(enterprise);

/** Adds an item to a list of the entry, and returns its path; a list that is not there yet goes before `sources`. */
function append(document: Document, key: string, item: unknown): string {
  const list = document.get(key);
  const ordered = typeof item === 'string' ? item : inOrder(item, fieldAt(fields, key)?.item?.fields ?? []);
  if (isSeq(list)) {
    const node = document.createNode(ordered);
    styleNodes(node);
    list.add(node);
    return `${key}.${list.items.length - 1}`;
  }
  const pair = document.createPair(key, [ordered]);
  if (isSeq(pair.value)) styleNodes(pair.value);
  const map = document.contents;
  if (!isMap(map)) return `${key}.0`;
  if (isSeq(pair.value) && typeof item === 'string') pair.value.flow = true;
  const before = { aliases: 'industries', roles: 'recognitions', recognitions: 'caveat' }[key] ?? 'sources';
  const keys = map.items.map((one) => (isScalar(one.key) ? one.key.value : undefined));
  const at = keys.indexOf(before) >= 0 ? keys.indexOf(before) : keys.indexOf('sources');
  map.items.splice(at, 0, pair as (typeof map.items)[number]);
  return `${key}.0`;
}

function addCaveat(
  document: Document,
  standing: Partial<EnterpriseRecord>,
  caveat: NonNullable<EnterpriseRecord['caveat']>,
  id: string,
  log: ImportLog,
): boolean {
  if (standing.caveat) {
    log.add('Caveats not merged: the entry has one', `${id}: ${caveat.zh}`);
    return false;
  }
  const map = document.contents;
  if (!isMap(map)) return false;
  const at = map.items.findIndex((one) => isScalar(one.key) && one.key.value === 'sources');
  map.items.splice(at, 0, document.createPair('caveat', caveat) as (typeof map.items)[number]);
  return true;
}
