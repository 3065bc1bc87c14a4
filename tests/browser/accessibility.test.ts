import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBothLanguages, pageTypes } from '../looks/addresses.ts';
import { startBrowser } from '../support/chromium.ts';
import { root } from '../support/folders.ts';
import { startReading } from '../support/reader.ts';

/* Every page type, in both languages and both colour schemes. */

const addresses = [...pageTypes, '/scenarios/?industry=tobacco&stage=supply-chain'];
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(addresses.flatMap(inBothLanguages))('axe finds nothing on %s', async (address) => {
    // The test's own script may run beside the site's policy.
    const { page, open, leave } = await startReading(browser, { colorScheme, bypassCSP: true });
    await open(address);
    if (address.includes('?')) await page.locator('[aria-busy="false"]').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(100);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target} ${failureSummary}`)
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await leave();
  });
});
