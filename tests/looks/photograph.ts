import type { Browser, Page } from 'playwright-core';
import { untilIdle } from '../support/idle.ts';

export interface View {
  address: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

/** Name of a view's photograph, without folder. */
export function photographName({ address, width, colorScheme }: View): string {
  const path = address.replace(/^\/|\/$/g, '').replace(/[^a-z0-9-]+/gi, '_') || 'home';
  return `${path}-${width}-${colorScheme}.png`;
}

/** Waits until a page has its fonts, its results and its pictures, and nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await untilIdle(page);
}

/**
 * Opens a window to photograph pages in. Motion is reduced, and the fonts are fetched before the first of them, since the
 * site's fonts never come in late.
 */
export async function openStudio(browser: Browser, site: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.goto(`${site}/`);
  await settle(page);
  return page;
}

/** Photographs pages, whole or their first screen, one after the other, as PNG. */
export async function* photograph(
  page: Page,
  site: string,
  views: readonly View[],
  fullPage = true,
): AsyncGenerator<{ view: View; png: Buffer }> {
  for (const group of Map.groupBy(views, ({ width, colorScheme }) => `${width} ${colorScheme}`).values()) {
    const [first] = group;
    if (!first) continue;
    await page.setViewportSize({ width: first.width, height: 900 });
    await page.emulateMedia({ colorScheme: first.colorScheme });
    for (const view of group) {
      await page.goto(site + view.address);
      await settle(page);
      yield { view, png: await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' }) };
    }
  }
}
