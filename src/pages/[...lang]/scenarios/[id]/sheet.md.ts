import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../../catalogue/site-catalogue.ts';
import { reuseSheetMarkdown } from '../../../../open-data/reuse-sheet.ts';
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
  const sheet = reuseSheet(scenario, catalogue, language);
  const before = asBefore(language, sheet);
  if (before) return before;
  const text = reuseSheetMarkdown(sheet, language, (path) => new URL(href(path, language), site).href);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
