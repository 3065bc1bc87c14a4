import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../../catalogue/site-catalogue.ts';
import { deadlineCalendar } from '../../../components/support/calendar.ts';
import { href, languageRoutes } from '../../../layouts/site.ts';
import { today } from '../../../schema/date.ts';
import type { Language } from '../../../schema/text.ts';

/* /support/deadlines.ics: the ends of support schemes for a calendar. */

export const getStaticPaths = languageRoutes;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language }, site }) => {
  const { vocabulary } = await siteCatalogue();
  const address = ({ id }: { id: string }) => new URL(href(`/support/#${id}`, language), site).href;
  return new Response(deadlineCalendar(vocabulary.supportSchemes.values(), today(), language, address), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
