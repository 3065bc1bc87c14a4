import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserOfWorker } from './chromium.ts';

/** A reader's page that notes whatever should not happen: requests elsewhere, messages on the console, errors. */
export interface Reader {
  page: Page;
  /** Opens a page of the site. */
  open(path: string): Promise<void>;
  /** Runs a script at the beginning of every page from now on, until the reader leaves. */
  atBeginning(script: (() => void) | { content: string }): Promise<void>;
  /** Checks that nothing happened so far that should not. */
  expectQuiet(): void;
  /** Checks that nothing happened that should not, and leaves the page to the next reader. */
  leave(): Promise<void>;
}

interface ReaderOptions extends BrowserContextOptions {
  /** In a window of its own, for what cannot be taken back, such as no connection, or that is to load all anew. */
  alone?: boolean;
  /** Where something is made to go wrong, what the browser says of it is no fault. */
  isDisturbed?: boolean;
}

/**
 * Opens a page as a reader has it; `options` say language, screen, colour scheme,
 * JavaScript. To fade one page into the next is a tenth of a browser's work: readers
 * in a window that stands ask for less motion. A new window costs three times as
 * much as a page in one that stands: readers of a worker follow each other in the
 * same, which forgets what the one before left.
 */
export async function startReading({
  alone = false,
  isDisturbed = false,
  viewport,
  colorScheme,
  reducedMotion,
  ...options
}: ReaderOptions = {}): Promise<Reader> {
  const site = inject('site');
  const browser = await browserOfWorker();
  const keeping = alone || options.serviceWorkers !== undefined ? undefined : windowsOf(browser, options);
  const { context, page } = keeping?.pop() ?? (await openWindow(browser, options));
  await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
  const motion = reducedMotion ?? (alone ? null : 'reduce');
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? 'light', reducedMotion: motion });
  const amiss: string[] = [];
  page.on('console', (message) => {
    // Said of what is blocked below.
    if (!message.text().includes('Service Worker registration blocked by Playwright'))
      amiss.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    // Said by the browser where the machine draws the next page too late to fade it in.
    if (!error.message.includes('Transition was aborted because of invalid state'))
      amiss.push(`error: ${error.message}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`) && !/^(data|blob):/.test(request.url()))
      amiss.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) amiss.push(`${response.status()} ${response.url()}`);
  });
  const expectQuiet = () => expect(isDisturbed ? [] : amiss.splice(0)).toEqual([]);
  const atBeginning: Awaited<ReturnType<Page['addInitScript']>>[] = [];
  return {
    page,
    expectQuiet,
    atBeginning: async (script) => {
      atBeginning.push(await page.addInitScript(script));
    },
    open: async (path) => {
      await page.goto(site + path, { waitUntil: 'load' });
    },
    leave: async () => {
      if (keeping) {
        for (const script of atBeginning) await script.dispose();
        await forget(context, page);
        keeping.push({ context, page });
      } else await context.close();
      expectQuiet();
    },
  };
}

interface Window {
  context: BrowserContext;
  page: Page;
}

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  // What is kept for reading offline would stand in for what is tested.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  return { context, page: await context.newPage() };
}

/** Windows that nobody reads in, by browser and what they were opened with. */
const free = new WeakMap<Browser, Map<string, Window[]>>();

function windowsOf(browser: Browser, options: BrowserContextOptions): Window[] {
  const own = free.get(browser) ?? new Map<string, Window[]>();
  free.set(browser, own);
  const name = JSON.stringify(options);
  const windows = own.get(name) ?? [];
  own.set(name, windows);
  return windows;
}

/** Leaves the page, then deletes what the site kept, at an address of the site that is no page. */
async function forget(context: BrowserContext, page: Page): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(`${inject('site')}/robots.txt`);
  for (const event of ['console', 'pageerror', 'request', 'response', 'download', 'dialog'] as const)
    page.removeAllListeners(event);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
}
