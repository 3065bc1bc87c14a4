import { describe, expect, it } from 'vitest';
import { startReading } from '../support/reader.ts';

/* From a target to the cell, the list and the case, and back; the calculator; paper; without JavaScript. */

it('follows a reader from the target to the cell to the list to the case and back', async () => {
  const { page, open, leave } = await startReading();
  await open('/plan/');
  const target = page.locator('#target-scenarios');
  expect(await target.textContent()).toMatch(/本图谱已收录 \d+/);
  await target.getByRole('link', { name: '收录覆盖：行业与环节' }).click();
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

it('leads from an empty cell to the form, filled in with its industry and stage', async () => {
  const { page, open, leave } = await startReading();
  await open('/plan/coverage/');
  const empty = page.locator('td a[href*="/submit/?"]').first();
  const address = new URL((await empty.getAttribute('href')) ?? '', page.url());
  await empty.click();
  await page.waitForURL(/\/submit\/\?/);
  const chosen = (field: string) => page.locator(`[data-form=scenario] [data-field=${field}] [data-chosen] li`).first();
  await expect.poll(() => chosen('industries').getAttribute('data-value')).toBe(address.searchParams.get('industry'));
  await expect.poll(() => chosen('stages').getAttribute('data-value')).toBe(address.searchParams.get('stage'));
  await leave();
});

it('leads from a battery’s step to its case', async () => {
  const { page, open, leave } = await startReading();
  await open('/en/industries/lithium-battery/');
  await page.locator('#step-winding-stacking a[href*="/scenarios/"]').first().click();
  await page.waitForURL(/\/en\/scenarios\/[a-z0-9-]+\/$/);
  await leave();
});

describe('support schemes', () => {
  it('are narrowed, counted and dated; the view can be sent on', async () => {
    const { page, open, leave } = await startReading();
    await open('/support/');
    await page.locator('#support-form').waitFor();
    const shown = () => page.locator('#support-list [data-scheme]:not([hidden])').count();
    const stated = async () => Number.parseInt((await page.locator('#support-count').textContent()) ?? '', 10);
    const all = await shown();
    await expect.poll(stated).toBe(all);
    await expect.poll(() => page.locator('#support-day').textContent()).toMatch(/^效力按 \d{4}-\d\d-\d\d 计算$/);
    // Every choice says how many it leaves, and leaves as many.
    const option = page.locator('#filter-instrument option[value="compute-voucher"]');
    const promised = Number(/（(\d+)）/.exec((await option.textContent()) ?? '')?.[1]);
    await page.locator('#filter-instrument').selectOption('compute-voucher');
    await expect.poll(shown).toBe(promised);
    await page.locator('#filter-region').selectOption('CN-GD');
    await expect.poll(shown).toBeLessThan(promised);
    const count = await shown();
    await expect.poll(stated).toBe(count);
    await page.waitForURL(/region=CN-GD&instrument=compute-voucher$/);
    await page.reload();
    await expect.poll(shown).toBe(count);
    await page.locator('#filter-validity').selectOption('draft');
    await expect.poll(() => page.locator('#support-count').textContent()).toBe('没有符合条件的政策。');
    expect(await page.locator('[data-group]:visible').count()).toBe(0);
    await page.getByRole('button', { name: '清除' }).click();
    await expect.poll(shown).toBe(all);
    await leave();
  });

  it('say what a contract would bring, with rate, cap and the rule’s words, and lead to the scheme', async () => {
    const { page, open, leave } = await startReading();
    await open('/support/?region=CN-GD&instrument=compute-voucher&amount=400万');
    const result = page.locator('#support-results .result', { hasText: '训力券' });
    await expect
      .poll(() => result.locator('[data-part="grant"]').allTextContents())
      .toEqual(['最多 ¥2,400,000', '最多 ¥2,000,000']);
    expect(await result.first().textContent()).toMatch(/初创企业.*比例 60% · 上限 1000万元.*有效/s);
    expect(await result.first().locator('blockquote').textContent()).toContain('不超过50%资助');
    // A small firm is an enterprise too: what is open to all stays, and says for whom it is.
    await page.locator('#filter-recipient').selectOption('sme');
    await expect.poll(() => result.count()).toBe(2);
    expect(await result.first().locator('[data-part="beneficiary"]').textContent()).toMatch(/^对象：.*企业/);
    await page.locator('#amount').fill('40000000');
    await expect.poll(() => result.first().locator('[data-part="grant"]').textContent()).toBe('最多 ¥10,000,000');
    expect(await result.first().textContent()).toContain('已到上限');
    await result.first().getByRole('link').click();
    await expect
      .poll(() => page.locator('#shenzhen-training-compute-voucher details').getAttribute('open'))
      .not.toBeNull();
    await page.locator('#amount').fill('');
    await expect.poll(() => page.locator('#support-results').isVisible()).toBe(false);
    await leave();
  });

  it('that are over or drafts are marked, and not worked out unless asked for', async () => {
    const { page, open, leave } = await startReading();
    await open('/support/?validity=expired&region=CN-BJ');
    const voucher = page.locator('#beijing-ai-compute-voucher');
    await expect.poll(() => voucher.locator('[data-validity]').textContent()).toBe('已过期');
    await open('/support/?region=CN-BJ&amount=100万');
    await expect.poll(() => page.locator('#support-results').isVisible()).toBe(true);
    expect(await page.locator('#support-results').textContent()).not.toContain('北京人工智能算力券');
    await leave();
  });

  it('are read whole without JavaScript', async () => {
    const { page, open, leave } = await startReading({ javaScriptEnabled: false });
    await open('/support/');
    expect(await page.locator('#support-list [data-scheme]').count()).toBeGreaterThan(100);
    expect(await page.locator('#support-form').isVisible()).toBe(false);
    expect(new Set(await page.locator('[data-validity]:visible').allTextContents())).toEqual(new Set(['征求意见稿']));
    const first = page.locator('[data-scheme]').first();
    await first.locator('summary').click();
    await first.locator('blockquote').waitFor();
    await leave();
  });
});

it('counts old reviews on the day of reading; without JavaScript the days are read', async () => {
  const read = async (javaScriptEnabled: boolean) => {
    const { page, open, leave } = await startReading({ javaScriptEnabled });
    await open('/quality/');
    const cell = await page.locator('.all [data-days]').textContent();
    const heading = await page.locator('thead [data-old]').textContent();
    await leave();
    return [heading?.trim(), cell?.trim()];
  };
  expect(await read(true)).toEqual(['一年以上未复核', expect.stringMatching(/^\d+$/)]);
  expect(await read(false)).toEqual(['最早的复核', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
});

describe.each(['/plan/', '/plan/coverage/', '/industries/lithium-battery/', '/safety/checklist/'])(
  'on paper, %s',
  (path) => {
    it('prints to a PDF with its words in ink', async () => {
      const { page, open, leave } = await startReading({ colorScheme: 'dark' });
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
  const { page, open, leave } = await startReading();
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
