import { keepPage } from '../../offline/keep-page.ts';
import { base, caches as kept } from '../../offline/kept.ts';
import type { SearchAlong } from '../../search/engine/index-format.ts';

const index = `${base}search-index/`;

/** As many files are fetched at once. */
const atOnce = 12;

/** What of the search is to be taken along in a language; `undefined` without a connection. */
export async function alongOf(language: string): Promise<SearchAlong | undefined> {
  try {
    const answer = await fetch(`${index}along.json`, { cache: 'no-cache' });
    return ((await answer.json()) as Record<string, SearchAlong>)[language];
  } catch {
    return undefined;
  }
}

/** Whether the search is on the device: whole, of an older site, or not at all. Without a connection what is there is whole. */
export async function isTaken(along: SearchAlong | undefined): Promise<'whole' | 'old' | 'none'> {
  if (!(await caches.has(kept.search))) return 'none';
  const cache = await caches.open(kept.search);
  if (!(await cache.match(`${index}head.json`))) return 'none';
  if (!along) return 'whole';
  const own = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return along.files.every((file) => own.has(index + file)) ? 'whole' : 'old';
}

/** Fetches the search, its page and scripts, and keeps them. Returns whether all of it came; the head comes last. */
export async function takeAlong({ files }: SearchAlong, page: string, tell: (share: number) => void): Promise<boolean> {
  try {
    const wanted = files.map((file) => index + file);
    const cache = await caches.open(kept.search);
    const old = (await cache.keys()).filter(({ url }) => !wanted.includes(new URL(url).pathname));
    for (let from = 0; from < wanted.length; from += atOnce) {
      await cache.addAll(wanted.slice(from, from + atOnce));
      tell(from / wanted.length);
    }
    await keepPage(page);
    await Promise.all(old.map((request) => cache.delete(request)));
    await cache.add(`${index}head.json`);
    return true;
  } catch {
    return false;
  }
}
