import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { apiFiles } from '../../../open-data/api/files.ts';
import { wholeAddress } from '../../../site/href.ts';

/* /api/v1/…: every file of the API. */

export async function getStaticPaths() {
  const files = apiFiles(await siteCatalogue(), wholeAddress);
  return [...files].map(([path, text]) => ({ params: { path }, props: { text } }));
}

export const GET: APIRoute<{ text: () => string }> = ({ props }) =>
  new Response(props.text(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
