import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { entrySource } from '../../../../reading/entry-source.ts';

/* /submit/entries/scenario/<id>.json: an entry's files, from which the submission page begins a correction. */

export async function getStaticPaths() {
  const { scenarios, enterprises } = await siteCatalogue();
  return [...scenarios, ...enterprises].map(({ kind, id, file }) => ({ params: { kind, id }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) => Response.json(entrySource(props.file));
