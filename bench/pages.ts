import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { ensureChromium, startBrowser } from '../tests/support/chromium.ts';
import { attribute, readPages } from '../tests/support/pages.ts';
import { type RunningServer, servers } from '../tests/support/servers.ts';
import { shiftsOf, slowDown, watchShifts } from '../tests/support/shifts.ts';
import { pageKind, Scales } from '../tests/support/weights.ts';
import { median, table } from './measure.ts';

/** One address of each kind that readers come to, for what takes a browser. */
const read = [
  '/',
  '/scenarios/',
  '/scenarios/catl-ningde-multimodal-inspection/',
  '/playbooks/slitting-edge-inspection/',
  '/enterprises/catl/',
  '/industries/lithium-battery/',
  '/search/?q=AI',
  '/plan/',
  '/plan/coverage/',
  '/support/',
  '/submit/',
  '/quality/',
];

/**
 * What pages weigh by kind, how much of them moves, and what Lighthouse says of
 * them, each as nginx serves them with `deploy/nginx.conf`. Lighthouse is
 * installed into a folder of its own: the site does not need it.
 */
export async function benchPages(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const site = siteFolder();
  weigh(site);
  const server = await servers.nginx({ root: site, base: '/', hosts: [] });
  try {
    await shifts(server);
    await lighthouse(server);
  } finally {
    await server.stop();
  }
}

function weigh(site: string): void {
  const scales = new Scales(site);
  const pages = readPages(site).filter(
    ({ elements }) => !elements.some((element) => attribute(element, 'httpEquiv') === 'refresh'),
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
  for (const path of read.flatMap((one) => [one, `/en${one}`])) {
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

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function lighthouse({ address }: RunningServer): Promise<void> {
  const folder = '.atlas/lighthouse';
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const { status } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'lighthouse@13.5.0'],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (status !== 0) throw new Error('Lighthouse could not be installed.');
  }
  const rows = read
    .flatMap((one) => [one, `/en${one}`])
    .map((path) => {
      const output = join(folder, 'report.json');
      const flags =
        '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-quic --disable-sync';
      const run = spawnSync(
        process.execPath,
        [program, address + path, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
        { env: { ...process.env, CHROME_PATH: ensureChromium() }, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      if (run.status !== 0) return [path, 'failed'];
      const { categories: scores, audits } = report.parse(JSON.parse(readFileSync(output, 'utf8')));
      const value = (name: string) => audits[name]?.numericValue ?? 0;
      return [
        path,
        ...categories.map((name) => String(Math.round((scores[name]?.score ?? 0) * 100))),
        value('largest-contentful-paint').toFixed(0),
        value('total-blocking-time').toFixed(0),
        value('cumulative-layout-shift').toFixed(3),
      ];
    });
  console.log(`\n${table(['Lighthouse, mobile', ...categories, 'LCP ms', 'blocking ms', 'shift'], rows)}`);
}
