import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { type RunningServer, servers } from '../tests/support/servers.ts';
import { type LoadOutcome, load } from '../tests/support/wrk.ts';
import { median, table } from './measure.ts';

const rounds = 3;
const seconds = 5;

/**
 * The site served by nginx with `deploy/nginx.conf`: the copies that the build
 * made, beside the same files compressed on the way. Every page in turn over 64
 * connections as fast as it goes, medians of three runs taken in turn.
 */
export async function benchServed(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const site = siteFolder();
  const pages = globSync('**/index.html', { cwd: site }).map(
    (path) => `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
  const onTheWay = (text: string) => text.replace('brotli_static on;', '').replace('gzip_static on;', '');
  const place = { root: site, base: '/', hosts: [] };
  const [ready, anew] = await Promise.all([servers.nginx(place), servers.nginx({ ...place, adapt: onTheWay })]);
  const subjects: { name: string; server: RunningServer; encoding: string; runs: LoadOutcome[] }[] = [
    { name: 'compressed on the way, gzip', server: anew, encoding: 'gzip', runs: [] },
    { name: 'compressed by the build, gzip', server: ready, encoding: 'gzip', runs: [] },
    { name: 'compressed by the build, brotli', server: ready, encoding: 'br', runs: [] },
    { name: 'not compressed', server: ready, encoding: 'identity', runs: [] },
  ];
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { server, encoding, runs } of subjects)
        runs.push(await load(server.address, pages, seconds, encoding));
  } finally {
    await Promise.all([ready.stop(), anew.stop()]);
  }
  const middle = (runs: readonly LoadOutcome[], of: (run: LoadOutcome) => number) => median(runs.map(of));
  console.log(
    table(
      ['nginx, every page', 'requests/s', '99 % within ms', 'KB an answer', 'errors'],
      subjects.map(({ name, runs }) => [
        name,
        middle(runs, (run) => run.requests / run.seconds).toFixed(0),
        middle(runs, (run) => run.slowest).toFixed(1),
        middle(runs, (run) => run.bytes / run.requests / 1000).toFixed(1),
        String(runs.reduce((sum, { errors }) => sum + errors, 0)),
      ]),
    ),
  );
  console.log(`\n${table(['bytes of a page, in the middle', 'as it is', 'gzip', 'brotli'], weights(site))}`);
}

/** The middle weight of some kinds of pages, as it is and compressed. */
function weights(site: string): string[][] {
  const kinds = {
    'a case': 'scenarios/*/index.html',
    'an enterprise': 'enterprises/*/index.html',
    'a list': 'scenarios/by/*/*/index.html',
  };
  return Object.entries(kinds).map(([name, pattern]) => {
    const pages = globSync(pattern, { cwd: site });
    return [
      name,
      ...['', '.gz', '.br'].map((ending) => String(median(pages.map((page) => sizeOf(join(site, page + ending)))))),
    ];
  });
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
