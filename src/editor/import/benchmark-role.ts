import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Recognition } from '../../schema/enterprise.ts';
import type { Source } from '../../schema/source.ts';

/** Whether recognitions give an enterprise the role `benchmark`: one of a benchmark list, final, and by a source that is not in doubt. */
export function givesBenchmark(
  recognitions: readonly Partial<Pick<Recognition, 'scheme' | 'proposed' | 'source'>>[],
  sources: readonly Pick<Partial<Source>, 'id' | 'doubt'>[],
  { recognitionSchemes }: Vocabulary,
): boolean {
  const doubted = new Set(sources.flatMap(({ id, doubt }) => (doubt ? [id] : [])));
  return recognitions.some(
    ({ scheme, proposed, source }) =>
      !proposed && !doubted.has(source) && recognitionSchemes.get(scheme ?? '')?.benchmark === true,
  );
}
