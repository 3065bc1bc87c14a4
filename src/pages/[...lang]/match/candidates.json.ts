import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { matchData } from '../../../lists/match-data.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';

/* /match/candidates.json: playbooks and cases as the self-diagnosis compares them with a plant's answers. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  Response.json(matchData(await siteCatalogue(), language));
