import type { Page } from 'playwright-core';
import { startBrowser } from '../tests/support/chromium.ts';
import type { Served } from '../tests/support/serve-folders.ts';
import { median, percentile } from './measure.ts';

/** What a reader waits for, with the processor slowed four times. */
export interface SearchSpeed {
  /** Bytes of bodies that the host sends from the first key to the results of a two-word Chinese query. */
  bytes: number;
  /** Milliseconds from the first key press on a fresh page to painted results. */
  cold: number;
  /** Milliseconds from a key press to painted results, as many as the window has room for, the engine loaded: median and 95th percentile. */
  warm: { median: number; p95: number };
  /** The same to all results that are shown at first, those below the window within. */
  whole: { median: number; p95: number };
}

/** Milliseconds from results to the next key, of somebody who types fast. */
const betweenKeys = 150;

/** Queries as they are typed, one key after the other. */
const typed = ['高炉 炉温', '轮胎 质检', '排产 钢铁', '焊接 机器人', '视觉检测', '能耗 优化', 'predictive', '宁德时代'];

/** Measures the search page of a site in Chromium, in some rounds, each with a fresh page. */
export async function measureSearch({ site, sent }: Served, rounds = 3): Promise<SearchSpeed> {
  const browser = await startBrowser();
  try {
    const colds: { bytes: number; time: number }[] = [];
    const warm: { first: number; whole: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
      const before = sent();
      const { first } = await timeOf(page, '涂布 缺陷');
      colds.push({ time: first, bytes: sent() - before });
      await page.waitForTimeout(500);
      for (const query of typed) {
        for (let length = 1; length <= query.length; length += 1) {
          const text = query.slice(0, length);
          if (text.endsWith(' ')) continue;
          const times = await timeOf(page, text);
          warm.push(times);
          await page.waitForTimeout(Math.max(0, betweenKeys - (times.whole - times.first)));
        }
      }
      await context.close();
    }
    return {
      bytes: median(colds.map(({ bytes }) => bytes)),
      cold: median(colds.map(({ time }) => time)),
      warm: spread(warm.map(({ first }) => first)),
      whole: spread(warm.map(({ whole }) => whole)),
    };
  } finally {
    await browser.close();
  }
}

const spread = (times: readonly number[]) => ({ median: median(times), p95: percentile(times, 0.95) });

/** A measurement as a line. */
export function speedInWords({ bytes, cold, warm, whole }: SearchSpeed): string {
  const told = (times: SearchSpeed['warm']) => `median ${times.median.toFixed(0)} ms, p95 ${times.p95.toFixed(0)} ms`;
  return `two-word Chinese query: ${(bytes / 1000).toFixed(0)} kB, cold ${cold.toFixed(0)} ms; as typed: ${told(warm)}; with those below the window: ${told(whole)} (processor slowed four times)`;
}

/** Types a text whole and waits for what it finds to be painted: the first results that are put there, and all of them. */
async function timeOf(page: Page, text: string): Promise<{ first: number; whole: number }> {
  return page.evaluate(async (query) => {
    const [input, list] = [document.querySelector('#q'), document.querySelector('#results')];
    if (!(input instanceof HTMLInputElement) || !list) throw new Error('The page has no search.');
    const begun = performance.now();
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      });
    let first: Promise<number> | undefined;
    const settled = new Promise<void>((resolve) => {
      const watch = new MutationObserver((changes) => {
        const busy = list.getAttribute('aria-busy') !== 'false';
        if (!busy || changes.some(({ type }) => type === 'childList')) first ??= painted();
        if (busy) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'], childList: true });
    });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    const whole = await painted();
    return { first: (await first) ?? whole, whole };
  }, text);
}
