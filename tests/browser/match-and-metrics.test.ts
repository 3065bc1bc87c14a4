import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startReading } from '../support/reader.ts';

const settled = (page: Page) => page.locator('#match-results[aria-busy="false"]').waitFor();
const titles = (page: Page, kind: string) => page.locator(`[data-kind="${kind}"] h4`).allTextContents();

describe.each([
  ['', 390],
  ['', 1440],
  ['/en', 390],
  ['/en', 1440],
] as const)('%s/match/ at %d pixels', (language, width) => {
  it('is answered by keyboard alone, orders anew, and keeps the answers in the address', async () => {
    const { page, open, leave } = await startReading({ viewport: { width, height: 844 } });
    await open(`${language}/match/`);
    await settled(page);
    const before = await titles(page, 'playbook');
    expect(before.length).toBeGreaterThan(0);
    await page.locator('select[name="industry"]').focus();
    // From the end, which is nearer: each press on the way orders all anew.
    const up = await page
      .locator('select[name="industry"] option')
      .evaluateAll((options) =>
        options.toReversed().findIndex((one) => (one as HTMLOptionElement).value === 'lithium-battery'),
      );
    await page.keyboard.press('End');
    for (let press = 0; press < up; press += 1) await page.keyboard.press('ArrowUp');
    await page.waitForURL(/industry=lithium-battery/);
    // Its steps can be chosen now.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/step=/);
    await page.locator('[data-question="data"] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/data=image/);
    const after = await titles(page, 'playbook');
    expect(after).not.toEqual(before);
    expect(await page.locator('[data-kind="playbook"] [data-part="score"]').first().textContent()).toMatch(/\d/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // Whoever is sent the address sees the same.
    const address = new URL(page.url());
    await open(address.pathname + address.search);
    await settled(page);
    expect(await titles(page, 'playbook')).toEqual(after);
    await leave();
  });
});

it('tells what of a damaged address it does not know, and takes the rest', async () => {
  const { page, open, leave } = await startReading();
  await open('/match/?industry=steel&aim=miss-rat,yield&colour=red&step=%E0%A4%A');
  await settled(page);
  const told = await page.locator('[data-unknown]').textContent();
  expect(told).toContain('aim=miss-rat');
  expect(told).toContain('colour');
  expect(await page.locator('select[name="industry"]').inputValue()).toBe('steel');
  expect(await page.locator('input[name="aim"][value="yield"]').isChecked()).toBe(true);
  await leave();
});

it('lets nothing that breaks a hard limit stand above what does not', async () => {
  const { page, open, leave } = await startReading();
  await open('/match/?industry=steel&compute=inside&without=language-models');
  await settled(page);
  for (let press = 0; press < 3; press += 1) await page.locator('[data-kind="playbook"] [data-more]').click();
  const broken = await page
    .locator('[data-kind="playbook"] > ol > li')
    .evaluateAll((items) => items.map((item) => item.querySelector<HTMLElement>('.broken')?.hidden === false));
  expect(broken).toContain(true);
  expect(broken.slice(broken.indexOf(true))).not.toContain(false);
  await leave();
});

it('lists the support of the region, and clears all answers at once', async () => {
  const { page, open, leave } = await startReading();
  await open('/en/match/?region=CN-GD&size=small');
  await settled(page);
  const link = page.locator('[data-schemes] a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^\/en\/support\/#/);
  await page.getByRole('button', { name: 'Clear the answers' }).click();
  await page.waitForURL(/\/en\/match\/$/);
  expect(await page.locator('[data-schemes] a').count()).toBe(0);
  await leave();
});

it('prints a note with the answers, the results and blanks, without the form', async () => {
  const { page, open, leave } = await startReading({ colorScheme: 'dark' });
  await open('/match/?industry=steel&data=image&region=CN-GD');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#match-form').isVisible()).toBe(false);
  expect(await page.getByText('初步可行性说明（草稿）').isVisible()).toBe(true);
  expect(await page.locator('.blanks li').first().isVisible()).toBe(true);
  expect(await page.locator('[data-answers]').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  await leave();
});

it('without JavaScript leads to the lists', async () => {
  const { page, open, leave } = await startReading({ javaScriptEnabled: false });
  await open('/match/');
  expect(await page.locator('#match-form').isVisible()).toBe(false);
  await page.getByRole('link', { name: '全部实施手册' }).click();
  expect(page.url()).toMatch(/\/playbooks\/$/);
  await leave();
});

describe.each([
  ['', 390],
  ['/en', 1440],
] as const)('%s/metrics/ at %d pixels', (language, width) => {
  it('sets an own change among the documented ones, by keyboard alone', async () => {
    const { page, open, leave } = await startReading({ viewport: { width, height: 844 } });
    await open(`${language}/metrics/defect-rate/`);
    await page.locator('#stand-group').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('2.5%');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1%');
    const told = page.locator('#stand-told');
    await expect.poll(() => told.textContent()).toMatch(/−60%/);
    expect(await page.locator('#stand svg [data-stroke="mark"]').count()).toBe(1);
    await page.waitForURL(/before=2\.5/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.reload();
    await expect.poll(() => told.textContent()).toMatch(/−60%/);
    await leave();
  });
});

it('takes a level where levels are compared', async () => {
  const { page, open, leave } = await startReading();
  await open('/metrics/detection-accuracy/');
  await page.locator('#stand-after').fill('99');
  await expect.poll(() => page.locator('#stand-told').textContent()).toMatch(/你的水平是 99%.*中位/s);
  expect(await page.locator('#stand-before').isVisible()).toBe(false);
  await leave();
});

it.each([
  ['abc', '1', /没有看懂“abc”/],
  ['10-20', '1', /没有看懂/],
  ['0', '1', /要大于 0/],
  ['5%', '1‰', /单位不一样/],
])('tells what it does not take: %s and %s', async (before, after, wanted) => {
  const { page, open, leave } = await startReading();
  await open(`/metrics/defect-rate/?before=${encodeURIComponent(before)}&after=${encodeURIComponent(after)}`);
  await expect.poll(() => page.locator('#stand-told').textContent()).toMatch(wanted);
  expect(await page.locator('#stand [data-picture]').isVisible()).toBe(false);
  await leave();
});

it('reads a metric whole without JavaScript', async () => {
  const { page, open, leave } = await startReading({ javaScriptEnabled: false });
  await open('/metrics/defect-rate/');
  for (const id of ['guide', 'kpis', 'figures', 'by-industry', 'by-technique', 'all'])
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  expect(await page.locator('svg.drawn').first().isVisible()).toBe(true);
  expect(await page.locator('#stand-form').isVisible()).toBe(false);
  await leave();
});
