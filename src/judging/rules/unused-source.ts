import { collectTexts } from '../../schema/collect.ts';
import { statementLists } from '../../schema/playbook-statement.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** Every source of a playbook carries a statement or a figure. */
export const unusedSource = {
  about: { 'unused-source': { zh: '手册的来源都用到了', en: 'Every source of a playbook is used' } },
  judge: eachEntry((entry) => {
    if (entry.kind !== 'playbook') return [];
    const used = new Set(
      [...statementLists, 'reported'].flatMap((list) =>
        collectTexts(entry.front, [list, '*', 'source']).map(({ value }) => value),
      ),
    );
    return collectTexts(entry.front, ['sources', '*', 'id'])
      .filter(({ value }) => value !== '' && !used.has(value))
      .map(({ path, value }) =>
        foundAt(
          entry,
          path,
          'unused-source',
          { zh: `没有哪一条写来源“${value}”。`, en: `Nothing rests on source “${value}”.` },
          {
            zh: '写上它说明的内容（basis: source），或删去这个来源。',
            en: 'Add what it states (basis: source), or delete the source.',
          },
          'warning',
        ),
      );
  }),
} satisfies Rule;
