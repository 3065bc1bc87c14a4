import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { judgedQueries, judgedSets, scoresByClass } from '../search/judged.ts';
import { searchAnswer, startAssistant } from '../support/mcp.ts';
import { startReading } from '../support/reader.ts';
import { send } from '../support/search-page.ts';

/* Judged queries, put to the page: it answers as the engine does, and an assistant by `npm run mcp` as the page. */

describe('judged queries', () => {
  it('are many, and each is told why', () => {
    const queries = judgedSets.flatMap((set) => judgedQueries(set).map((judged) => ({ set, ...judged })));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ set, class: name, query }) => `${set} ${name} ${query}`)).size).toBe(queries.length);
  });

  it.each([
    ['/search/', 'zh', 0],
    ['/en/search/', 'en', 5],
  ] as const)('are answered at %s as the engine answers them, and an assistant', async (path, language, first) => {
    const assistant = await startAssistant(siteFolder(), language);
    const { page, open, leave } = await startReading();
    await open(path);
    const answers = [];
    // Every fifth will do, on one of the pages: the engine is put to all of them without a page.
    const some = judgedQueries('development').filter((_, index) => index % 10 === first);
    for (const [index, judged] of some.entries()) {
      const { query } = judged;
      answers.push({ judged, found: await send(page, query) });
      if (index % 2 === 1) continue;
      const shown = await page
        .locator('#results > li h3 a, #results > li a:first-of-type')
        .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''));
      const { results } = searchAnswer.parse((await assistant.ask('search', { query, size: 10 })).data);
      const titles = [...new Set(shown)];
      expect(titles.length > 0, query).toBe(results.length > 0);
      expect(titles.slice(0, results.length), query).toEqual(results.map(({ title }) => title).slice(0, titles.length));
    }
    const all = scoresByClass(answers).get('all');
    expect(all?.recall).toBeGreaterThanOrEqual(0.6);
    expect(all?.ndcg).toBeGreaterThanOrEqual(0.65);
    expect(all?.empty).toBeLessThanOrEqual(0.05);
    await assistant.client.close();
    await leave();
  });
});
