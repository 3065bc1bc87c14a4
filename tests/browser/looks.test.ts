import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inBothLanguages, pageTypes } from '../looks/addresses.ts';
import { difference, tolerance } from '../looks/difference.ts';
import { keptViews, likeEnough, likenessFile, likenessOf, unlike } from '../looks/likeness.ts';
import { photograph, type View } from '../looks/photograph.ts';
import { connectToBrowser } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';

/* How pages look: the same each time, with room to press, whole when enlarged, fit for paper, and still. */

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser(inject('browser'));
});
afterAll(() => browser.close());

async function photographOf(view: View): Promise<Buffer> {
  for await (const { png } of photograph(browser, inject('site'), [view])) return png;
  throw new Error('no photograph was taken');
}

describe('the design page, with every component and its states', () => {
  it.each([
    { address: '/design/', width: 390, colorScheme: 'light' },
    { address: '/en/design/', width: 820, colorScheme: 'dark' },
    { address: '/design/', width: 1440, colorScheme: 'dark' },
  ] satisfies View[])('looks the same each time: $address at $width, $colorScheme', async (view) => {
    const [first, second] = [await photographOf(view), await photographOf(view)];
    expect((await difference(first, second)).share).toBeLessThanOrEqual(tolerance);
  });

  it('is seen to differ where it differs', async () => {
    const light = await photographOf({ address: '/about/', width: 820, colorScheme: 'light' });
    const dark = await photographOf({ address: '/about/', width: 820, colorScheme: 'dark' });
    const narrow = await photographOf({ address: '/about/', width: 390, colorScheme: 'light' });
    expect((await difference(light, dark)).share).toBeGreaterThan(0.5);
    expect((await difference(light, narrow)).share).toBe(1);
  });
});

describe('the first screen', () => {
  it('looks from afar as it was accepted (npm run looks -- --accept accepts it anew)', async () => {
    const found: string[] = [];
    for await (const { view, png } of photograph(browser, inject('site'), keptViews, false)) {
      const share = await unlike(readFileSync(likenessFile(view)), await likenessOf(png));
      if (share > likeEnough)
        found.push(`${view.address} at ${view.width}: ${(share * 100).toFixed(0)} % of it differs`);
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['the same with other typefaces', '* { font-family: serif !important; letter-spacing: 0.01em }', false],
    ['another without its columns', '* { display: block !important }', true],
    ['another without its header', '.site-header { display: none !important }', true],
    ['another in other sizes', 'html { font-size: 22px }', true],
  ])('is %s', async (_, styles, differs) => {
    const { page, open, leave } = await startReading(browser, { viewport: { width: 390, height: 844 } });
    await open('/scenarios/catl-ningde-multimodal-inspection/');
    const before = await likenessOf(await page.screenshot());
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, styles);
    expect((await unlike(before, await likenessOf(await page.screenshot()))) > likeEnough).toBe(differs);
    await leave();
  });
});

/** What is pressed and smaller than it should be: 24 pixels (WCAG 2.5.8), 44 for what leads the page. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !element.closest('.visually-hidden, .skip, [aria-hidden="true"]');
    /** A link inside a line of text is as high as the line; WCAG 2.5.8 leaves it out. */
    const inText = (element: Element): boolean => {
      const { parentElement } = element;
      if (!parentElement || getComputedStyle(element).display !== 'inline') return false;
      const others = [...parentElement.childNodes].some((node) => node !== element && node.textContent?.trim());
      return others || inText(parentElement);
    };
    /** The ground of a control: its own box, the card that a link covers, the label of a box to tick. */
    const groundOf = (element: Element) => {
      if (element.matches('[type=checkbox], [type=radio]')) return element.closest('label') ?? element;
      return (getComputedStyle(element, '::after').position === 'absolute' && element.closest('.card')) || element;
    };
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter(seen)
      .flatMap((element) => {
        const { width, height } = groundOf(element).getBoundingClientRect();
        const leads = element.matches('.button, .onward, .site-header nav a, .pages a');
        const least = leads ? 43.5 : 23.5;
        if (inText(element) || (width >= least && height >= least)) return [];
        return [`${element.outerHTML.slice(0, 90)} ${width.toFixed(0)} × ${height.toFixed(0)}`];
      });
  });

/** What reaches past the right edge, but for parts that scroll by themselves. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.closest('pre, .scroll, .visually-hidden') &&
          element.getBoundingClientRect().right > innerWidth + 1 &&
          getComputedStyle(element).position !== 'absolute',
      )
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`),
  );

/** What is pressed, and still shows on paper. */
const printedControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.site-header nav, form, .button, .on-screen, .skip')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.className),
  );

it.each(pageTypes.flatMap(inBothLanguages))(
  '%s has room to press, is whole when enlarged, and fit for paper',
  async (address) => {
    const { page, open, leave } = await startReading(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await open(address);
    expect(await tooSmall(page)).toEqual([]);
    await page.setViewportSize({ width: 820, height: 1180 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
    // 1280 pixels at 400 % are 320 by 256.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    if (!address.includes('/design/')) expect(await printedControls(page)).toEqual([]);
    // A page that prints a note of its own begins with the note's title.
    expect(await page.locator('h1:visible, .paper.title:visible').count()).toBeGreaterThan(0);
    await leave();
  },
);

it.each([true, false])(
  'the sign of the site fills its place in the header, with script %s',
  async (javaScriptEnabled) => {
    const { page, open, leave } = await startReading(browser, { javaScriptEnabled });
    await open('/about/');
    const cells = page.locator('.brand svg rect');
    const [first, last] = [await cells.first().boundingBox(), await page.locator('.brand svg').boundingBox()];
    expect(last?.width).toBe(24);
    expect(first?.width).toBeCloseTo(6, 1);
    await leave();
  },
);

it.each(['/', '/en/'])('the bars of a change begin on one line and have one scale: %s', async (prefix) => {
  const { page, open, leave } = await startReading(browser);
  await open(`${prefix}scenarios/catl-ningde-multimodal-inspection/`);
  const boxes = await page.locator('.change.named svg').evaluateAll((bars) =>
    bars.map((bar) => {
      const { x, width } = bar.getBoundingClientRect();
      return [x, width];
    }),
  );
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toEqual(boxes[1]);
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
    expect(await page.evaluate((): number[] => Reflect.get(globalThis, 'moved'))).toEqual([]);
    await leave();
  },
);

it('has no transitions for those who ask for less motion', async () => {
  const longest = (page: Page) =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].map((element) =>
          Number.parseFloat(getComputedStyle(element).transitionDuration),
        ),
      ),
    );
  for (const [reducedMotion, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    const { page, open, leave } = await startReading(browser, { reducedMotion });
    await open('/');
    expect((await longest(page)) > 0).toBe(moves);
    await leave();
  }
});
