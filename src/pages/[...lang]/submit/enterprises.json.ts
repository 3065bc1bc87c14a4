import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';
import { enterpriseChoices } from '../../../submit/choices.ts';

/* /submit/enterprises.json: the enterprises that a case can be of, with every name that people have for them. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(enterpriseChoices(await siteCatalogue(), props.language));
