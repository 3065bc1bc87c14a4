import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../../../catalogue/catalogue.ts';
import { near } from '../../../catalogue/near.ts';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { entriesOf } from '../../../open-data/api/entries.ts';
import { apiFiles } from '../../../open-data/api/files.ts';
import { contentModified } from '../../../open-data/last-modified.ts';
import { entryKinds } from '../../../schema/entry-kinds.ts';
import { asBefore } from '../../../site/as-before.ts';
import { wholeAddress } from '../../../site/href.ts';

/* /api/v1/…: every file of the API. */

export async function getStaticPaths() {
  const catalogue = await siteCatalogue();
  const entries = new Map(entriesOf(catalogue).map((entry) => [`${entryKinds[entry.kind].folder}/${entry.id}`, entry]));
  const files = apiFiles(catalogue, wholeAddress);
  return [...files].map(([path, text]) => ({ params: { path }, props: { text, entry: entries.get(path) } }));
}

export const GET: APIRoute<{ text: () => string; entry?: CatalogueEntry }> = async ({ props: { text, entry } }) => {
  const catalogue = await siteCatalogue();
  const before = entry && asBefore(contentModified(catalogue), near(entry, catalogue));
  return before ?? new Response(text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
