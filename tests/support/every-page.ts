import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTypes } from '../looks/addresses.ts';
import { axe, type Looks, violationsOf } from './axe.ts';
import { drawnSmall } from './drawn-small.ts';
import { leaveUndrawn, type Reader, startReading } from './reader.ts';

/** The page of all components, whose looks need not be judged again, those of every other type, and a list that is empty. */
const addresses = [
  '/design/',
  ...pageTypes.filter((address) => address !== '/design/'),
  '/scenarios/?industry=tobacco&stage=supply-chain',
];

/**
 * Asks of a page of every type what must hold of all: axe finds nothing; there
 * is room to press; it is whole when enlarged, and fit for paper. No colour
 * depends on the language (tests/unit/styles/contrast.test.ts), so that each
 * language stands for one scheme; English pages are made of the same elements,
 * and axe is asked of them what hangs on words. The pages are opened one after the
 * other by one reader: a browser's new window costs more than most of them.
 */
export function testEveryPage(language: '' | '/en', colorScheme: 'light' | 'dark'): void {
  let reader: Reader;
  const looks: Looks = new Set();
  let resize: (width: number, height: number) => Promise<void>;
  beforeAll(async () => {
    // Less motion: colours change at once.
    reader = await startReading({ alone: true, colorScheme, hasTouch: true, reducedMotion: 'reduce' });
    await reader.atBeginning(leaveUndrawn);
    await reader.atBeginning(axe);
    resize = await drawnSmall(reader.page);
  });
  afterAll(async () => {
    await reader.leave();
  });

  describe.each(addresses.map((address) => language + address))('%s', (address) => {
    beforeAll(async () => {
      // Out of sight, the page before is not laid out for this one's screen.
      await reader.page.evaluate(() => {
        document.documentElement.hidden = true;
      });
      await reader.page.emulateMedia({ media: 'screen' });
      await resize(390, 844);
      await reader.open(address);
      if (address.includes('?'))
        await reader.page.locator('[aria-busy="false"]').first().waitFor({ state: 'attached' });
    });

    it('has room to press', async () => {
      expect(await tooSmall(reader.page)).toEqual([]);
    });

    it('is whole when enlarged', async () => {
      const { page } = reader;
      await resize(820, 1180);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(820);
      // 1280 pixels at 400 % are 320 by 256.
      await resize(320, 256);
      expect(await tooWide(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    it('leaves axe nothing to find', async () => {
      await resize(1280, 900);
      expect(await violationsOf(reader.page, language === '/en', looks)).toEqual([]);
    });

    it('is fit for paper', async () => {
      const { page } = reader;
      await page.emulateMedia({ media: 'print' });
      const { controls, titles } = await printed(page);
      if (!address.includes('/design/')) expect(controls).toEqual([]);
      // A page that prints a note of its own begins with the note's title.
      expect(titles.length).toBeGreaterThan(0);
    });

    it('asked nobody else, and said nothing on the console', () => {
      reader.expectQuiet();
    });
  });
}

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

/** What is pressed and still shows on paper, and the titles that do. Without a locator, whose tools weigh on each page. */
const printed = (page: Page) =>
  page.evaluate(() => ({
    controls: [...document.querySelectorAll('.site-header nav, form, .button, .on-screen, .skip')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.className),
    titles: [...document.querySelectorAll('h1, .paper.title')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().height > 0)
      .map((element) => element.textContent),
  }));
