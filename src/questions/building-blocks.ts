import type { Scenario } from '../catalogue/catalogue.ts';
import { type Layer, type StackItem, type Tier, tiers } from '../schema/stack.ts';
import type { Text } from '../schema/text.ts';

/** One case that names a building block, and what it says of it. */
export interface BlockUse {
  scenario: Scenario;
  item: StackItem;
}

/** A model, agent, dataset or computing resource that sources name, with every case that uses it. */
export interface BuildingBlock {
  layer: Layer;
  name: Text;
  /** Its kind, where any case states one. */
  kind: string | undefined;
  /** Tiers on which cases run it, in the order cloud, edge, end. */
  tiers: readonly Tier[];
  uses: readonly BlockUse[];
}

/** Names that differ only in case, width or spaces mean the same block. */
const nameKey = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** What cases name, by layer: those that most cases use first. `isAsked` leaves items out. */
export function buildingBlocks(
  scenarios: readonly Scenario[],
  isAsked: (item: StackItem) => boolean = () => true,
): Record<Layer, readonly BuildingBlock[]> {
  const ofLayer = (layer: Layer): BuildingBlock[] => {
    const uses = scenarios.flatMap((scenario) =>
      scenario.record.stack[layer].filter(isAsked).map((item): BlockUse => ({ scenario, item })),
    );
    return [...Map.groupBy(uses, ({ item }) => nameKey(item.name.zh)).values()]
      .flatMap((group): BuildingBlock[] => {
        const first = group[0]?.item;
        if (!first) return [];
        return [
          {
            layer,
            name: group.find(({ item }) => item.name.en)?.item.name ?? first.name,
            kind: group.find(({ item }) => item.kind)?.item.kind,
            tiers: tiers.filter((tier) => group.some(({ item }) => item.tier === tier)),
            uses: group,
          },
        ];
      })
      .sort((a, b) => b.uses.length - a.uses.length);
  };
  return {
    compute: ofLayer('compute'),
    models: ofLayer('models'),
    agents: ofLayer('agents'),
    datasets: ofLayer('datasets'),
  };
}

/** What cases describe without a record of its own in the seeds. */
export function unlisted(scenarios: readonly Scenario[]): ReturnType<typeof buildingBlocks> {
  return buildingBlocks(scenarios, ({ ref }) => ref === undefined);
}

/** Where cases run: how many state each combination of cloud, edge and end, and how many state none. */
export interface TierUse {
  /** Cases that name the tier, alone or with others. */
  byTier: readonly { tier: Tier; scenarios: readonly Scenario[] }[];
  /** Cases by the exact set of tiers, the most frequent first. */
  combinations: readonly { tiers: readonly Tier[]; scenarios: readonly Scenario[] }[];
  unstated: readonly Scenario[];
}

/** On which tiers of cloud, edge and end cases run, as their sources state it. */
export function tierUse(scenarios: readonly Scenario[]): TierUse {
  const setOf = ({ record }: Scenario) => tiers.filter((tier) => record.deployment.includes(tier)).join('+');
  const groups = Map.groupBy(scenarios, setOf);
  return {
    byTier: tiers.map((tier) => ({
      tier,
      scenarios: scenarios.filter(({ record }) => record.deployment.includes(tier)),
    })),
    combinations: [...groups]
      .filter(([key]) => key !== '')
      .map(([key, found]) => ({ tiers: tiers.filter((tier) => key.split('+').includes(tier)), scenarios: found }))
      .sort((a, b) => b.scenarios.length - a.scenarios.length),
    unstated: groups.get('') ?? [],
  };
}
