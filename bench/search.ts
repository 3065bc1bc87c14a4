import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { link } from '../src/catalogue/link.ts';
import { readAll } from '../src/catalogue/load.ts';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { projectFolders } from '../src/reading/folders.ts';
import {
  isRunOnly,
  type JudgedQuery,
  type JudgedSet,
  judgedQueries,
  judgedSets,
  scoresByClass,
} from '../tests/search/judged.ts';
import { startBrowser } from '../tests/support/chromium.ts';
import { serve } from '../tests/support/serve-folders.ts';
import { type Ask, askPage, askStock, documentsOf, loadEngines, stockPages } from './compared-engines.ts';
import { table } from './measure.ts';
import { measureSearch, speedInWords } from './search-speed.ts';

/**
 * The judged queries put to the search page in Chromium, in both languages, and
 * to what it is compared to, by set and class. With `BENCH_DETAIL`, what was
 * missed is told as well; never of the sets that nobody looks at, and which run
 * only where `BENCH_VALIDATION` asks for them.
 */
export async function benchSearch(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const reading = readAll(projectFolders());
  if (!reading.seeds) throw new Error('The reference data could not be read.');
  const documents = documentsOf(link({ ...reading, seeds: reading.seeds }));
  const stock = mkdtempSync(join(tmpdir(), 'atlas-stock-'));
  const { miniSearch, orama, writeStock } = await loadEngines();
  await writeStock(stock, stockPages());
  const served = await serve({ '/stock/': stock, '/': siteFolder() });
  const browser = await startBrowser();
  try {
    const [zh, en] = [await browser.newPage(), await browser.newPage()];
    await zh.goto(`${served.site}/search/`);
    await en.goto(`${served.site}/en/search/`);
    const engines: Record<string, Ask> = {
      'ours, Chinese page': askPage(zh),
      'ours, English page': askPage(en),
      'MiniSearch (any word)': miniSearch(documents),
      'Orama, Mandarin': await orama(documents),
      'Pagefind as it comes': askStock(zh),
    };
    for (const set of judgedSets) if (!isRunOnly(set) || process.env.BENCH_VALIDATION) await benchSet(set, engines);
    console.log(speedInWords(await measureSearch(served)));
  } finally {
    await browser.close();
    served.server.close();
    rmSync(stock, { recursive: true, force: true });
  }
}

async function benchSet(set: JudgedSet, engines: Readonly<Record<string, Ask>>): Promise<void> {
  const queries = judgedQueries(set);
  if (queries.length === 0) return;
  const rows: string[][] = [];
  for (const [name, ask] of Object.entries(engines)) {
    const answers = [];
    for (const judged of queries) answers.push({ judged, found: await ask(judged.query) });
    if (process.env.BENCH_DETAIL && !isRunOnly(set)) tellMissed(name, answers);
    for (const [group, { queries: count, recall, recallWell, ndcg, mrr, empty }] of scoresByClass(answers))
      rows.push([
        name,
        group,
        String(count),
        ...[recall, recallWell, ndcg, mrr, empty].map((value) => value.toFixed(3)),
      ]);
  }
  console.log(
    table([`${set}: engine`, 'class', 'queries', 'recall@10', 'of grades 2, 3', 'nDCG@10', 'MRR', 'empty'], rows),
  );
}

function tellMissed(name: string, answers: readonly { judged: JudgedQuery; found: readonly string[] }[]): void {
  for (const { judged, found } of answers) {
    const missed = [...judged.relevant.keys()].filter((id) => !found.slice(0, 10).includes(id));
    if (missed.length > 0)
      console.log(`${name}: ${judged.query}: missed ${missed.join(' ')}; got ${found.slice(0, 5).join(' ')}`);
  }
}
