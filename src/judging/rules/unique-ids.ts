import { collectTexts } from '../../schema/collect.ts';
import type { Entry, KnownEntry } from '../../schema/entry.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import type { EntryRef, Finding } from '../../schema/finding.ts';
import { found, foundAt, type Rule } from './rule.ts';

/** Ids that are parts of the site's own addresses. */
const reservedIds: ReadonlySet<string> = new Set(['by', 'page', 'index', 'en', 'new', 'rows', 'reference']);

/** Names of devices: Windows cannot check such a file out. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id, in lower case, is kept for the site or the operating system. */
export const isReserved = (id: string): boolean => reservedIds.has(id) || deviceName.test(id);

/** Ids are unique among entries of a kind, whatever their case, and among former ids. */
export const uniqueIds = {
  about: {
    'id-collision': { zh: 'id 不与其他条目或曾用 id 相同', en: 'Ids differ from others and from former ones' },
    'reserved-id': { zh: 'id 不用网站或操作系统留用的名字', en: 'Ids are no names kept for the site or the system' },
  },
  judge: (entries, { others }) => {
    const standing = Map.groupBy(others, ({ kind }) => kind);
    return [...Map.groupBy(entries, ({ kind }) => kind)].flatMap(([kind, own]) => judge(own, standing.get(kind) ?? []));
  },
} satisfies Rule;

const fileOf = (entry: EntryRef): string => `content/${contentPath(entry)}`;

const formerIds = ({ front }: KnownEntry) =>
  collectTexts(front, ['formerIds', '*']).map(({ path, value }) => ({ path, id: value, key: value.toLowerCase() }));

function judge(entries: readonly Entry[], others: readonly KnownEntry[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, KnownEntry>(others.map((other) => [other.id.toLowerCase(), other]));
  const former = new Map<string, KnownEntry>(
    others.flatMap((other) => formerIds(other).map(({ key }) => [key, other] as const)),
  );
  for (const entry of entries) {
    const key = entry.id.toLowerCase();
    const other = taken.get(key);
    if (other) findings.push(sameButForCase(entry, other));
    else taken.set(key, entry);
    const formerly = former.get(key);
    if (formerly) findings.push(formerlyOf(entry, formerly));
    if (isReserved(key)) findings.push(reserved(entry));
  }
  for (const entry of entries) {
    for (const { path, id, key } of formerIds(entry)) {
      const other = taken.get(key) ?? former.get(key);
      if (other)
        findings.push(
          foundAt(
            entry,
            path,
            'id-collision',
            {
              zh: `曾用 id“${id}”已被 ${fileOf(other)} 使用。`,
              en: `The former id “${id}” is in use by ${fileOf(other)}.`,
            },
            {
              zh: 'id 不能重复使用；删去它，或给另一个条目换 id。',
              en: 'Ids are never reused: delete it, or give the other entry another id.',
            },
          ),
        );
      former.set(key, entry);
    }
  }
  return findings;
}

function sameButForCase(entry: Entry, other: EntryRef): Finding {
  return found(
    entry,
    'file',
    'id-collision',
    { zh: `id 与 ${fileOf(other)} 只有大小写之差。`, en: `The id differs from that of ${fileOf(other)} by case only.` },
    { zh: '给其中一个换一个 id（文件名）。', en: 'Give one of them another id (file name).' },
  );
}

function formerlyOf(entry: Entry, other: EntryRef): Finding {
  return found(
    entry,
    'file',
    'id-collision',
    {
      zh: `id“${entry.id}”是 ${fileOf(other)} 的曾用 id。`,
      en: `The id “${entry.id}” is a former one of ${fileOf(other)}.`,
    },
    { zh: 'id 不能重复使用，换一个。', en: 'Ids are never reused: choose another.' },
  );
}

function reserved(entry: Entry): Finding {
  return found(
    entry,
    'file',
    'reserved-id',
    {
      zh: `id“${entry.id}”留给网站或操作系统自己用。`,
      en: `The id “${entry.id}” is kept for the site or the operating system.`,
    },
    { zh: '换一个文件名。', en: 'Choose another file name.' },
  );
}
