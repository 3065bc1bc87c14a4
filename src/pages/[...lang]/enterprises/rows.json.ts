import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { rowsOf } from '../../../lists/kinds.ts';
import { languageRoutes } from '../../../site/href.ts';

export const getStaticPaths = languageRoutes;

/** Every row of the list, for the browser to narrow: /enterprises/rows.json, /en/enterprises/rows.json */
export const GET: APIRoute = async ({ props }) =>
  Response.json(rowsOf('enterprises', await siteCatalogue(), props.language));
