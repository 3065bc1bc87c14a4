import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** A reader's page that notes whatever should not happen: requests elsewhere, messages on the console, errors. */
export interface Reader {
  page: Page;
  /** Opens a page of the site. */
  open(path: string): Promise<void>;
  /** Checks that nothing happened that should not, and closes the page. */
  leave(): Promise<void>;
}

/** Opens a page as a reader has it; `options` say language, screen, colour scheme, JavaScript. */
export async function startReading(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const site = inject('site');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // What is kept for reading offline would stand in for what is tested.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const amiss: string[] = [];
  page.on('console', (message) => {
    // Said of what is blocked above.
    if (!message.text().includes('Service Worker registration blocked by Playwright'))
      amiss.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => amiss.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`) && !/^(data|blob):/.test(request.url()))
      amiss.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) amiss.push(`${response.status()} ${response.url()}`);
  });
  return {
    page,
    open: async (path) => {
      await page.goto(site + path, { waitUntil: 'load' });
    },
    leave: async () => {
      await context.close();
      expect(amiss).toEqual([]);
    },
  };
}
