import type { APIRoute } from 'astro';
import { contentDay } from '../../../catalogue/content-day.ts';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { deadlineCalendar } from '../../../components/support/calendar.ts';
import { href, languageRoutes } from '../../../layouts/site.ts';
import type { Language } from '../../../schema/text.ts';

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
