import type { Catalogue } from '../catalogue/catalogue.ts';
import { bucketOf, everyBucket, hostOf, type KnownHost, type KnownPage, pageKey } from './source-of-address.ts';

/* What the catalogue's sources tell of hosts and pages, for a source to be suggested from its address. */

/** Hosts by name, as the page loads them. */
export const citedHosts = ({ vocabulary }: Catalogue): [host: string, known: KnownHost][] =>
  [...vocabulary.publishers].map(([host, { label, kind, repost, linkable }]) => [
    host,
    { label, kind, ...(repost && { repost }), ...(linkable === false && { linkable }) },
  ]);

/** The pages that entries cite, by the bucket of their host; each by its address without what may differ. */
export function citedPages({ scenarios, enterprises }: Catalogue): Map<number, Record<string, KnownPage>> {
  const pages = new Map(everyBucket.map((bucket) => [bucket, {} as Record<string, KnownPage>]));
  for (const { record } of [...scenarios, ...enterprises])
    for (const { url, title, publisher, kind, date, repost } of record.sources) {
      const bucket = pages.get(bucketOf(hostOf(url)));
      if (bucket) bucket[pageKey(url)] = { title, publisher, kind, ...(date && { date }), ...(repost && { repost }) };
    }
  return pages;
}
