import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ensureChromium } from '../tests/support/chromium.ts';
import { table } from './measure.ts';

const folder = '.atlas/lighthouse';
const program = join(folder, 'node_modules/lighthouse/cli/index.js');
const output = join(folder, 'report.json');
const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-quic --no-first-run --disable-sync';

/** A trace is lost now and then on a machine at work; as often it is tried. */
const tries = 4;

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({
      numericValue: z.number().optional(),
      // A list in most audits; in a few a record of checks.
      details: z.object({ items: z.unknown() }).partial().optional(),
    }),
  ),
});
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Installs Lighthouse into a folder of its own, unless it stands there: the site does not need it. */
export function installLighthouse(): void {
  if (existsSync(program)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'lighthouse@13.5.0'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed.');
}

/** What Lighthouse says of pages, as a table: a phone on slow 4G, its processor four times slower than this one. */
export function readWithLighthouse(name: string, site: string, paths: readonly string[]): string {
  const heading = [`Lighthouse, mobile: ${name}`, ...categories, 'LCP ms', 'blocking ms', 'shift', 'bytes', 'requests'];
  return table(
    heading,
    paths.map((path) => [path, ...measured(site + path)]),
  );
}

function measured(address: string, left = tries): string[] {
  const run = spawnSync(
    process.execPath,
    [program, address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, stdio: 'ignore' },
  );
  if (run.status !== 0) return left > 1 ? measured(address, left - 1) : ['failed'];
  const { categories: scores, audits } = report.parse(JSON.parse(readFileSync(output, 'utf8')));
  const value = (audit: string) => audits[audit]?.numericValue ?? 0;
  const requests = audits['network-requests']?.details?.items;
  return [
    ...categories.map((category) => String(Math.round((scores[category]?.score ?? 0) * 100))),
    value('largest-contentful-paint').toFixed(0),
    value('total-blocking-time').toFixed(0),
    value('cumulative-layout-shift').toFixed(3),
    value('total-byte-weight').toFixed(0),
    Array.isArray(requests) ? String(requests.length) : '',
  ];
}
