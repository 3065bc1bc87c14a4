import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { namedTerms } from '../../../lists/named-terms.ts';
import type { Language } from '../../../schema/text.ts';
import type { NamesOfKind } from '../../../shelf/named.ts';
import { type TermKind, termKinds } from '../../../shelf/reference.ts';
import { routesFor } from '../../../site/href.ts';

/* /shortlist/<kind>.json: what of a kind can be marked, for the short list to name. */

export const getStaticPaths = () => routesFor(termKinds, (kind) => ({ kind }));

export const GET: APIRoute<{ language: Language; item: TermKind }> = async ({ props: { language, item } }) => {
  const names: Record<TermKind, NamesOfKind> = namedTerms(await siteCatalogue(), language);
  return Response.json(names[item]);
};
