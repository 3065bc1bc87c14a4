import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { needNames } from '../../../lists/match-data.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';

/* /match/needs.json: what the data, systems, people and models of each playbook are called. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(needNames(await siteCatalogue(), language));
