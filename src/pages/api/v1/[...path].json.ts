import type { APIRoute } from 'astro';
import type { CatalogueEntry } from '../../../catalogue/catalogue.ts';
import { near } from '../../../catalogue/near.ts';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { entriesOf } from '../../../open-data/api/entries.ts';
import { type ApiFile, apiFiles } from '../../../open-data/api/files.ts';
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

export const GET: APIRoute<{ text: ApiFile; entry?: CatalogueEntry }> = async ({ props: { text, entry } }) => {
  const catalogue = await siteCatalogue();
  const before = entry && asBefore(contentModified(catalogue), near(entry, catalogue));
  return before ?? new Response(encoded(text()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

/** A text as bytes, piece by piece. */
function encoded(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const left = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(bytes) {
      const { value, done } = left.next();
      if (done) bytes.close();
      else bytes.enqueue(encoder.encode(value));
    },
  });
}
