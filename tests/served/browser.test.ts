import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { browserOfWorker } from '../support/chromium.ts';
import { type RunningServer, servers } from '../support/servers.ts';

/* Nothing that pages need is forbidden by the headers that servers send. */

let nginx: RunningServer;
let browser: Browser;
beforeAll(async () => {
  nginx = await servers.nginx({ root: siteFolder(), base: '/', hosts: [] });
  browser = await browserOfWorker();
});
afterAll(async () => {
  await nginx?.stop();
});

it.each([
  ['/', 'main h1'],
  ['/en/', 'main h1'],
  ['/scenarios/', 'main h1'],
  ['/search/?q=缺陷检测', '#results[aria-busy="false"] li a'],
  ['/en/search/?q=defect', '#results[aria-busy="false"] li a'],
  ['/submit/', 'main form'],
  ['/support/', 'main form'],
  ['/quality/', 'main h1'],
])('a browser shows %s and complains of nothing', async (address, shown) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(nginx.address + address, { waitUntil: 'networkidle' });
  await page.locator(shown).first().waitFor();
  expect(complaints).toEqual([]);
  // Closed to other pages of the browser, as the headers ask.
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.close();
});

it('a browser shows no page in a frame of another site', async () => {
  const page = await browser.newPage();
  await page.setContent(`<iframe src="${nginx.address}/about/"></iframe>`);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toEqual(['about:blank', 'chrome-error://chromewebdata/']);
  await page.close();
});
