import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { citedPages } from '../../../submit/cited.ts';
import type { KnownPage } from '../../../submit/source-of-address.ts';

/* /submit/pages/<bucket>.json: the pages that entries cite, some hosts' in a file. */

export async function getStaticPaths() {
  const pages = citedPages(await siteCatalogue());
  return [...pages].map(([bucket, cited]) => ({ params: { bucket: String(bucket) }, props: { cited } }));
}

export const GET: APIRoute<{ cited: Record<string, KnownPage> }> = ({ props }) => Response.json(props.cited);
