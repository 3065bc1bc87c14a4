import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { type ListKind, listKinds } from '../../../lists/kinds.ts';
import { rowsOf } from '../../../lists/rows.ts';
import type { Language } from '../../../schema/text.ts';
import { routesFor } from '../../../site/href.ts';

/* /scenarios/rows.json, /enterprises/rows.json: every row of a list, for the browser to narrow. */

export const getStaticPaths = () => routesFor(listKinds, (list) => ({ list }));

export const GET: APIRoute<{ language: Language; item: ListKind }> = async ({ props: { language, item } }) =>
  Response.json(rowsOf(item, await siteCatalogue(), language));
