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
  /** Milliseconds from a key press to painted results, the engine loaded: median and 95th percentile. */
  warm: { median: number; p95: number };
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
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
      const before = sent();
      const time = await timeOf(page, '涂布 缺陷');
      colds.push({ time, bytes: sent() - before });
      await page.waitForTimeout(500);
      for (const query of typed) {
        for (let length = 1; length <= query.length; length += 1) {
          const text = query.slice(0, length);
          if (text.endsWith(' ')) continue;
          warm.push(await timeOf(page, text));
          await page.waitForTimeout(betweenKeys);
        }
      }
      await context.close();
    }
    return {
      bytes: median(colds.map(({ bytes }) => bytes)),
      cold: median(colds.map(({ time }) => time)),
      warm: { median: median(warm), p95: percentile(warm, 0.95) },
    };
  } finally {
    await browser.close();
  }
}

/** A measurement as a line. */
export function speedInWords({ bytes, cold, warm }: SearchSpeed): string {
  return `two-word Chinese query: ${(bytes / 1000).toFixed(0)} kB, cold ${cold.toFixed(0)} ms; as typed: median ${warm.median.toFixed(0)} ms, p95 ${warm.p95.toFixed(0)} ms (processor slowed four times)`;
}

/** Types a text whole and waits for what it finds to be painted. */
async function timeOf(page: Page, text: string): Promise<number> {
  return page.evaluate(async (query) => {
    const [input, list] = [document.querySelector('#q'), document.querySelector('#results')];
    if (!(input instanceof HTMLInputElement) || !list) throw new Error('The page has no search.');
    const begun = performance.now();
    const settled = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== 'false') return;
        watch.disconnect();
        resolve();
      });
      watch.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begun;
  }, text);
}
