import type { APIRoute } from 'astro';
import { nearSheet } from '../../../../catalogue/near.ts';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { reuseSheetMarkdown } from '../../../../open-data/reuse-sheet.ts';
import { sheetSafety } from '../../../../reuse/safety.ts';
import { reuseSheet } from '../../../../reuse/sheet.ts';
import type { Language } from '../../../../schema/text.ts';
import { asBefore } from '../../../../site/as-before.ts';
import { href, routesFor } from '../../../../site/href.ts';

/* /scenarios/<id>/sheet.md: the reuse sheet of a case for whoever writes the project's paper. */

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
  const before = asBefore(language, nearSheet(scenario, catalogue), sheetSafety(scenario, catalogue, language));
  if (before) return before;
  const sheet = reuseSheet(scenario, catalogue, language);
  const text = reuseSheetMarkdown(sheet, language, (path) => new URL(href(path, language), site).href);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
