import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';
import { choiceLists } from '../../../submit/choices.ts';

/* /submit/choices.json: what the submission page's fields offer, in a language. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(choiceLists(await siteCatalogue(), props.language));
