import type { Page } from 'playwright-core';

/** Asks the search page, and gives the ids of the entries that it shows, best first. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  const links = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return links.map((link) => /\/([^/]+)\/$/.exec(link)?.[1] ?? link);
}
