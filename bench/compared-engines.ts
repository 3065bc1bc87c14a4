import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { siteFolder } from '../src/editor/build/ensure.ts';
import { knownConcepts } from '../src/search/index/known-concepts.ts';
import { searchRecords } from '../src/search/index/records.ts';

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
    catalogue.scenarios.map(({ id, record }) => [
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

/** MiniSearch, as it comes: any of the words, beginnings and slips of them. */
export function miniSearch(documents: readonly Document[]): Ask {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) =>
      [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return async (query) => index.search(query).map(({ id }) => String(id));
}

/** Orama with its tokenizer for Mandarin. */
export async function orama(documents: readonly Document[]): Promise<Ask> {
  const index = create({
    schema: { title: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(index, [...documents]);
  return async (query) => {
    const { hits } = await searchOrama(index, { term: query, limit: 10, boost: { title: 3 } });
    return hits.map(({ id }) => String(id));
  };
}

/** Writes an index of the site's pages as Pagefind does by itself. */
export async function writeStock(folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('The index to compare with could not be begun.');
  for (const path of globSync('{scenarios,enterprises,playbooks}/*/index.html', { cwd: siteFolder() })) {
    if (/\/(page|by)\//.test(path)) continue;
    await index.addHTMLFile({
      url: `/${path.replace('index.html', '')}`,
      content: readFileSync(join(siteFolder(), path), 'utf8'),
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
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
