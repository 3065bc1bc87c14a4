import { keepPage } from './keep-page.ts';
import { base, caches as kept, mayKeep, pagesKept } from './kept.ts';

/** The pages that work on what is marked. */
const tools = ['shortlist/', 'compare/'];

/** What is kept now: the next waits for it, so that nothing is put there after it was marked no longer. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Keeps the pages of what a reader marked, with what short list and comparison
 * need of them, until they are marked no longer. `marked` has the paths of each,
 * such as `enterprises/catl/`. Returns whether all of them can be read offline; what did
 * not come is asked for again the next time.
 */
export function keepMarked(marked: readonly (readonly string[])[]): Promise<boolean> {
  const next = last.then(() => keep(marked));
  last = next.catch(() => undefined);
  return next;
}

async function keep(marked: readonly (readonly string[])[]): Promise<boolean> {
  // Absent without encryption; without a worker nobody would hand out what is kept.
  if (!('caches' in globalThis) || !navigator.serviceWorker?.controller || !mayKeep()) return false;
  const home = base + (document.documentElement.lang === 'en' ? 'en/' : '');
  const latest = marked.slice(-pagesKept);
  const wanted = [...new Set([...(latest.length > 0 ? tools : []), ...latest.flat()])];
  const cache = await caches.open(kept.marked);
  const there = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const isWanted = (path: string) => wanted.some((one) => path === `${base}${one}` || path === `${base}en/${one}`);
  await Promise.all(there.filter((path) => !isWanted(path)).map((path) => cache.delete(path)));
  const missing = wanted.map((path) => home + path).filter((path) => !there.includes(path));
  const came = await Promise.allSettled(missing.map((path) => keepPage(path, kept.marked)));
  return latest.length === marked.length && came.every(({ status }) => status === 'fulfilled');
}
