import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { deadlineCalendar } from '../../../open-data/deadline-calendar.ts';
import { contentDay } from '../../../questions/content-day.ts';
import type { Language } from '../../../schema/text.ts';
import { href, languageRoutes } from '../../../site/href.ts';

/* /support/deadlines.ics: the ends of support schemes for a calendar. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const catalogue = await siteCatalogue();
  const { supportSchemes } = catalogue.vocabulary;
  const address = ({ id }: { id: string }) => new URL(href(`/support/#${id}`, language), site).href;
  return new Response(deadlineCalendar(supportSchemes.values(), contentDay(catalogue), language, address), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
