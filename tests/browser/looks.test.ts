import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { colourSchemes, inBothLanguages, pageTypes, widths } from '../looks/addresses.ts';
import { difference, tolerance } from '../looks/difference.ts';
import { photograph, type View } from '../looks/photograph.ts';
import { startBrowser } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';

/* How pages look: the same each time, without sideways scrolling, with room to press, and with text that stays put. */

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function photographs(views: readonly View[]): Promise<Buffer[]> {
  const taken: Buffer[] = [];
  for await (const { png } of photograph(browser, inject('site'), views)) taken.push(png);
  return taken;
}

describe('the design page, with every component and its states', () => {
  it.each(inBothLanguages('/design/').flatMap((address) => widths.map((width) => ({ address, width }))))(
    'looks the same each time: $address at $width',
    async ({ address, width }) => {
      const views = colourSchemes.map((colorScheme) => ({ address, width, colorScheme }));
      const [first, second] = [await photographs(views), await photographs(views)];
      for (const [index, photo] of first.entries()) {
        const again = second[index];
        if (!again) throw new Error('a photograph is missing');
        expect((await difference(photo, again)).share).toBeLessThanOrEqual(tolerance);
      }
    },
  );

  it('is seen to differ where it differs', async () => {
    const [light, dark] = await photographs(
      colourSchemes.map((colorScheme) => ({ address: '/design/', width: 820, colorScheme })),
    );
    if (!light || !dark) throw new Error('a photograph is missing');
    expect((await difference(light, dark)).share).toBeGreaterThan(0.5);
    const [narrow] = await photographs([{ address: '/design/', width: 390, colorScheme: 'light' }]);
    expect((await difference(light, narrow ?? light)).share).toBe(1);
  });
});

const everyPage = pageTypes.flatMap(inBothLanguages);

it.each(everyPage)('%s is whole at 320 pixels, which is 1280 at 400 %%', async (address) => {
  const { page, open, leave } = await startReading(browser, { viewport: { width: 320, height: 256 } });
  await open(address);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const scroller = element.closest('pre, .scroll');
        return (
          !scroller &&
          element.getBoundingClientRect().right > innerWidth + 1 &&
          getComputedStyle(element).position !== 'absolute'
        );
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await leave();
});

it.each(everyPage)('%s has room to press: 24 pixels, 44 for what leads on', async (address) => {
  const { page, open, leave } = await startReading(browser, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await open(address);
  const small = await page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !element.closest('.visually-hidden, .skip, [aria-hidden="true"]');
    /** A link inside a line of text is as high as the line; WCAG 2.5.8 leaves it out. */
    const inText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim());
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter(seen)
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const least =
          element.matches('.button, .onward, nav[aria-label] > ul > li > a, .pages a') && !element.closest('footer')
            ? 43.5
            : 23.5;
        return inText(element) || (width >= least && height >= least)
          ? []
          : [`${element.outerHTML.slice(0, 90)} ${width.toFixed(0)}×${height.toFixed(0)}`];
      });
  });
  expect(small).toEqual([]);
  await leave();
});

it.each(['/', '/en/', '/scenarios/', '/scenarios/catl-ningde-multimodal-inspection/', '/en/enterprises/catl/'])(
  'nothing of %s moves while it loads',
  async (address) => {
    const { page, open, leave } = await startReading(browser, { viewport: { width: 390, height: 844 } });
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(address);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual([]);
    await leave();
  },
);

describe('with reduced motion', () => {
  it('has no transitions', async () => {
    const { page, open, leave } = await startReading(browser, { reducedMotion: 'reduce' });
    await open('/');
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].map((element) =>
          Number.parseFloat(getComputedStyle(element).transitionDuration),
        ),
      ),
    );
    expect(longest).toBe(0);
    await leave();
  });
});

it.each(pageTypes.filter((address) => !address.includes('?')))(
  '%s prints what is read, and nothing to press',
  async (address) => {
    const { page, open, leave } = await startReading(browser);
    await open(address);
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('header nav, form, .button, .on-screen, .skip')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.className),
    );
    expect(left).toEqual([]);
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    await leave();
  },
);
