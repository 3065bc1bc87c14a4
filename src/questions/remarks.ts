import type { Catalogue } from '../catalogue/catalogue.ts';
import { likenesses } from '../judging/rules/near-duplicate.ts';
import { plainAddresses } from '../judging/rules/plain-http.ts';
import type { KnownEntry } from '../schema/entry.ts';

/**
 * What the check remarks on when an entry comes in, and nobody need mend:
 * addresses of sources and websites without encryption; entries that share a
 * title, a source of their enterprise, or enterprise, stages and techniques.
 */
export const remarkKinds = ['plainAddresses', 'alike'] as const;

/** How often each stands in the catalogue. */
export function remarksOn({ scenarios, enterprises }: Catalogue): Record<(typeof remarkKinds)[number], number> {
  const entries = [...scenarios, ...enterprises].map(
    ({ kind, id, record }): KnownEntry => ({
      kind,
      id,
      front: record,
    }),
  );
  return {
    plainAddresses: entries.reduce((sum, entry) => sum + plainAddresses(entry).length, 0),
    alike: likenesses(entries).length,
  };
}
