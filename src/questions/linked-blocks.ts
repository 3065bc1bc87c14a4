import type { Catalogue, CitedSource, Enterprise, Scenario } from '../catalogue/catalogue.ts';
import { citedSources } from '../catalogue/cited-sources.ts';
import { type BlockKind, type BuildingBlock, blockKinds } from '../schema/seeds/building-block.ts';
import { layers, type StackItem } from '../schema/stack.ts';

/** One case that names a block, and what it says of it. */
export interface NamedUse {
  scenario: Scenario;
  item: StackItem;
}

/** A building block with what stands around it and the cases that name it. */
export interface LinkedBlock {
  block: BuildingBlock;
  /** Its vendor's entry, where it has one. */
  vendor: Enterprise | undefined;
  /** The block that it is built on, and those that are built on it. */
  builtOn: BuildingBlock | undefined;
  below: readonly BuildingBlock[];
  sources: readonly CitedSource[];
  /** Where cases name it themselves. */
  uses: readonly NamedUse[];
  /** Where cases name a block that is built on it, however far below. */
  through: readonly (NamedUse & { block: BuildingBlock })[];
  /** The cases of both, each once. */
  cases: readonly Scenario[];
}

const known = new WeakMap<Catalogue, readonly LinkedBlock[]>();

/** The building blocks of the seeds with their cases: by kind, and of a kind those first that most cases use. */
export function linkedBlocks(catalogue: Catalogue): readonly LinkedBlock[] {
  const found = known.get(catalogue) ?? link(catalogue);
  known.set(catalogue, found);
  return found;
}

function link({ scenarios, vocabulary, enterprise }: Catalogue): LinkedBlock[] {
  const { buildingBlocks } = vocabulary;
  const blocks = [...buildingBlocks.values()];
  const uses = Map.groupBy(
    scenarios.flatMap((scenario) =>
      layers.flatMap((layer) => scenario.record.stack[layer].map((item): NamedUse => ({ scenario, item }))),
    ),
    ({ item }) => item.ref,
  );
  const directlyOn = Map.groupBy(blocks, ({ builtOn }) => builtOn);
  /* What stands on a block runs in no circle: a rule of the seeds. */
  const allOn = (id: string): BuildingBlock[] =>
    (directlyOn.get(id) ?? []).flatMap((block) => [block, ...allOn(block.id)]);
  return blocks
    .map((block): LinkedBlock => {
      const own = uses.get(block.id) ?? [];
      const naming = new Set(own.map(({ scenario }) => scenario));
      const through = allOn(block.id)
        .flatMap((one) => (uses.get(one.id) ?? []).map((use) => ({ ...use, block: one })))
        .filter(({ scenario }) => !naming.has(scenario));
      return {
        block,
        vendor: block.vendorId === undefined ? undefined : enterprise(block.vendorId),
        builtOn: buildingBlocks.get(block.builtOn ?? ''),
        below: directlyOn.get(block.id) ?? [],
        sources: citedSources(block.sources),
        uses: own,
        through,
        cases: [...new Set([...own, ...through].map(({ scenario }) => scenario))],
      };
    })
    .sort(
      (a, b) => blockKinds.indexOf(a.block.kind) - blockKinds.indexOf(b.block.kind) || b.cases.length - a.cases.length,
    );
}

/** The blocks of a kind that cases name, by themselves or through what is built on them. */
export function namedBlocks(catalogue: Catalogue, kind: BlockKind): readonly LinkedBlock[] {
  return linkedBlocks(catalogue).filter(({ block, cases }) => block.kind === kind && cases.length > 0);
}

/** Path of a block's page without base and language. */
export function blockPath(id: string): string {
  return `/building-blocks/${id}/`;
}
