import type { APIRoute } from 'astro';
import script from '../offline/service-worker.ts?worker&url';

/* /service-worker.js: at the root, since it answers for what is beside and below it; its script has a hashed name. */

export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(script)});\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
