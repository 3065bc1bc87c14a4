import type { BuildingBlock } from '../../schema/seeds/building-block.ts';
import { missingTerm, type SeedRule } from './seed-rule.ts';

/** Names that differ only in case, width or spaces are one name. */
const nameKey = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** Building blocks: each name stands for one block, and what a block is built on is there and leads back to none. */
export const soundBlocks: SeedRule = ({ buildingBlocks }, report) => {
  const byId = new Map(buildingBlocks.map((block) => [block.id, block]));
  const named = new Map<string, string>();
  buildingBlocks.forEach((block, index) => {
    const { id, label, aliases, builtOn } = block;
    const names: [name: string, path: PropertyKey[]][] = [
      [label.zh, ['label', 'zh']],
      [label.en, ['label', 'en']],
      ...aliases.map((alias, place): [string, PropertyKey[]] => [alias, ['aliases', place]]),
    ];
    for (const [name, path] of names) {
      const other = named.get(nameKey(name));
      if (other !== undefined && other !== id)
        report(
          'buildingBlocks',
          [index, ...path],
          'block-name',
          { zh: `“${name}”已是 ${other} 的名称。`, en: `“${name}” is a name of ${other} already.` },
          { zh: '同一构件合为一项；不同的构件换一个名称。', en: 'Join what is one block; name apart what are two.' },
        );
      named.set(nameKey(name), id);
    }
    if (builtOn === undefined) return;
    if (!byId.has(builtOn)) {
      const { message, hint } = missingTerm(builtOn, { zh: '构件', en: 'building block' });
      report('buildingBlocks', [index, 'builtOn'], 'unknown-id', message, hint);
    } else if (leadsBack(block, byId))
      report(
        'buildingBlocks',
        [index, 'builtOn'],
        'block-circle',
        { zh: `“${id}”绕一圈又建立在自己之上。`, en: `“${id}” is built on itself in a circle.` },
        { zh: '核对来源，删去不对的 builtOn。', en: 'Check the sources, and delete the builtOn that is wrong.' },
      );
  });
};

/** Whether the way down from a block comes back to it. */
function leadsBack(block: BuildingBlock, byId: ReadonlyMap<string, BuildingBlock>): boolean {
  const seen = new Set<string>();
  for (let next = block.builtOn; next !== undefined && !seen.has(next); next = byId.get(next)?.builtOn) {
    if (next === block.id) return true;
    seen.add(next);
  }
  return false;
}
