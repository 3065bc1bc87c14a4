import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, siteFolder } from '../src/editor/build/ensure.ts';
import { serve } from '../tests/support/serve-folders.ts';
import { measure, table } from './measure.ts';
import { measureSearch } from './search-speed.ts';

/** How many made-up entries are indexed; 0 is the catalogue as it stands. */
const sizes = [0, 1500, 20_000];

/** The index made of made-up entries with the catalogue's words: time and memory to build, bytes and times to search. */
export async function benchSearchScale(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The site could not be built.');
  const rows: string[][] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-index-'));
    try {
      const writer = fileURLToPath(new URL('./write-large-index.ts', import.meta.url));
      const { seconds, memory } = await measure(process.execPath, [writer, folder, String(size)], process.env);
      const disk = spawnSync('du', ['-sk', folder], { encoding: 'utf8' }).stdout.split('\t')[0] ?? '';
      // The index is compressed as it is stored: a host that does not compress is hardly the worse for it.
      const served = await serve({ '/search-index/': folder, '/': siteFolder() }, false);
      const { bytes, cold, warm, whole } = await measureSearch(served, 2);
      served.server.close();
      rows.push([
        size === 0 ? 'as it stands' : String(size),
        seconds.toFixed(1),
        (memory / 1e9).toFixed(2),
        (Number(disk) / 1024).toFixed(1),
        (bytes / 1000).toFixed(0),
        cold.toFixed(0),
        warm.median.toFixed(0),
        warm.p95.toFixed(0),
        whole.p95.toFixed(0),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log('Search by size; the processor slowed four times, from a host that does not compress.');
  console.log(
    table(
      ['entries', 'index s', 'GB', 'MB on disk', 'kB to first', 'cold ms', 'warm ms', 'warm p95 ms', 'whole p95 ms'],
      rows,
    ),
  );
}
