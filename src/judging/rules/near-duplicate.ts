import { collectTexts } from '../../schema/collect.ts';
import type { KnownEntry } from '../../schema/entry.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { Wording } from '../../schema/text.ts';
import { foundAt, type Rule } from './rule.ts';

/** How many like entries are named to each. */
const mostNamed = 3;

/** A way in which entries of a kind may be alike. */
interface Kinship {
  what: Wording;
  /** Entries with a key in common are alike, and told so at its path. */
  keys(entry: KnownEntry): Key[];
}

interface Key {
  key: string;
  path: FieldPath;
}

const texts = ({ front }: KnownEntry, ...path: string[]): string[] =>
  collectTexts(front, path).map(({ value }) => value);
const sorted = (values: string[]): string => values.sort().join(',');
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const kinships: readonly Kinship[] = [
  {
    what: { zh: '标题相同', en: 'the same title' },
    keys: (entry) => texts(entry, 'title', 'zh').map((title) => ({ key: bare(title), path: ['title', 'zh'] })),
  },
  {
    what: { zh: '企业、环节和技术都相同', en: 'the same enterprise, stages and techniques' },
    keys: (entry) => {
      const parts = [texts(entry, 'enterprise'), texts(entry, 'stages', '*'), texts(entry, 'techniques', '*')];
      return parts.every((values) => values.some(Boolean))
        ? [{ key: parts.map(sorted).join('|'), path: ['enterprise'] }]
        : [];
    },
  },
  {
    // One page may tell of many plants; of one plant it mostly tells one case.
    what: { zh: '企业和来源网址相同', en: 'the same enterprise and source address' },
    keys: (entry) => {
      const [enterprise] = texts(entry, 'enterprise');
      if (!enterprise) return [];
      return collectTexts(entry.front, ['sources', '*', 'url']).map(({ path, value }) => ({
        key: value && `${enterprise} ${value.replace(/^https?:|\/$/g, '').toLowerCase()}`,
        path,
      }));
    },
  },
];

/** An entry that is like others: in what, at which field, and some of the others, with one more where there are more. */
export interface Likeness<One extends KnownEntry> {
  entry: One;
  what: Wording;
  path: FieldPath;
  others: readonly KnownEntry[];
}

/** The entries that may tell of the same case as others of their kind, each told once. In time that grows as they do. */
export function likenesses<One extends KnownEntry>(
  entries: readonly One[],
  beside: readonly KnownEntry[] = [],
): Likeness<One>[] {
  const told = new Set<KnownEntry>();
  return kinships.flatMap(({ what, keys }) => {
    const keysOf = (entry: KnownEntry): Key[] =>
      keys(entry)
        .filter(({ key }) => key)
        .map(({ key, path }) => ({ key: `${entry.kind} ${key}`, path }));
    const groups = new Map<string, Set<KnownEntry>>();
    for (const entry of [...entries, ...beside])
      for (const { key } of keysOf(entry)) groups.set(key, (groups.get(key) ?? new Set()).add(entry));
    return entries.flatMap((entry): Likeness<One>[] => {
      if (told.has(entry)) return [];
      const shared = keysOf(entry).filter(({ key }) => (groups.get(key)?.size ?? 0) > 1);
      const [first] = shared;
      if (!first) return [];
      told.add(entry);
      return [{ entry, what, path: first.path, others: someOthers(entry, shared, groups) }];
    });
  });
}

function someOthers(
  entry: KnownEntry,
  keys: readonly Key[],
  groups: ReadonlyMap<string, ReadonlySet<KnownEntry>>,
): KnownEntry[] {
  const others = new Set<KnownEntry>();
  for (const { key } of keys) {
    for (const other of groups.get(key) ?? []) {
      if (others.size > mostNamed) return [...others];
      if (other !== entry) others.add(other);
    }
  }
  return [...others];
}

/** Entries that may tell of the same case: each is told of some of the others, and why. */
export const nearDuplicate = {
  about: { 'near-duplicate': { zh: '没有两条讲同一个案例', en: 'No two entries tell of the same case' } },
  judge: (entries, { others: beside }) =>
    likenesses(entries, beside).map(({ entry, what, path, others }) => {
      const names = others.slice(0, mostNamed).map((other) => `content/${contentPath(other)}`);
      const shown = names.join(', ') + (others.length > mostNamed ? ', …' : '');
      return foundAt(
        entry,
        path,
        'near-duplicate',
        { zh: `与 ${shown} ${what.zh}。`, en: `It has ${what.en} as ${shown}.` },
        {
          zh: '若是同一个案例，合并成一条；不是就不用改。',
          en: 'Join them where they tell of the same case; else leave it.',
        },
        'warning',
      );
    }),
} satisfies Rule;
