import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { llmsText } from '../../open-data/assistants/llms.ts';
import type { Language } from '../../schema/text.ts';
import { languageRoutes, wholeAddress } from '../../site/href.ts';

/* /llms.txt: what the site holds and where, for assistants. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  new Response(llmsText(await siteCatalogue(), language, wholeAddress));
