import type { Page } from 'playwright-core';

/** Asks the search page, and gives the ids of the entries that it shows, best first. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  const links = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return links.map(idIn);
}

/** The same in one step, for who asks much: sends the form, without what the page shows meanwhile to one who types. */
export async function send(page: Page, query: string): Promise<string[]> {
  const links = await page.evaluate(async (text) => {
    const [input, list] = [document.querySelector('#q'), document.querySelector('#results')];
    if (!(input instanceof HTMLInputElement) || !list) throw new Error('The page has no search.');
    input.value = text;
    const all = new Promise<void>((resolve) => {
      new MutationObserver((_, watch) => {
        if (list.getAttribute('aria-busy') !== 'false') return;
        watch.disconnect();
        resolve();
      }).observe(list, { attributeFilter: ['aria-busy'] });
    });
    input.form?.requestSubmit();
    await all;
    return [...list.children].map((item) => item.querySelector('a')?.getAttribute('href') ?? '');
  }, query);
  return links.map(idIn);
}

/** The id of the entry that a link leads to. */
const idIn = (link: string): string => /\/([^/]+)\/$/.exec(link)?.[1] ?? link;
