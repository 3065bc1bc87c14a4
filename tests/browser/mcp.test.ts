import { expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { judgedQueries } from '../search/judged.ts';
import { searchAnswer, startAssistant } from '../support/mcp.ts';
import { startReading } from '../support/reader.ts';
import { ask } from '../support/search-page.ts';

/* What an assistant finds by `npm run mcp` is what a reader finds on the page. */

it.each(['zh', 'en'] as const)('an assistant is answered as a reader of the page in %s is', async (language) => {
  const assistant = await startAssistant(siteFolder(), language);
  const { page, open, leave } = await startReading();
  const queries = judgedQueries('development').filter((_, index) => index % 20 === 0);
  await open(language === 'en' ? '/en/search/' : '/search/');
  for (const { query } of queries) {
    await ask(page, query);
    const shown = await page
      .locator('#results > li h3 a, #results > li a:first-of-type')
      .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''));
    const { results } = searchAnswer.parse((await assistant.ask('search', { query, size: 10 })).data);
    const titles = [...new Set(shown)];
    expect(titles.length > 0, query).toBe(results.length > 0);
    expect(titles.slice(0, results.length), query).toEqual(results.map(({ title }) => title).slice(0, titles.length));
  }
  await assistant.client.close();
  await leave();
});
