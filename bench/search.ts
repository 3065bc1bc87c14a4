import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { link } from '../src/catalogue/link.ts';
import { readAll } from '../src/catalogue/load.ts';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { projectFolders } from '../src/reading/folders.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { judgedQueries, scoresByClass } from '../tests/search/judged.ts';
import { startBrowser } from '../tests/support/chromium.ts';
import { serve } from '../tests/support/serve-folders.ts';
import { table } from './measure.ts';
import { measureSearch, speedInWords } from './search-speed.ts';

type Ask = (query: string) => Promise<string[]>;

/** The judged queries put to the search page in Chromium, in both languages, and to what it is compared to. */
export async function benchSearch(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const stock = mkdtempSync(join(tmpdir(), 'atlas-stock-'));
  await writeStock(stock);
  const served = await serve({ '/stock/': stock, '/': siteFolder() });
  const { server, site } = served;
  const browser = await startBrowser();
  try {
    const [zh, en] = [await browser.newPage(), await browser.newPage()];
    await zh.goto(`${site}/search/`);
    await en.goto(`${site}/en/search/`);
    const documents = readDocuments();
    const engines: Record<string, Ask> = {
      'ours, Chinese page': askPage(zh),
      'ours, English page': askPage(en),
      'Pagefind as it comes': askStock(zh),
      'MiniSearch, Intl.Segmenter': miniSearch(documents),
      'Orama, Mandarin tokenizer': await orama(documents),
    };
    const rows: string[][] = [];
    for (const [name, ask] of Object.entries(engines)) {
      const answers = [];
      for (const judged of judgedQueries()) answers.push({ judged, found: await ask(judged.query) });
      if (process.env.BENCH_DETAIL)
        for (const { judged, found } of answers) {
          const missed = [...judged.relevant.keys()].filter((id) => !found.slice(0, 10).includes(id));
          if (missed.length > 0)
            console.log(`${name}: ${judged.query}: missed ${missed.join(' ')}; got ${found.slice(0, 5).join(' ')}`);
        }
      for (const [group, { queries, recall, ndcg, mrr, empty }] of scoresByClass(answers))
        rows.push([name, group, String(queries), ...[recall, ndcg, mrr, empty].map((value) => value.toFixed(3))]);
    }
    console.log(table(['search', 'class', 'queries', 'recall@10', 'nDCG@10', 'MRR', 'empty'], rows));
    console.log(speedInWords(await measureSearch(served)));
  } finally {
    await browser.close();
    server.close();
    rmSync(stock, { recursive: true, force: true });
  }
}

const idOf = (address: string) => /\/([^/]+)\/(?:index\.html)?$/.exec(address)?.[1] ?? address;

function askPage(page: Page): Ask {
  return async (query) => {
    await page.locator('#q').fill(query);
    await page.locator('#q').press('Enter');
    await page.waitForTimeout(20);
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    return page
      .locator('#results > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''))
      .then((addresses) => addresses.map(idOf));
  };
}

function askStock(page: Page): Ask {
  return (query) =>
    page.evaluate(async (text) => {
      const engine = await import(`${location.origin}/stock/pagefind.js`);
      const { results } = await engine.search(text);
      const hits = await Promise.all(results.slice(0, 10).map((result: { data(): unknown }) => result.data()));
      return hits.map(({ url }: { url: string }) => /\/([^/]+)\/$/.exec(url)?.[1] ?? url);
    }, query);
}

async function writeStock(folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('The index to compare with could not be begun.');
  for (const path of globSync('{scenarios,enterprises}/*/index.html', { cwd: siteFolder() })) {
    if (/\/(page|by)\//.test(path)) continue;
    await index.addHTMLFile({
      url: `/${path.replace('index.html', '')}`,
      content: readFileSync(join(siteFolder(), path), 'utf8'),
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

type Document = { id: string; title: string; text: string };

function readDocuments(): Document[] {
  const reading = readAll(projectFolders());
  if (!reading.seeds) throw new Error('The reference data could not be read.');
  return searchRecords(link({ ...reading, seeds: reading.seeds })).map(({ path, shown: { zh, en } }) => ({
    id: idOf(path),
    title: `${zh.title} ${en.title}`,
    text: [zh, en].flatMap((card) => [card.summary, card.enterprise, card.industry, card.text]).join('\n'),
  }));
}

function miniSearch(documents: Document[]): Ask {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) =>
      [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(documents);
  return async (query) => index.search(query).map(({ id }) => String(id));
}

async function orama(documents: Document[]): Promise<Ask> {
  const index = create({
    schema: { title: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(index, documents);
  return async (query) => {
    const { hits } = await searchOrama(index, { term: query, limit: 10, boost: { title: 3 } });
    return hits.map(({ id }) => String(id));
  };
}
