import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { siteFolder } from '../src/editor/build/ensure.ts';
import { knownConcepts } from '../src/search/index/known-concepts.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { installCompared } from './install-compared.ts';

/** Answers a query with the ids of entries, best first. */
export type Ask = (query: string) => Promise<string[]>;

/** The id of an entry, by the address of its page or its place on one. */
export const idOf = (address: string) =>
  /#([^#/]+)$/.exec(address)?.[1] ?? /\/([^/]+)\/(?:index\.html)?$/.exec(address)?.[1] ?? address;

interface Document {
  id: string;
  title: string;
  text: string;
}

/** What the engines that ours is compared to are given: all that a hit shows, its text, and the words by which it is asked for. */
export function documentsOf(catalogue: Catalogue): Document[] {
  const searchWords = new Map(
    [...catalogue.scenarios, ...catalogue.playbooks].map(({ id, record }) => [
      id,
      Object.values(record.searchWords ?? {})
        .flat()
        .join('\n'),
    ]),
  );
  return searchRecords(catalogue, knownConcepts(catalogue)).map(({ path, shown: { zh, en } }) => ({
    id: idOf(path),
    title: `${zh.title} ${en.title}`,
    text: [
      ...[zh, en].flatMap((card) => [card.summary, card.enterprise, card.industry, card.text]),
      searchWords.get(idOf(path)) ?? '',
    ].join('\n'),
  }));
}

/** The engines themselves, which the bench installs in its own folder: see compared/engines.mjs. */
interface Engines {
  miniSearch(documents: readonly Document[]): Ask;
  orama(documents: readonly Document[]): Promise<Ask>;
  writeStock(folder: string, pages: readonly { url: string; content: string }[]): Promise<void>;
}

/** Loads the engines, installed first where they are not there yet. */
export async function loadEngines(): Promise<Engines> {
  installCompared();
  const engines: Engines = await import(new URL('./compared/engines.mjs', import.meta.url).href);
  return engines;
}

/** The pages of entries, as Pagefind is given them. */
export function stockPages(): { url: string; content: string }[] {
  return globSync('{scenarios,enterprises,playbooks}/*/index.html', { cwd: siteFolder() })
    .filter((path) => !/\/(page|by)\//.test(path))
    .map((path) => ({
      url: `/${path.replace('index.html', '')}`,
      content: readFileSync(join(siteFolder(), path), 'utf8'),
    }));
}

/** Pagefind as it comes, asked from a page of the site at `/stock/`. */
export function askStock(page: Page): Ask {
  return async (query) => {
    const addresses = await page.evaluate(async (text) => {
      const engine = await import(`${location.origin}/stock/pagefind.js`);
      const { results } = await engine.search(text);
      const hits = await Promise.all(results.slice(0, 10).map((result: { data(): unknown }) => result.data()));
      return hits.map(({ url }: { url: string }) => url);
    }, query);
    return addresses.map(idOf);
  };
}

/** The search page itself. */
export function askPage(page: Page): Ask {
  return async (query) => {
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
    await page.waitForTimeout(20);
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    const addresses = await page
      .locator('#results > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
    return addresses.map(idOf);
  };
}
