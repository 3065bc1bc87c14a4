import type { SeedName } from '../../reading/seeds.ts';
import { duplicateId, missingTerm, type SeedRule } from './seed-rule.ts';

/** Ids of a seed file are unique. */
export const uniqueTerms = {
  about: { 'duplicate-id': { zh: 'id 不重复', en: 'Ids are unique' } },
  judge: (seeds, report) => {
    for (const [name, list] of Object.entries(seeds) as [SeedName, unknown][]) {
      if (!Array.isArray(list)) continue;
      const seen = new Set<string>();
      list.forEach((term: { id?: string; host?: string }, index) => {
        const key = term.id !== undefined ? 'id' : 'host';
        const id = (term.id ?? term.host)?.toLowerCase();
        if (id === undefined) return;
        if (seen.has(id)) report(name, [index, key], duplicateId(id));
        seen.add(id);
      });
    }
  },
} satisfies SeedRule;

/** Industries name a group and stages a link of the plan that are there. */
export const knownGroups = {
  about: {},
  judge: ({ industryGroups, industries, plan, stages }, report) => {
    const groups = new Set(industryGroups.map(({ id }) => id));
    industries.forEach(({ group }, index) => {
      if (!groups.has(group))
        report('industries', [index, 'group'], missingTerm(group, { zh: '行业大类', en: 'industry group' }));
    });
    const links = new Set(plan.links.map(({ id }) => id));
    stages.forEach(({ link }, index) => {
      if (!links.has(link))
        report('stages', [index, 'link'], missingTerm(link, { zh: '环节', en: 'link of the plan' }));
    });
  },
} satisfies SeedRule;

/** No two tiles of the map overlap. */
export const freeTiles = {
  about: { tile: { zh: '地图上每格一个地区', en: 'A tile of the map has one region' } },
  judge: ({ regions }, report) => {
    const tiles = new Map<string, string>();
    regions.forEach(({ id, tile }, index) => {
      const key = `${tile.row},${tile.column}`;
      const other = tiles.get(key);
      if (other)
        report('regions', [index, 'tile'], {
          rule: 'tile',
          message: { zh: `与 ${other} 在地图上重叠。`, en: `Overlaps ${other} on the map.` },
          hint: { zh: '换一个空的行列位置。', en: 'Choose a free row and column.' },
        });
      tiles.set(key, id);
    });
  },
} satisfies SeedRule;
