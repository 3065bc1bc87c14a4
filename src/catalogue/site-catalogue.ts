import { getCollection } from 'astro:content';
import type { Catalogue } from './catalogue.ts';
import { link } from './link.ts';

let linked: { from: readonly unknown[]; catalogue: Catalogue } | undefined;

/** The catalogue for the site's pages: linked once from the collection, and again only when that changes. */
export async function siteCatalogue(): Promise<Catalogue> {
  const stored = await getCollection('catalogue');
  const parts = stored.map(({ data }) => data);
  if (linked && linked.from.length === parts.length && linked.from.every((part, index) => part === parts[index])) {
    return linked.catalogue;
  }
  const seeds = parts.find((part) => part.kind === 'seeds');
  if (!seeds) throw new Error('The reference data could not be read: run npm run check.');
  const catalogue = link({
    seeds: seeds.seeds,
    scenarios: parts.flatMap((part) => (part.kind === 'scenario' ? [part.entry] : [])),
    enterprises: parts.flatMap((part) => (part.kind === 'enterprise' ? [part.entry] : [])),
  });
  linked = { from: parts, catalogue };
  return catalogue;
}
