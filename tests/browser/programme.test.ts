import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/chromium.ts';
import { startReading } from '../support/reader.ts';

/* From a target to the cell, the list and the case, and back; the calculator; paper; without JavaScript. */

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('follows a reader from the target to the cell to the list to the case and back', async () => {
  const { page, open, leave } = await startReading(browser);
  await open('/plan/');
  const target = page.locator('#target-scenarios');
  expect(await target.textContent()).toMatch(/本图谱已收录 \d+/);
  await page.getByRole('link', { name: '收录覆盖：行业与环节' }).click();
  await page.waitForURL(/\/plan\/coverage\/$/);
  const cell = page.getByRole('link', { name: /^锂电池、质量管控：\d+ 个案例$/ });
  const count = Number(await cell.textContent());
  await cell.click();
  await page.waitForURL(/\/scenarios\/\?industry=lithium-battery&stage=quality-control$/);
  await page.locator('[aria-busy="false"]').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain(String(count));
  await page.locator('#content li h2 a').first().click();
  await page.waitForURL(/\/scenarios\/[a-z0-9-]+\/$/);
  expect(await page.locator('h1').textContent()).toBeTruthy();
  await page.goBack();
  await page.goBack();
  await page.waitForURL(/\/plan\/coverage\/$/);
  await page.goBack();
  await page.waitForURL(/\/plan\/$/);
  await leave();
});

it('leads from a battery’s step to its case', async () => {
  const { page, open, leave } = await startReading(browser);
  await open('/en/industries/lithium-battery/');
  await page.locator('#step-winding-stacking a[href*="/scenarios/"]').first().click();
  await page.waitForURL(/\/en\/scenarios\/[a-z0-9-]+\/$/);
  await leave();
});

describe('support schemes', () => {
  it('are narrowed, dated and worked out; the view can be sent on', async () => {
    const { page, open, leave } = await startReading(browser);
    await open('/support/');
    const shown = () => page.locator('#support-list > li:not([hidden])').count();
    const all = await shown();
    await page.locator('#filter-region').selectOption('CN-GD');
    await page.locator('#filter-instrument').selectOption('compute-voucher');
    await expect.poll(shown).toBeLessThan(all);
    await page.locator('#amount').fill('400万');
    const voucher = page.locator('#shenzhen-training-compute-voucher');
    await expect
      .poll(() => voucher.locator('output').allTextContents())
      .toEqual(['最多 ¥2,000,000', '最多 ¥2,400,000']);
    await page.locator('#amount').fill('40000000');
    await expect.poll(() => voucher.locator('output').first().textContent()).toBe('最多 ¥10,000,000 (已到上限)');
    expect(page.url()).toMatch(/region=CN-GD&instrument=compute-voucher&amount=40000000/);
    const count = await shown();
    await page.reload();
    await expect.poll(shown).toBe(count);
    await page
      .locator('#filter-region')
      .selectOption('CN-XZ')
      .catch(() => undefined);
    await page.locator('#filter-validity').selectOption('draft');
    await expect.poll(() => page.locator('#support-count').textContent()).toBe('没有符合条件的政策。');
    await leave();
  });

  it('are read whole without JavaScript', async () => {
    const { page, open, leave } = await startReading(browser, { javaScriptEnabled: false });
    await open('/support/');
    expect(await page.locator('#support-list > li').count()).toBeGreaterThan(100);
    expect(await page.locator('#support-form').isVisible()).toBe(false);
    await leave();
  });
});

describe.each(['/plan/', '/plan/coverage/', '/industries/lithium-battery/', '/safety/checklist/'])(
  'on paper, %s',
  (path) => {
    it('prints to a PDF with its words in ink', async () => {
      const { page, open, leave } = await startReading(browser, { colorScheme: 'dark' });
      await open(path);
      await page.emulateMedia({ media: 'print' });
      const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
      expect(ink).toMatch(/^(rgb\(0, 0, 0\)|oklch\(0 0 0\))$/);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
      await leave();
    });
  },
);

it('moves through the map and the matrix by keyboard', async () => {
  const { page, open, leave } = await startReading(browser);
  await open('/plan/map/');
  const tile = page.locator('.tiles a').first();
  await tile.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/scenarios\/by\/region\//);
  await open('/plan/coverage/');
  await page.locator('td a').first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true);
  await leave();
});
