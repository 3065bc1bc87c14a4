import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Source } from '../../schema/source.ts';
import type { ImportLog } from './log.ts';

/** Who speaks at a host, as far as is known: else a repost by the press, and the log says so of what is `told`. */
export function knownPublisher(
  host: string,
  told: string,
  { vocabulary, log }: { vocabulary: Vocabulary; log: ImportLog },
): Pick<Source, 'kind' | 'repost'> {
  const publisher = vocabulary.publishers.get(host);
  if (!publisher) log.add('Publisher not known: taken as a repost by the press', told);
  return { kind: publisher?.kind ?? 'press', ...(publisher && !publisher.repost ? {} : { repost: true }) };
}
