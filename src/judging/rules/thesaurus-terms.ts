import type { Seeds } from '../../reading/seeds.ts';
import { foldWord } from '../../schema/fold-word.ts';
import type { Wording } from '../../schema/text.ts';

/** The terms that concepts may name, as `list/id`, with their folded labels; a step stands as `steps/id`. */
export function termsBySeed(seeds: Seeds): Map<string, string[]> {
  const entry =
    (list: string) =>
    ({ id, label }: { id: string; label: Wording }) =>
      [`${list}/${id}`, [...new Set([label.zh, label.en].map(foldWord))]] as [string, string[]];
  return new Map([
    ...seeds.industries.map(entry('industries')),
    ...seeds.industries.flatMap(({ chain }) => chain.map(entry('steps'))),
    ...seeds.stages.map(entry('stages')),
    ...seeds.techniques.map(entry('techniques')),
    ...seeds.metrics.map(entry('metrics')),
    ...seeds.safetyMeasures.map(entry('safety-measures')),
    ...seeds.recognitionSchemes.map(entry('recognition-schemes')),
    ...seeds.buildingBlocks.map(entry('building-blocks')),
  ]);
}
