import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connectToBrowser } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';
import { shiftsOf, slowDown, watchShifts } from '../support/shifts.ts';

/* With a slow network and a slow processor nothing moves once it is drawn: pages that scripts complete, and one of each other kind. */

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser(inject('browser'));
});
afterAll(() => browser.close());

const addresses = [
  '/',
  '/search/',
  '/search/?q=AI',
  '/en/search/',
  '/support/',
  '/en/support/',
  '/submit/',
  '/quality/',
  '/scenarios/',
  '/playbooks/slitting-edge-inspection/',
];
const widths = [390, 1440];

it.each(addresses.flatMap((address) => widths.map((width) => ({ address, width }))))(
  '$address at $width',
  async ({ address, width }) => {
    const { page, open, leave } = await startReading(browser, { viewport: { width, height: 844 } });
    await watchShifts(page);
    await slowDown(page);
    page.setDefaultNavigationTimeout(90_000);
    await open(address);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const { score, moved } = await shiftsOf(page);
    expect(score, moved.join(' | ')).toBeLessThanOrEqual(0.02);
    await leave();
  },
);
