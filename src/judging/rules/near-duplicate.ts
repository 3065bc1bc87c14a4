import type { ParsedEntry } from '../../reading/entries.ts';
import type { Fault } from '../../schema/fault.ts';
import type { Wording } from '../../schema/text.ts';
import { collectTexts } from './collect.ts';
import { faultAt, type Rule } from './rule.ts';

interface Likeness {
  what: Wording;
  /** Entries with the same key are alike, and told so at `path`; an entry without a key is like none. */
  keys(entry: ParsedEntry): Key[];
}

interface Key {
  key: string;
  path: PropertyKey[];
}

const texts = (entry: ParsedEntry, ...path: string[]): string[] =>
  collectTexts(entry.yaml.value, path).map(({ value }) => value);
const sorted = (values: string[]): string => values.sort().join(',');
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const likenesses: readonly Likeness[] = [
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
    keys: (entry) =>
      collectTexts(entry.yaml.value, ['sources', '*', 'url']).map(({ path, value }) => ({
        key: value && `${texts(entry, 'enterprise')[0]} ${value.replace(/^https?:|\/$/g, '').toLowerCase()}`,
        path,
      })),
  },
];

/** Entries that may tell of the same case: each is told of the others, and why. */
export const nearDuplicate: Rule = ({ scenarios }) => {
  const told = new Set<ParsedEntry>();
  return likenesses.flatMap(({ what, keys }) => {
    const groups = new Map<string, Map<ParsedEntry, PropertyKey[]>>();
    for (const entry of scenarios)
      for (const { key, path } of keys(entry))
        if (key) groups.set(key, (groups.get(key) ?? new Map()).set(entry, path));
    const alike = new Map<ParsedEntry, { path: PropertyKey[]; others: Set<string> }>();
    for (const group of groups.values()) {
      if (group.size < 2) continue;
      for (const [entry, path] of group) {
        const found = alike.get(entry) ?? { path, others: new Set() };
        for (const other of group.keys()) if (other !== entry) found.others.add(other.file);
        alike.set(entry, found);
      }
    }
    return [...alike].flatMap(([entry, { path, others }]): Fault[] => {
      if (told.has(entry)) return [];
      told.add(entry);
      const shown = [...others].slice(0, 3).join(', ') + (others.size > 3 ? ', …' : '');
      return [
        faultAt(
          entry,
          path,
          'near-duplicate',
          { zh: `与 ${shown} ${what.zh}。`, en: `It has ${what.en} as ${shown}.` },
          {
            zh: '若是同一个案例，合并成一条；不是就不用改。',
            en: 'Join them where they tell of the same case; else leave it.',
          },
          'warning',
        ),
      ];
    });
  });
};
