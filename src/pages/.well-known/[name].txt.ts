import type { APIRoute } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { contentDay } from '../../questions/content-day.ts';
import { readSettings } from '../../schema/settings.ts';
import { href } from '../../site/href.ts';
import { contactsOf, securityText } from '../../site/security-text.ts';

/* /.well-known/security.txt: whom to tell of a weakness; not there where nobody is named. */

const { settings } = readSettings(process.env);
const contacts = contactsOf(settings);

export const getStaticPaths = () => (contacts.length > 0 ? [{ params: { name: 'security' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  const address = new URL(href('/.well-known/security.txt', 'zh'), site).href;
  const text = securityText(contacts, contentDay(await siteCatalogue()), address, settings.REPOSITORY_URL);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
