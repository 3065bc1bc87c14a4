import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserOfWorker } from './chromium.ts';
import { bringSameTools } from './same-tools.ts';

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
  /**
   * In a window of its own, for what cannot be taken back, such as no connection, that is to load all anew, or that
   * asks what is drawn.
   */
  alone?: boolean;
  /** Where something is made to go wrong, what the browser says of it is no fault. */
  isDisturbed?: boolean;
  /** Another site than the built one, without a slash at the end. */
  site?: string;
}

/**
 * Opens a page as a reader has it; `options` say language, screen, colour scheme,
 * JavaScript. To draw pages is a sixth of a browser's work, to fade one into the next
 * a tenth: in a window that stands nothing is drawn on the screen, and less motion
 * asked for. A new window costs three times as much as a page in one that stands:
 * readers of a worker follow each other in the same, which forgets what the one
 * before left.
 */
export async function startReading({
  alone = false,
  isDisturbed = false,
  site = inject('site'),
  viewport,
  colorScheme,
  reducedMotion,
  ...options
}: ReaderOptions = {}): Promise<Reader> {
  const browser = await browserOfWorker();
  const keeping = alone || options.serviceWorkers !== undefined ? undefined : windowsOf(browser, options);
  const { context, page } = keeping?.pop() ?? (await openWindow(browser, options, alone));
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
      // Else it would be a way within the page that the reader before left.
      if (path.includes('#')) await page.goto('about:blank');
      await page.goto(site + path, { waitUntil: 'load' });
    },
    leave: async () => {
      if (keeping) {
        for (const script of atBeginning) await script.dispose();
        // They may have taken away what it takes to forget.
        if (atBeginning.length > 0) await page.goto(`${site}/robots.txt`);
        await forget(context, page);
        keeping.push({ context, page });
      } else await context.close();
      expectQuiet();
    },
  };
}

/** Opens a first page, and waits until what is read from now on is kept. Needs `serviceWorkers: 'allow'`. */
export async function beginKeeping({ page, open }: Reader): Promise<void> {
  await open('/about/');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

interface Window {
  context: BrowserContext;
  page: Page;
}

async function openWindow(browser: Browser, options: BrowserContextOptions, isDrawn: boolean): Promise<Window> {
  // What is kept for reading offline would stand in for what is tested.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  if (!isDrawn) await context.addInitScript(leaveUndrawn);
  const page = await context.newPage();
  bringSameTools(page);
  return { context, page };
}

/**
 * Has a page drawn on paper only, and while it is said to be looked at (`data-looked-at`). Its boxes, what can be
 * pressed and what is visible stay as they are; no more is drawn of what is seen through altogether, where that may
 * change at any time.
 */
export function leaveUndrawn(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { html:not([data-looked-at]) { opacity: 0; will-change: opacity } }');
  document.adoptedStyleSheets = [sheet];
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

/**
 * Deletes what the site kept, and lets the page keep nothing more. It stays until the next reader opens another, out
 * of sight, so that it is not laid out for that one's screen: to leave it for an empty page takes as long as to open
 * a small one.
 */
async function forget(context: BrowserContext, page: Page): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    Storage.prototype.setItem = () => undefined;
    document.documentElement.hidden = true;
  });
  for (const event of ['console', 'pageerror', 'request', 'response', 'download', 'dialog'] as const)
    page.removeAllListeners(event);
  await page.mouse.move(0, 0);
}
