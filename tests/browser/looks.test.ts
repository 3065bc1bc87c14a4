import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { difference, tolerance } from '../looks/difference.ts';
import { keptViews, likeEnough, likenessFile, likenessOf, unlike } from '../looks/likeness.ts';
import { openStudio, photograph, type View } from '../looks/photograph.ts';
import { browserOfWorker } from '../support/chromium.ts';
import { type Reader, startReading } from '../support/reader.ts';
import { keepNothing, shiftsOf, watchShifts } from '../support/shifts.ts';

/* How pages look: the same each time, and still. What holds of every page is asked in every-page. */

let studio: Page;
beforeAll(async () => {
  studio = await openStudio(await browserOfWorker(), inject('site'));
});
afterAll(() => studio.close());

async function photographsOf(...views: View[]): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const { png } of photograph(studio, inject('site'), views)) found.push(png);
  return found;
}

describe('the design page, with every component and its states', () => {
  it.each([
    { address: '/design/', width: 390, colorScheme: 'light' },
    { address: '/en/design/', width: 820, colorScheme: 'dark' },
    { address: '/design/', width: 1440, colorScheme: 'dark' },
  ] satisfies View[])('looks the same each time: $address at $width, $colorScheme', async (view) => {
    const [first, second] = await photographsOf(view, view);
    expect(first && second && (await difference(first, second)).share).toBeLessThanOrEqual(tolerance);
  });

  it('is seen to differ where it differs', async () => {
    const about = { address: '/about/', width: 820 };
    const [light, dark, narrow] = await photographsOf(
      { ...about, colorScheme: 'light' },
      { ...about, colorScheme: 'dark' },
      { ...about, colorScheme: 'light', width: 390 },
    );
    if (!light || !dark || !narrow) throw new Error('no photograph was taken');
    expect((await difference(light, dark)).share).toBeGreaterThan(0.5);
    expect((await difference(light, narrow)).share).toBe(1);
  });
});

describe('the first screen', () => {
  it('looks from afar as it was accepted (npm run looks -- --accept accepts it anew)', async () => {
    const found: string[] = [];
    for await (const { view, png } of photograph(studio, inject('site'), keptViews, false)) {
      const share = await unlike(readFileSync(likenessFile(view)), await likenessOf(png));
      if (share > likeEnough)
        found.push(`${view.address} at ${view.width}: ${(share * 100).toFixed(0)} % of it differs`);
    }
    expect(found).toEqual([]);
  });

  describe('of a case', () => {
    let reader: Reader;
    let before: Buffer;
    beforeAll(async () => {
      reader = await startReading({ alone: true, viewport: { width: 390, height: 844 } });
      await reader.open('/scenarios/catl-ningde-multimodal-inspection/');
      before = await likenessOf(await reader.page.screenshot());
    });
    afterAll(() => reader.leave());

    it.each([
      ['the same with other typefaces', '* { font-family: serif !important; letter-spacing: 0.01em }', false],
      ['another without its columns', '* { display: block !important }', true],
      ['another without its header', '.site-header { display: none !important }', true],
      ['another in other sizes', 'html { font-size: 22px }', true],
    ])('is %s', async (_, styles, differs) => {
      await reader.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, styles);
      expect((await unlike(before, await likenessOf(await reader.page.screenshot()))) > likeEnough).toBe(differs);
    });
  });
});

it.each([true, false])(
  'the sign of the site fills its place in the header, with script %s',
  async (javaScriptEnabled) => {
    const { page, open, leave } = await startReading({ javaScriptEnabled });
    await open('/about/');
    const cells = page.locator('.brand svg rect');
    const [first, last] = [await cells.first().boundingBox(), await page.locator('.brand svg').boundingBox()];
    expect(last?.width).toBe(24);
    expect(first?.width).toBeCloseTo(6, 1);
    await leave();
  },
);

it.each(['/', '/en/'])('the bars of a change begin on one line and have one scale: %s', async (prefix) => {
  const { page, open, leave } = await startReading();
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

describe('while a page loads', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReading({ alone: true, viewport: { width: 390, height: 844 } });
    await watchShifts(reader.page);
    await keepNothing(reader.page);
  });
  afterAll(() => reader.leave());

  it.each(['/', '/en/', '/scenarios/', '/scenarios/catl-ningde-multimodal-inspection/', '/en/enterprises/catl/'])(
    'nothing of %s moves',
    async (address) => {
      const { page, open, expectQuiet } = reader;
      await open(address);
      await page.waitForTimeout(400);
      const { score, moved } = await shiftsOf(page);
      expect(score, moved.join(' | ')).toBe(0);
      expectQuiet();
    },
  );
});

it('has no transitions for those who ask for less motion, neither within a page nor to the next', async () => {
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
    const { page, open, atBeginning, leave } = await startReading({ reducedMotion });
    await atBeginning(() =>
      addEventListener('pagereveal', ({ viewTransition }) => {
        Reflect.set(globalThis, 'fadesIn', viewTransition !== null);
      }),
    );
    await open('/');
    expect((await longest(page)) > 0).toBe(moves);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/about/"]')?.click());
    await page.waitForURL('**/about/');
    await expect.poll(() => page.evaluate((): unknown => Reflect.get(globalThis, 'fadesIn'))).toBe(moves);
    await leave();
  }
});
