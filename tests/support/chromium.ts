import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The first has no window to draw, which is a third of the work of the others. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];

/** A Chromium on this machine: `CHROMIUM_PATH`, one on the path, or Playwright's own. */
function findChromium(): string | undefined {
  const { CHROMIUM_PATH: given } = process.env;
  if (given) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (onPath) return onPath;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function run(command: string, args: string[]): boolean {
  console.log(`Installing a browser for the tests: ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/**
 * Finds or installs a Chromium: Debian's package where this is root on Debian,
 * else Playwright's own download. Throws, saying what to do, if neither can be.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
  } else {
    run(process.execPath, [
      join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to its program.',
  );
}

/** A browser with an empty profile that talks to nobody but the page's host. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
];

/**
 * For tests: scripts live as long as a page, some hundred milliseconds, and to
 * compile them well, on threads of their own, takes longer than it saves, a third
 * of axe's work. A reader's browser compiles them well: measure without.
 */
const simplyCompiled = '--js-flags=--single-threaded --no-maglev --no-turbofan';

/**
 * For tests: drawing and network in the browser's own process, as on small devices, to which nothing need be sent, for
 * a tenth less of a page's work; and a page takes over the view of the one before, in place of one of its own, for a
 * sixth less of what it takes to open it. The list takes the place of Playwright's, and repeats it.
 */
const features = [
  'NetworkServiceInProcess2',
  'RenderDocument:level/crashed-frame',
  'CDPScreenshotNewSurface',
  'SkipListAccountsWithoutGaiaCookies',
];
const fewProcesses = ['--in-process-gpu', `--enable-features=${features.join()}`];

/** Starts a browser of one's own, as a reader has it. */
export function startBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...quiet, ...more] });
}

let own: Promise<Browser> | undefined;

/**
 * The browser that the tests of this worker share, which ends with the worker. Each worker steers its own: through a
 * server in another process each message would be written and read twice.
 */
export function browserOfWorker(): Promise<Browser> {
  own ??= startBrowser([simplyCompiled, ...fewProcesses]);
  return own;
}
