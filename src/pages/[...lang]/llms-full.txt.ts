import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { llmsFullText } from '../../open-data/assistants/llms.ts';
import type { Language } from '../../schema/text.ts';
import { languageRoutes, wholeAddress } from '../../site/href.ts';

/* /llms-full.txt: every entry whole, for assistants. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) =>
  new Response(llmsFullText(await siteCatalogue(), language, wholeAddress));
