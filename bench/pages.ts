import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { inBothLanguages, pageTypes } from '../tests/looks/addresses.ts';
import { startBrowser } from '../tests/support/chromium.ts';
import { attribute } from '../tests/support/html/element.ts';
import { readPages } from '../tests/support/pages.ts';
import { type RunningServer, servers } from '../tests/support/servers.ts';
import { shiftsOf, slowDown, watchShifts } from '../tests/support/shifts.ts';
import { pageKind, Scales } from '../tests/support/weights.ts';
import { installLighthouse, readWithLighthouse } from './lighthouse.ts';
import { median, table } from './measure.ts';
import { buildStarlight } from './starlight-site.ts';

/** One address of every page type in both languages; `BENCH_PAGES=/plan/,/submit/` takes some of them. */
const read = (process.env.BENCH_PAGES?.split(',') ?? pageTypes.filter((path) => path.endsWith('/'))).flatMap(
  inBothLanguages,
);

/**
 * What pages weigh by kind, how much of them moves, and what Lighthouse says of
 * them, each as nginx serves them with `deploy/nginx.conf`; and of the same
 * case in Starlight, served alike.
 */
export async function benchPages(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const site = siteFolder();
  weigh(site);
  const server = await servers.nginx({ root: site, base: '/', hosts: [] });
  try {
    await shifts(server);
    installLighthouse();
    console.log(`\n${readWithLighthouse('Atlas', server.address, read)}`);
  } finally {
    await server.stop();
  }
  await starlight();
}

async function starlight(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const site = await buildStarlight(folder);
    // Its pages have scripts within them, which our policy would stop.
    const adapt = (text: string) => text.replaceAll(/^.*Content-Security-Policy.*$/gim, '');
    const server = await servers.nginx({ root: site, base: '/', hosts: [], adapt });
    const path = '/scenarios/catl-ningde-multimodal-inspection/';
    console.log(`\n${readWithLighthouse('Starlight', server.address, ['/', path, `/en${path}`])}`);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weigh(site: string): void {
  const scales = new Scales(site);
  const pages = readPages(site).filter(
    ({ elements }) => !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'),
  );
  const rows = [...Map.groupBy(pages, ({ address }) => pageKind(address))].map(([kind, own]) => {
    const weights = own.map((page) => scales.weigh(page)).sort((a, b) => b.bytes - a.bytes);
    const heaviest = weights[0] ?? { bytes: 0, scripts: 0, requests: 0 };
    return { kind, count: own.length, middle: median(weights.map(({ bytes }) => bytes)), ...heaviest };
  });
  console.log(
    table(
      ['bytes, compressed, fonts beside', 'pages', 'in the middle', 'heaviest', 'of it scripts', 'requests'],
      rows
        .sort((a, b) => b.bytes - a.bytes)
        .map(({ kind, count, middle, bytes, scripts, requests }) => [
          kind,
          ...[count, middle, bytes, scripts, requests].map(String),
        ]),
    ),
  );
}

async function shifts({ address }: RunningServer): Promise<void> {
  const browser = await startBrowser();
  const rows: string[][] = [];
  for (const path of read) {
    const scores = [];
    for (const width of [390, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 844 }, serviceWorkers: 'block' });
      await watchShifts(page);
      await slowDown(page);
      await page.goto(address + path, { waitUntil: 'networkidle' });
      scores.push((await shiftsOf(page)).score.toFixed(3));
      await page.close();
    }
    rows.push([path, ...scores]);
  }
  await browser.close();
  console.log(`\n${table(['layout shift, slow 4G, processor ÷ 4', '390', '1440'], rows)}`);
}
