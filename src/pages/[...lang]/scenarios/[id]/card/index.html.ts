import type { APIRoute } from 'astro';
import { near } from '../../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../../catalogue/site-catalogue.ts';
import { pagePath } from '../../../../../schema/entry-kinds.ts';
import type { Language } from '../../../../../schema/text.ts';
import { scenarioCard } from '../../../../../share/card.ts';
import { cardPage } from '../../../../../share/card-page.ts';
import { asBefore } from '../../../../../site/as-before.ts';
import { href, routesFor } from '../../../../../site/href.ts';

/* /scenarios/<id>/card/: a case small, for pages of others to frame. */

export async function getStaticPaths() {
  const { scenarios } = await siteCatalogue();
  return routesFor(
    scenarios.map(({ id }) => id),
    (id) => ({ id }),
  );
}

export const GET: APIRoute<{ language: Language; item: string }> = async ({ props: { language, item }, site }) => {
  const catalogue = await siteCatalogue();
  const scenario = catalogue.scenario(item);
  if (!scenario) throw new Error(`No scenario ${item}`);
  const before = asBefore(language, near(scenario, catalogue));
  if (before) return before;
  const page = new URL(href(pagePath(scenario), language), site).href;
  return new Response(cardPage(scenarioCard(scenario, language, catalogue.vocabulary), language, page), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
