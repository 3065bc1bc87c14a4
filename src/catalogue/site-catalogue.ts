import { getCollection } from 'astro:content';
import type { Catalogue } from './catalogue.ts';
import { link } from './link.ts';

let linked: { from: readonly unknown[]; catalogue: Catalogue } | undefined;

/** The catalogue for the site's pages: linked once from the collection, and again only when that changes. */
export async function siteCatalogue(): Promise<Catalogue> {
  const collection = await getCollection('catalogue');
  const parts = collection.map(({ data }) => data);
  if (linked && linked.from.length === parts.length && linked.from.every((part, index) => part === parts[index])) {
    return linked.catalogue;
  }
  const stored = parts.find((part) => 'seeds' in part);
  if (!stored) throw new Error('The reference data could not be read: run npm run check.');
  const entries = parts.flatMap((part) => ('entry' in part ? [part.entry] : []));
  const catalogue = link({ seeds: stored.seeds, entries });
  linked = { from: parts, catalogue };
  return catalogue;
}
