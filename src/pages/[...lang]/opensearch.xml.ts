import type { APIRoute } from 'astro';
import { searchDescription } from '../../open-data/search-description.ts';
import type { Language } from '../../schema/text.ts';
import { languageRoutes, wholeAddress } from '../../site/href.ts';

/* /opensearch.xml: search from the browser's address bar. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  new Response(searchDescription(language, wholeAddress));
