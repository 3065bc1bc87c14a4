import type { FieldPath } from '../../schema/finding.ts';
import type { BuildingBlock } from '../../schema/seeds/building-block.ts';
import { missingTerm, type SeedRule } from './seed-rule.ts';

/** Names that differ only in case, width or spaces are one name. */
const nameKey = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** Building blocks: each name stands for one block, and what a block is built on is there and leads back to none. */
export const soundBlocks = {
  about: {
    'block-name': { zh: '一个名称只指一个模型、智能体或平台', en: 'A name means one model, agent or platform' },
    'block-circle': { zh: '所依托的模型不成循环', en: 'What is built on what runs in no circle' },
  },
  judge: ({ buildingBlocks }, report) => {
    const byId = new Map(buildingBlocks.map((block) => [block.id, block]));
    const named = new Map<string, string>();
    buildingBlocks.forEach((block, index) => {
      const { id, label, aliases, builtOn } = block;
      const names: [name: string, path: FieldPath][] = [
        [label.zh, ['label', 'zh']],
        [label.en, ['label', 'en']],
        ...aliases.map((alias, place): [string, FieldPath] => [alias, ['aliases', place]]),
      ];
      for (const [name, path] of names) {
        const other = named.get(nameKey(name));
        if (other !== undefined && other !== id)
          report('buildingBlocks', [index, ...path], {
            rule: 'block-name',
            message: { zh: `“${name}”已是 ${other} 的名称。`, en: `“${name}” is a name of ${other} already.` },
            hint: {
              zh: '同一构件合为一项；不同的构件换一个名称。',
              en: 'Join what is one block; name apart what are two.',
            },
          });
        named.set(nameKey(name), id);
      }
      if (builtOn === undefined) return;
      const path = [index, 'builtOn'];
      if (!byId.has(builtOn))
        report('buildingBlocks', path, missingTerm(builtOn, { zh: '构件', en: 'building block' }));
      else if (leadsBack(block, byId))
        report('buildingBlocks', path, {
          rule: 'block-circle',
          message: { zh: `“${id}”绕一圈又建立在自己之上。`, en: `“${id}” is built on itself in a circle.` },
          hint: {
            zh: '核对来源，删去不对的 builtOn。',
            en: 'Check the sources, and delete the builtOn that is wrong.',
          },
        });
    });
  },
} satisfies SeedRule;

/** Whether the way down from a block comes back to it. */
function leadsBack(block: BuildingBlock, byId: ReadonlyMap<string, BuildingBlock>): boolean {
  const seen = new Set<string>();
  for (let next = block.builtOn; next !== undefined && !seen.has(next); next = byId.get(next)?.builtOn) {
    if (next === block.id) return true;
    seen.add(next);
  }
  return false;
}
