import type { SeedName, Seeds } from '../../reading/seeds.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { Source } from '../../schema/source.ts';
import { tellUnlinkable, unlinkable } from '../unlinkable.ts';
import type { SeedRule } from './seed-rule.ts';

/** Sources of the reference data: those that must not be linked are marked so. */
export const linkableSeeds = {
  about: {},
  judge: (seeds, report) => {
    const publishers = new Map(seeds.publishers.map((publisher) => [publisher.host, publisher]));
    for (const { name, path, source } of sourcesOf(seeds)) {
      const found = source.linkable === false ? undefined : unlinkable(source.url, publishers);
      if (!found) continue;
      report(
        name,
        [...path, 'url'],
        tellUnlinkable(found, {
          zh: '换成原出处的网址；找不到就加一行 linkable: false。',
          en: 'Use the address of the original; where it cannot be found add linkable: false.',
        }),
      );
    }
  },
} satisfies SeedRule;

interface SeedSource {
  name: SeedName;
  path: FieldPath;
  source: Pick<Source, 'url' | 'linkable'>;
}

function sourcesOf({ buildingBlocks, supportSchemes, industries }: Seeds): SeedSource[] {
  const each = (name: SeedName, index: number, field: string, sources: readonly SeedSource['source'][]) =>
    sources.map((source, place): SeedSource => ({ name, path: [index, field, place], source }));
  return [
    ...buildingBlocks.flatMap(({ sources }, index) => each('buildingBlocks', index, 'sources', sources)),
    ...supportSchemes.flatMap(({ sources }, index) => each('supportSchemes', index, 'sources', sources)),
    ...industries.flatMap(({ chainSources }, index) => each('industries', index, 'chainSources', chainSources)),
  ];
}
