import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';

/* /robots.txt: everything may be read, and here is the list of it. */

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml', 'zh'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
