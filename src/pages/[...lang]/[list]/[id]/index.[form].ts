import type { APIRoute } from 'astro';
import { near } from '../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { type Twin, twinsOf } from '../../../../open-data/twins/twins.ts';
import type { Language } from '../../../../schema/text.ts';
import { asBefore } from '../../../../site/as-before.ts';
import { routesFor, wholeAddress } from '../../../../site/href.ts';

/* /scenarios/<id>/index.json and index.md, and the same for enterprises and playbooks: an entry's page in other forms. */

export async function getStaticPaths() {
  const twins = twinsOf(await siteCatalogue(), wholeAddress);
  // A build gives the API's items these names as well: src/open-data/twins/write-json-twins.ts.
  const made = import.meta.env.DEV ? twins : twins.filter(({ form }) => form === 'md');
  return routesFor(made, ({ list, id, form }) => ({ list, id, form }));
}

const types = { json: 'application/json; charset=utf-8', md: 'text/markdown; charset=utf-8' };

export const GET: APIRoute<{ language: Language; item: Twin }> = async ({ props: { language, item } }) => {
  const { entry, form } = item;
  const before = asBefore(language, form, near(entry, await siteCatalogue()));
  return before || new Response(item.text(language), { headers: { 'content-type': types[form] } });
};
