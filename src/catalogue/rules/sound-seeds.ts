import type { Fault } from '../../schema/fault.ts';
import type { Wording } from '../../schema/text.ts';
import type { SeedName, Seeds, SeedTexts } from '../seeds.ts';

/** Ids of seeds are unique, and what one refers to is there. */
export function soundSeeds(seeds: Seeds, texts: Partial<SeedTexts>): Fault[] {
  const faults: Fault[] = [];
  const report = (name: SeedName, path: PropertyKey[], rule: string, message: Wording, hint: Wording): void => {
    const text = texts[name];
    if (text) faults.push({ file: text.file, ...text.yaml.placeOf(path), severity: 'error', rule, message, hint });
  };
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
  const missing = (id: string, what: Wording) => ({
    message: { zh: `没有${what.zh}“${id}”。`, en: `There is no ${what.en} “${id}”.` },
    hint: { zh: '改正 id，或先补上它。', en: 'Correct the id, or add it first.' },
  });
  const groups = new Set(seeds.industryGroups.map(({ id }) => id));
  seeds.industries.forEach(({ group }, index) => {
    const { message, hint } = missing(group, { zh: '行业大类', en: 'industry group' });
    if (!groups.has(group)) report('industries', [index, 'group'], 'unknown-id', message, hint);
  });
  const links = new Set(seeds.plan.links.map(({ id }) => id));
  seeds.stages.forEach(({ link }, index) => {
    const { message, hint } = missing(link, { zh: '环节', en: 'link of the plan' });
    if (!links.has(link)) report('stages', [index, 'link'], 'unknown-id', message, hint);
  });
  const regions = new Set(seeds.regions.map(({ id }) => id));
  seeds.supportSchemes.forEach(({ region }, index) => {
    if (region === undefined || regions.has(region)) return;
    const { message, hint } = missing(region, { zh: '地区', en: 'region' });
    report('supportSchemes', [index, 'region'], 'unknown-id', message, hint);
  });
  const tiles = new Map<string, string>();
  seeds.regions.forEach(({ id, tile }, index) => {
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
  return faults;
}
