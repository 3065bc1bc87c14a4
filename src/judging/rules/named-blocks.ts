import { collectTexts } from '../../schema/collect.ts';
import { layers } from '../../schema/stack.ts';
import type { SeedRule } from './seed-rule.ts';

/**
 * Building blocks that no case names, by itself or through what is built on it:
 * nothing stands on their page. Entries that name no block at all belong to an
 * edition of its own, and leave the list alone.
 */
export const namedBlocks = {
  about: { 'unnamed-block': { zh: '每个构件都有案例点名', en: 'Every building block is named by a case' } },
  judge: ({ buildingBlocks }, report, entries) => {
    const byId = new Map(buildingBlocks.map((block) => [block.id, block]));
    const named = new Set<string>();
    for (const { front } of entries)
      for (const layer of layers)
        for (const { value } of collectTexts(front, ['stack', layer, '*', 'ref']))
          for (let id: string | undefined = value; id !== undefined && !named.has(id); id = byId.get(id)?.builtOn)
            named.add(id);
    if (named.size === 0) return;
    buildingBlocks.forEach(({ id }, index) => {
      if (named.has(id)) return;
      report(
        'buildingBlocks',
        [index, 'id'],
        {
          rule: 'unnamed-block',
          message: { zh: `没有案例点名构件“${id}”。`, en: `No case names the building block “${id}”.` },
          hint: {
            zh: `在用到它的案例的 stack 里写 ref: ${id}；没有这样的案例就删去这一项。`,
            en: `Write ref: ${id} in the stack of a case that uses it; where there is none, delete it.`,
          },
        },
        'warning',
      );
    });
  },
} satisfies SeedRule;
