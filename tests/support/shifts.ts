import type { CDPSession, Page } from 'playwright-core';

/** What moved of a page after it was drawn: how much, from 0, and which elements. */
export interface Shifts {
  score: number;
  moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

/** Slow 4G as Lighthouse takes it, and a processor four times slower than this one. */
const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0 };

/** Makes a page's network and processor slow. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** Has each page load all that it needs anew. */
export async function keepNothing(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/**
 * Has whatever a page loads beside its style (scripts, data, fonts, pictures) arrive by itself, after the page was drawn
 * with what came before: a slow network and a slow processor at their worst, without waiting for either.
 */
export async function arriveLate(page: Page): Promise<void> {
  let last = Promise.resolve();
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType();
    if (type === 'document' || type === 'stylesheet') return route.fallback();
    const turn = last.then(() => drawn(page));
    last = turn;
    await turn;
    await route.fallback();
  });
}

/** Waits until the page was drawn as it stands; one that is being left needs not be. */
const drawn = (page: Page): Promise<void> =>
  page
    .evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
    .catch(() => undefined);

/** Notes from now on what moves in whatever the page opens. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.tagName.toLowerCase()}.${element?.className} ${element?.textContent?.trim().slice(0, 20)}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved so far, all of it together: stricter than the worst five seconds that Web Vitals count. */
export async function shiftsOf(page: Page): Promise<Shifts> {
  const shifts = await page.evaluate((): { value: number; moved: string[] }[] => Reflect.get(globalThis, 'shifts'));
  return { score: shifts.reduce((sum, { value }) => sum + value, 0), moved: shifts.flatMap(({ moved }) => moved) };
}
