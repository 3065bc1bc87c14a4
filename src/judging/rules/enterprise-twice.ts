import { collectTexts } from '../../schema/collect.ts';
import type { Entry, KnownEntry } from '../../schema/entry.ts';
import { contentPath } from '../../schema/entry-kinds.ts';
import type { FieldPath, Finding } from '../../schema/finding.ts';
import { firmKey, nameKey } from '../../schema/name-key.ts';
import { foundAt, type Rule } from './rule.ts';

interface Name {
  path: FieldPath;
  value: string;
}

/** Names and codes that one firm only bears: what it is called in full, now or formerly, and its registration. */
const ownNames = (entry: KnownEntry): Name[] =>
  namesAt(entry, ['name', 'zh'], ['name', 'en'], ['creditCode'], ...formerNames);
/** Names that others may share, as a group and its plants do. */
const otherNames = (entry: KnownEntry): Name[] => namesAt(entry, ['aliases', '*']);

const formerNames = [
  ['formerNames', '*'],
  ['formerNames', '*', 'zh'],
  ['formerNames', '*', 'en'],
];

function namesAt({ front }: KnownEntry, ...paths: readonly (readonly string[])[]): Name[] {
  return paths.flatMap((path) => collectTexts(front, path)).filter(({ value }) => value !== '');
}

/**
 * One enterprise has one entry: no full or former name is that of another one,
 * whatever its width, blanks and brackets. Names that differ by their legal
 * form only are for a person to judge.
 */
export const enterpriseTwice = {
  about: {
    'enterprise-twice': { zh: '一家企业只有一个条目', en: 'An enterprise has one entry' },
    'enterprise-alike': { zh: '企业名称不只差在公司形式上', en: 'Names differ by more than their legal form' },
  },
  judge: (entries, { others }) => {
    const all = [...entries, ...others].filter(({ kind }) => kind === 'enterprise');
    const owners = indexOf(all, ownNames, nameKey);
    const sharers = indexOf(all, otherNames, nameKey);
    const firms = indexOf(all, ownNames, firmKey);
    return entries
      .filter(({ kind }) => kind === 'enterprise')
      .flatMap((entry): Finding[] => {
        const another = (index: NameIndex, key: string) => index.get(key)?.find(({ id }) => id !== entry.id);
        for (const name of [...ownNames(entry), ...otherNames(entry)]) {
          const owner = another(owners, nameKey(name.value));
          if (owner) return [twice(entry, name, owner, 'enterprise-twice')];
        }
        for (const name of ownNames(entry)) {
          const sharer = another(sharers, nameKey(name.value));
          if (sharer) return [twice(entry, name, sharer, 'enterprise-twice')];
          const firm = another(firms, firmKey(name.value));
          if (firm) return [twice(entry, name, firm, 'enterprise-alike')];
        }
        return [];
      });
  },
} satisfies Rule;

type NameIndex = ReadonlyMap<string, readonly KnownEntry[]>;

function indexOf(
  entries: readonly KnownEntry[],
  names: (entry: KnownEntry) => Name[],
  keyOf: (name: string) => string,
): NameIndex {
  const index = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(names(entry).map(({ value }) => keyOf(value)))) {
      const bearers = index.get(key);
      if (!key) continue;
      if (bearers) bearers.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function twice(
  entry: Entry,
  { path, value }: Name,
  other: KnownEntry,
  rule: 'enterprise-twice' | 'enterprise-alike',
): Finding {
  const where = `content/${contentPath(other)}`;
  return foundAt(
    entry,
    path,
    rule,
    rule === 'enterprise-twice'
      ? { zh: `“${value}”也是 ${where} 的名称或代码。`, en: `“${value}” is a name or code of ${where} too.` }
      : {
          zh: `“${value}”与 ${where} 的名称只差在公司形式上。`,
          en: `“${value}” differs from a name of ${where} by its legal form only.`,
        },
    {
      zh: `同一家企业只留一个条目（id 用 ${other.id}，另一个 id 写进 formerIds）；不是同一家就改正名称。`,
      en: `Keep one entry of an enterprise (id ${other.id}, the other id under formerIds); if they are two, correct the name.`,
    },
    'warning',
  );
}
