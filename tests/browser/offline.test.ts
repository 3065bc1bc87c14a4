import { describe, expect, it } from 'vitest';
import { beginKeeping, startReading } from '../support/reader.ts';

/* Pages that were read are read again without a connection (the search: editions.test.ts); nothing where it was turned off. */

const reader = () => startReading({ serviceWorkers: 'allow' });
type Page = Awaited<ReturnType<typeof reader>>['page'];

/** Whether some addresses, and the styles of this page, are kept. */
async function areKept(addresses: string[]): Promise<boolean> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
  const kept = await Promise.all([...addresses, ...sheets].map((address) => caches.match(address)));
  return kept.every((one) => one !== undefined);
}

const heading = (page: Page) => page.locator('h1').first().textContent();

describe('without a connection', () => {
  it('a page that was read is there, with its looks; another says that it is not', async () => {
    const one = await reader();
    const { page, open } = one;
    await beginKeeping(one);
    await open('/plan/');
    const title = await heading(page);
    // With its looks: they are kept once they have come.
    await expect.poll(() => page.evaluate(areKept, ['/plan/'])).toBe(true);
    await page.context().setOffline(true);
    await open('/plan/?anything=1');
    expect(await heading(page)).toBe(title);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    await open('/en/safety/');
    expect(await heading(page)).toBe('Reading offline');
    expect(await page.locator('[data-elsewhere]').isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-pages]').textContent()).toContain('Atlas');
    await page.context().close();
  });

  it('what was short-listed is there though it was never read, with the short list; what no longer is, is not', async () => {
    const one = await reader();
    const { page, open } = one;
    await beginKeeping(one);
    await open('/scenarios/');
    const rows = page.locator('#list [data-list] > li');
    const paths = await rows
      .locator('a[data-slot=title]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    const [first = '', second = ''] = paths.flatMap((path) => path ?? []);
    const titles = await rows.locator('h2').allTextContents();
    for (const row of [0, 1]) await rows.nth(row).locator('[data-mark]').click();
    const kept = () =>
      page.evaluate(async () =>
        (await (await caches.open('atlas-marked')).keys()).map(({ url }) => new URL(url).pathname),
      );
    await expect.poll(kept).toContain(`${second}compare.json`);
    await rows.nth(1).locator('[data-mark]').click();
    await expect.poll(kept).not.toContain(second);
    await expect.poll(kept).toEqual(expect.arrayContaining([first, `${first}compare.json`, '/shortlist/']));
    await page.context().setOffline(true);
    await open(first);
    expect(await heading(page)).toContain(titles[0]?.trim());
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
    await open('/shortlist/');
    await expect.poll(() => page.locator('[data-items] > li').count()).toBe(1);
    expect(await page.locator('[data-items] h3').textContent()).toBe(titles[0]?.trim());
    await open(second);
    expect(await heading(page)).toBe('离线阅读');
    await page.context().close();
  });
});

it('is turned off, deletes what it kept, and stays off', async () => {
  const one = await reader();
  const { page, open } = one;
  await beginKeeping(one);
  await open('/plan/');
  await open('/offline/');
  await page.locator('[data-switch]', { hasText: '关闭' }).click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await open('/plan/');
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await one.leave();
});

it('can be installed, in both languages', async () => {
  for (const path of ['/', '/en/']) {
    const { page, open, leave } = await startReading();
    await open(path);
    const found = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const manifest = await (await fetch(link?.href ?? '')).json();
      const loaded = await Promise.all(
        manifest.icons.map(async ({ src, sizes }: { src: string; sizes: string }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}` === sizes;
        }),
      );
      return { start: manifest.start_url, loaded };
    });
    expect(found.start).toBe(path);
    expect(found.loaded).toHaveLength(6);
    expect(found.loaded.every(Boolean)).toBe(true);
    await leave();
  }
});
