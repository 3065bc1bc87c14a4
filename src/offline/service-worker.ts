import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, CacheOnly, NetworkFirst } from 'workbox-strategies';
import { keepPage } from './keep-page.ts';
import { base, caches as kept, pagesKept } from './kept.ts';

/*
 * Keeps what was read for reading without a connection. Pages come from the
 * network whenever it answers, so that a reader never sees an old one by
 * surprise; a new worker waits until the site is closed. Files with a hashed
 * name never change and come from the cache.
 */

const within = (path: string) => (url: URL) => url.pathname.startsWith(base + path);
const inAssets = within('assets/');
const inSearch = within('search-index/');
const offlinePages = [`${base}offline/`, `${base}en/offline/`];

/** Scripts ask with an origin, pages without: servers that say so mean the same file. */
const matchOptions = { ignoreVary: true };

/** One page is kept once, whatever was asked of it. */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.replace(/[?#].*/, ''),
};

/** What browsers hand to a worker that is installed; TypeScript's words for pages do not know it. */
interface Installation extends Event {
  waitUntil(done: Promise<unknown>): void;
}

const pages = new NetworkFirst({
  cacheName: kept.pages,
  matchOptions,
  networkTimeoutSeconds: 5,
  plugins: [withoutQuery, new ExpirationPlugin({ maxEntries: pagesKept, purgeOnQuotaError: true })],
});

clientsClaim();
self.addEventListener('install', (event) => {
  (event as Installation).waitUntil(Promise.all(offlinePages.map((address) => keepPage(address))));
});

registerRoute(({ request }) => request.mode === 'navigate', pages);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inAssets(url),
  new CacheFirst({
    cacheName: kept.assets,
    matchOptions,
    plugins: [new ExpirationPlugin({ maxEntries: 150, purgeOnQuotaError: true })],
  }),
);

// What was taken along, and nothing by halves: a search that lacks a part would keep silent about it.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inSearch(url) && !url.pathname.endsWith('.json'),
  async ({ request }) => (await caches.match(request, { cacheName: kept.search, ...matchOptions })) ?? fetch(request),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && inSearch(url) && url.pathname.endsWith('/head.json'),
  async ({ request }) =>
    fetch(request).catch(async (error: unknown) => {
      const answer = await caches.match(request, { cacheName: kept.search, ...matchOptions });
      if (!answer) throw error;
      return answer;
    }),
);

// Lists, schemes, drawings: the newest where there is a connection.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !inSearch(url) && /\.(json|svg|png|jpg|webp|avif)$/.test(url.pathname),
  new NetworkFirst({
    cacheName: kept.data,
    matchOptions,
    networkTimeoutSeconds: 5,
    plugins: [withoutQuery, new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true })],
  }),
);

const marked = { cacheName: kept.marked, ignoreSearch: true, ...matchOptions };
const offline = new CacheOnly({ cacheName: kept.pages, matchOptions });

setCatchHandler(async ({ request, event }) => {
  // What was short-listed is there though it was never read.
  const answer = await caches.match(request, marked);
  if (answer) return answer;
  if (request.mode !== 'navigate') return Response.error();
  const english = new URL(request.url).pathname.startsWith(`${base}en/`);
  return offline.handle({ request: new Request(offlinePages[english ? 1 : 0] ?? base), event });
});
