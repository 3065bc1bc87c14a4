import { collectTexts } from '../../schema/collect.ts';
import type { EntryKind } from '../../schema/entry-kinds.ts';
import type { Finding } from '../../schema/finding.ts';
import { referencesOf } from '../references.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** Lists of ids and choices that are no references to a vocabulary. */
const others: Readonly<Record<EntryKind, readonly string[]>> = {
  scenario: ['steps', 'deployment', 'playbooks', 'formerIds'],
  enterprise: ['roles', 'formerIds'],
  playbook: ['formerIds'],
};

/** A list names each id once. */
export const repeatedIds = {
  about: { 'repeated-id': { zh: '同一列表里不重复写同一个 id', en: 'A list names each id once' } },
  judge: eachEntry((entry) => {
    const lists = new Set([
      ...referencesOf(entry.kind).flatMap(([path]) => (path.length === 2 && path[1] === '*' ? [String(path[0])] : [])),
      ...others[entry.kind],
    ]);
    return [...lists].flatMap((list) => {
      const seen = new Set<string>();
      return collectTexts(entry.front, [list, '*']).flatMap(({ path, value }): Finding[] => {
        if (value === '' || !seen.has(value)) {
          seen.add(value);
          return [];
        }
        return [
          foundAt(
            entry,
            path,
            'repeated-id',
            { zh: `${list} 里重复写了“${value}”。`, en: `${list} names “${value}” twice.` },
            { zh: '只留一个。', en: 'Keep one of them.' },
          ),
        ];
      });
    });
  }),
} satisfies Rule;
