import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { inBothLanguages, pageTypes } from '../looks/addresses.ts';
import { connectToBrowser } from '../support/chromium.ts';
import { root } from '../support/folders.ts';
import { startReading } from '../support/reader.ts';

/* Every page type, in both languages and both colour schemes. */

const addresses = [...pageTypes, '/scenarios/?industry=tobacco&stage=supply-chain'];
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser(inject('browser'));
});
afterAll(() => browser.close());

/** What axe finds; with `rules`, by these alone. */
async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate((only) => {
    const axe: { run(options: object): Promise<AxeResults> } = Reflect.get(globalThis, 'axe');
    return axe.run({
      resultTypes: ['violations'],
      runOnly: only
        ? { type: 'rule', values: only }
        : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  }, rules);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
        .join(' | ')}`,
  );
}

it.each(addresses.flatMap(inBothLanguages))(
  'axe finds nothing on %s, in the light scheme or the dark',
  async (address) => {
    // The test's own script may run beside the site's policy. Less motion: colours change at once.
    const { page, open, leave } = await startReading(browser, { bypassCSP: true, reducedMotion: 'reduce' });
    await open(address);
    if (address.includes('?')) await page.locator('[aria-busy="false"]').first().waitFor({ state: 'attached' });
    await page.evaluate(axe);
    expect(await violationsOf(page)).toEqual([]);
    // Nothing but colours depends on the scheme.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    await leave();
  },
);
