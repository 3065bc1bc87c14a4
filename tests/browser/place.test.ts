import { describe, expect, it } from 'vitest';
import { startReading } from '../support/reader.ts';

/* What a page keeps of a reader's place: keys, the other language, the address, the way back. */

const key = (name: string, composing: KeyboardEventInit & { keyCode?: number }) => ({ name, composing });

describe('keys of an input method', () => {
  it('do not lead from the query into the results; plain ones do', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/?q=缺陷');
    await page.locator('#results[aria-busy="false"] > li').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('#q').focus();
    for (const { name, composing } of [key('ArrowDown', { isComposing: true }), key('ArrowDown', { keyCode: 229 })])
      await page.locator('#q').dispatchEvent('keydown', { key: name, bubbles: true, cancelable: true, ...composing });
    expect(await focused()).toBe('q');
    await page.locator('#q').press('ArrowDown');
    expect(await focused()).not.toBe('q');
    await leave();
  });

  it('do not choose a suggestion', async () => {
    const { page, open, leave } = await startReading();
    await open('/');
    const input = page.locator('main input[name=q]').first();
    await input.fill('锂');
    await page.locator('.options:not([hidden]) [role=option]').first().waitFor();
    await input.press('ArrowDown');
    await input.dispatchEvent('compositionstart', {});
    await input.dispatchEvent('compositionend', {});
    await input.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('.options:not([hidden]) [role=option]').count()).toBeGreaterThan(0);
    await leave();
  });
});

describe('the way to the other language', () => {
  it.each([
    ['/search/?q=质检', '/en/search/?q=质检'],
    ['/scenarios/?industry=steel&sort=title', '/en/scenarios/?industry=steel&sort=title'],
    ['/submit/?entry=catl&kind=enterprise', '/en/submit/?entry=catl&kind=enterprise'],
    ['/support/#tianjin-compute-voucher', '/en/support/#tianjin-compute-voucher'],
    ['/en/scenarios/?industry=steel', '/scenarios/?industry=steel'],
  ])('keeps what %s says', async (from, to) => {
    const { page, open, leave } = await startReading();
    await open(from);
    await page.locator('[data-other-language]').click();
    await page.waitForURL((url) => url.pathname === new URL(to, url).pathname);
    const { pathname, search, hash } = new URL(page.url());
    expect(decodeURIComponent(pathname + search + hash)).toBe(to);
    await leave();
  });

  it('keeps what was typed since the page was opened', async () => {
    const { page, open, leave } = await startReading();
    await open('/search/?q=质检');
    await page.locator('#q').fill('高炉');
    await page.locator('[data-other-language]').click();
    await page.waitForURL(/\/en\/search\//);
    expect(new URL(page.url()).searchParams.get('q')).toBe('高炉');
    await leave();
  });
});

describe('an address', () => {
  it.each([
    '/scenarios/?industry=no-such-thing',
    '/enterprises/?sort=no-such-thing',
    '/search/?q=质检&stage=no-such-thing',
    '/en/support/?region=no-such-thing',
  ])('%s says what of it is not known', async (path) => {
    const { page, open, leave } = await startReading();
    await open(path);
    await expect.poll(() => page.locator('[data-unknown]').textContent()).toContain('no-such-thing');
    await leave();
  });

  it.each(['/scenarios/?industry=steel', '/search/?q=质检', '/support/?region=CN-GD'])('%s is known', async (path) => {
    const { page, open, leave } = await startReading();
    await open(path);
    await page.waitForTimeout(300);
    expect(await page.locator('[data-unknown]').isVisible()).toBe(false);
    await leave();
  });

  it('holds no more of a query than is read, from whatever page it is sent', async () => {
    const { page, open, leave } = await startReading();
    const endless = '锂电池缺陷检测'.repeat(3000);
    await open('/search/');
    await page.locator('#q').evaluate((input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, endless);
    await expect.poll(() => page.url().includes('q=')).toBe(true);
    expect(page.url().length).toBeLessThan(2500);
    await open('/about/');
    await page.locator('#site-search').evaluate((input, text) => {
      (input as HTMLInputElement).value = text;
      (input as HTMLInputElement).form?.requestSubmit();
    }, endless);
    await page.waitForURL(/\/search\/\?q=/);
    expect(page.url().length).toBeLessThan(2500);
    const hundred = '高炉炼铁温度'.repeat(17).slice(0, 100);
    await open('/search/');
    await page.locator('#q').fill(hundred);
    await page.locator('#q').press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(hundred);
    await leave();
  });
});

it('shows a query as it was typed, signs and all', async () => {
  const { page, open, leave } = await startReading();
  await open('/search/');
  await page.locator('#q').fill('zzzzq$&wvwv');
  await page.locator('#q').press('Enter');
  await expect.poll(() => page.locator('[data-status]').textContent()).toBe('没有找到“zzzzq$&wvwv”。');
  await leave();
});

it('shows more results again after going back to them', async () => {
  const { page, open, leave } = await startReading();
  await open('/search/?q=质检');
  const hits = page.locator('#results > li');
  await page.locator('[data-more]').click();
  await expect.poll(() => hits.count()).toBe(20);
  const last = (await hits.last().locator('a').first().getAttribute('href')) ?? '';
  await hits.last().locator('a').first().click();
  await page.waitForURL((url) => url.pathname === last);
  await page.goBack();
  await expect.poll(() => hits.count()).toBe(20);
  expect(await hits.last().locator('a').first().getAttribute('href')).toBe(last);
  await leave();
});
