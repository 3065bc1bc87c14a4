import type { Browser, CDPSession, Page } from 'playwright-core';
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

/** Waits until a page has its fonts, its results and its pictures, and nothing moves nor blinks. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { caret-color: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
    return document.fonts.ready.then(() => undefined);
  });
  await untilIdle(page);
}

/** Takes a page's photograph as PNG, packed quickly: to pack it well, as Playwright asks for, takes half of the work. */
async function take(session: CDPSession, fullPage: boolean): Promise<Buffer> {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: fullPage,
    ...(fullPage ? { clip: { ...cssContentSize, scale: 1 } } : {}),
  });
  return Buffer.from(data, 'base64');
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
  const session = await page.context().newCDPSession(page);
  for (const group of Map.groupBy(views, ({ width, colorScheme }) => `${width} ${colorScheme}`).values()) {
    const [first] = group;
    if (!first) continue;
    await page.setViewportSize({ width: first.width, height: 900 });
    await page.emulateMedia({ colorScheme: first.colorScheme });
    for (const view of group) {
      await page.goto(site + view.address);
      await settle(page);
      yield { view, png: await take(session, fullPage) };
    }
  }
  await session.detach();
}
