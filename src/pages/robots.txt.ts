import type { APIRoute } from 'astro';
import { fileHref } from '../site/href.ts';

/* /robots.txt: everything may be read, and here is the list of it. */

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
