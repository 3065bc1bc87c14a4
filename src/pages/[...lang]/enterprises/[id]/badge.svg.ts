import type { APIRoute } from 'astro';
import { nearInBrief } from '../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import type { Language } from '../../../../schema/text.ts';
import { badgeSvg, enterpriseBadge } from '../../../../share/badge.ts';
import { asBefore } from '../../../../site/as-before.ts';
import { routesFor } from '../../../../site/href.ts';

/* /enterprises/<id>/badge.svg: what the Atlas documents of an enterprise, for the enterprise to show. */

export async function getStaticPaths() {
  const { enterprises } = await siteCatalogue();
  return routesFor(
    enterprises.map(({ id }) => id),
    (id) => ({ id }),
  );
}

export const GET: APIRoute<{ language: Language; item: string }> = async ({ props: { language, item } }) => {
  const catalogue = await siteCatalogue();
  const enterprise = catalogue.enterprise(item);
  if (!enterprise) throw new Error(`No enterprise ${item}`);
  const before = asBefore(language, nearInBrief([enterprise], catalogue));
  if (before) return before;
  return new Response(badgeSvg(enterpriseBadge(enterprise, language), language), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
