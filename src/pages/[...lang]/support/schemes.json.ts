import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { schemeRow } from '../../../lists/scheme-row.ts';
import type { Language } from '../../../schema/text.ts';
import { languageRoutes } from '../../../site/href.ts';

/* /support/schemes.json: every support scheme, for the browser to narrow. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const { supportSchemes } = (await siteCatalogue()).vocabulary;
  return Response.json([...supportSchemes.values()].map((scheme) => schemeRow(scheme, language)));
};
