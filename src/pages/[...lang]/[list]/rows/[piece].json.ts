import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { type ListKind, listKinds } from '../../../../lists/kinds.ts';
import { rowPieces } from '../../../../lists/row-pieces.ts';
import { rowsOf } from '../../../../lists/rows.ts';
import type { Language } from '../../../../schema/text.ts';
import { routesFor } from '../../../../site/href.ts';

/* /scenarios/rows/<piece>.json and the like: what some rows of a list show, for the browser. */

interface Piece {
  list: ListKind;
  piece: number;
}

export async function getStaticPaths() {
  const catalogue = await siteCatalogue();
  const pieces = listKinds.flatMap((list) =>
    rowPieces(rowsOf(list, catalogue, 'zh')).map((_, piece): Piece => ({ list, piece })),
  );
  return routesFor(pieces, ({ list, piece }) => ({ list, piece: String(piece) }));
}

export const GET: APIRoute<{ language: Language; item: Piece }> = async ({ props: { language, item } }) =>
  Response.json(rowPieces(rowsOf(item.list, await siteCatalogue(), language))[item.piece]);
