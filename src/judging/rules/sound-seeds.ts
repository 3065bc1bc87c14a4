import type { SeedName } from '../../reading/seeds.ts';
import { missingTerm, type SeedRule } from './seed-rule.ts';
import { soundBlocks } from './sound-blocks.ts';
import { soundChains } from './sound-chains.ts';
import { soundPlan } from './sound-plan.ts';
import { soundPublishers } from './sound-publishers.ts';
import { soundSchemes } from './sound-schemes.ts';
import { soundThesaurus } from './sound-thesaurus.ts';

/** Ids of a seed file are unique. */
const uniqueTerms: SeedRule = (seeds, report) => {
  for (const [name, list] of Object.entries(seeds) as [SeedName, unknown][]) {
    if (!Array.isArray(list)) continue;
    const seen = new Set<string>();
    list.forEach((term: { id?: string; host?: string }, index) => {
      const key = term.id !== undefined ? 'id' : 'host';
      const id = (term.id ?? term.host ?? '').toLowerCase();
      if (seen.has(id))
        report(
          name,
          [index, key],
          'duplicate-id',
          { zh: `“${id}”出现了两次。`, en: `“${id}” stands twice.` },
          { zh: '合并两项，或给后一项换 id。', en: 'Join the two, or give the second another id.' },
        );
      seen.add(id);
    });
  }
};

/** Industries name a group and stages a link of the plan that are there. */
const knownGroups: SeedRule = ({ industryGroups, industries, plan, stages }, report) => {
  const groups = new Set(industryGroups.map(({ id }) => id));
  industries.forEach(({ group }, index) => {
    const { message, hint } = missingTerm(group, { zh: '行业大类', en: 'industry group' });
    if (!groups.has(group)) report('industries', [index, 'group'], 'unknown-id', message, hint);
  });
  const links = new Set(plan.links.map(({ id }) => id));
  stages.forEach(({ link }, index) => {
    const { message, hint } = missingTerm(link, { zh: '环节', en: 'link of the plan' });
    if (!links.has(link)) report('stages', [index, 'link'], 'unknown-id', message, hint);
  });
};

/** No two tiles of the map overlap. */
const freeTiles: SeedRule = ({ regions }, report) => {
  const tiles = new Map<string, string>();
  regions.forEach(({ id, tile }, index) => {
    const key = `${tile.row},${tile.column}`;
    const other = tiles.get(key);
    if (other)
      report(
        'regions',
        [index, 'tile'],
        'tile',
        { zh: `与 ${other} 在地图上重叠。`, en: `Overlaps ${other} on the map.` },
        { zh: '换一个空的行列位置。', en: 'Choose a free row and column.' },
      );
    tiles.set(key, id);
  });
};

/** The rules over the reference data. */
export const seedRules: readonly SeedRule[] = [
  uniqueTerms,
  knownGroups,
  freeTiles,
  soundChains,
  soundPlan,
  soundSchemes,
  soundThesaurus,
  soundPublishers,
  soundBlocks,
];
