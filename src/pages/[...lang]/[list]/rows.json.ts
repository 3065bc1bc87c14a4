import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { type ListKind, listKinds } from '../../../lists/kinds.ts';
import { packKeys } from '../../../lists/row-pieces.ts';
import { rowsOf } from '../../../lists/rows.ts';
import type { Language } from '../../../schema/text.ts';
import { documentLanguage, routesFor } from '../../../site/href.ts';

/* /scenarios/rows.json and the like: by what the rows of a list are narrowed and sorted. What they show is in pieces beside it. */

export const getStaticPaths = () => routesFor(listKinds, (list) => ({ list }));

export const GET: APIRoute<{ language: Language; item: ListKind }> = async ({ props: { language, item } }) =>
  Response.json(packKeys(rowsOf(item, await siteCatalogue(), language), documentLanguage[language]));
