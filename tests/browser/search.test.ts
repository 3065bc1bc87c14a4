import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { judgedQueries, scoresByClass } from '../search/judged.ts';
import { startBrowser } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';

/* What people find, as they write it; how search behaves when it cannot. */

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.waitForTimeout(20);
  await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  const links = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return links.map((link) => /\/([^/]+)\/$/.exec(link)?.[1] ?? link);
}

describe('judged queries', () => {
  it('are many, and each is told why', () => {
    const queries = judgedQueries();
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ class: name, query }) => `${name} ${query}`)).size).toBe(queries.length);
  });

  it.each(['/search/', '/en/search/'])('are answered well at %s', async (path) => {
    const { page, open, leave } = await startReading(browser);
    await open(path);
    const answers = [];
    for (const judged of judgedQueries()) answers.push({ judged, found: await ask(page, judged.query) });
    for (const [name, { recall, ndcg, empty }] of scoresByClass(answers)) {
      expect(recall, `recall of ${name}`).toBeGreaterThanOrEqual(name === 'all' ? 0.95 : 0.85);
      if (name === 'all') expect(ndcg).toBeGreaterThanOrEqual(0.85);
      expect(empty, `empty answers of ${name}`).toBe(0);
    }
    await leave();
  });
});

describe('search', () => {
  it('says so where the results are for what was meant', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/search/');
    await ask(page, 'predctive maintenence');
    expect(await page.locator('p[data-corrected]').textContent()).toContain('predictive maintenance');
    await ask(page, '高炉');
    expect(await page.locator('p[data-corrected]').isVisible()).toBe(false);
    await leave();
  });

  it('says by which synonym an entry was found', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/search/');
    await ask(page, '预见性维护');
    expect(await page.locator('#results > li').first().textContent()).toContain('“预见性维护”与“预测性维护”');
    await leave();
  });

  it('sorts by year, and keeps it in the address', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/search/');
    await ask(page, '质检');
    await page.locator('#filter-sort').selectOption('year');
    await page.waitForURL(/sort=year/);
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    const years = (await page.locator('#results > li .meta').allTextContents()).map((text) =>
      Number(/(20\d\d)\s*$/.exec(text)?.[1] ?? 0),
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(years.some((year) => year > 0)).toBe(true);
    await leave();
  });

  it('is reached by / and Ctrl-K from any page, and walked by arrow keys', async () => {
    const { page, open, leave } = await startReading(browser);
    for (const key of ['/', 'Control+k']) {
      await open('/scenarios/');
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }
    await open('/search/');
    await ask(page, '高炉');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await leave();
  });

  it.each(['lexicon.json', 'pagefind.js', '*.pf_meta', 'index/*', 'fragment/*'])(
    'tells calmly where %s is missing, and offers the lists',
    async (file) => {
      const page = await browser.newPage();
      await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 404, body: 'damaged' }));
      await page.goto(`${inject('site')}/search/?q=${encodeURIComponent('高炉')}`);
      await page.getByRole('alert').waitFor({ timeout: 15_000 });
      expect(await page.getByRole('alert').locator('a').first().isVisible()).toBe(true);
      await page.close();
    },
  );
});
