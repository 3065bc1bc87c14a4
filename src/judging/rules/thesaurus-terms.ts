import type { Seeds } from '../../reading/seeds.ts';
import { namesOf } from '../../reading/vocabulary.ts';
import { foldWord } from '../../schema/fold-word.ts';

/** The terms that concepts may name, as `list/id`, with their folded names; a step stands as `steps/id`. */
export function termsBySeed(seeds: Seeds): Map<string, string[]> {
  const entry = (list: string) => (term: Parameters<typeof namesOf>[0] & { id: string }) =>
    [`${list}/${term.id}`, [...new Set(namesOf(term).map(foldWord))]] as const;
  return new Map([
    ...seeds.industries.map(entry('industries')),
    ...seeds.industries.flatMap(({ chain }) => chain.map(entry('steps'))),
    ...seeds.stages.map(entry('stages')),
    ...seeds.techniques.map(entry('techniques')),
    ...seeds.metrics.map(entry('metrics')),
    ...seeds.safetyMeasures.map(entry('safety-measures')),
    ...seeds.recognitionSchemes.map(entry('recognition-schemes')),
  ]);
}
