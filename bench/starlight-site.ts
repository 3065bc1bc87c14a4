import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { precompress } from '../src/editor/build/precompress.ts';
import { projectFolders } from '../src/reading/folders.ts';
import { benchFolder, installCompared } from './install-compared.ts';
import { writeDocs } from './starlight-docs.ts';

/** Builds Starlight over the scenarios' bodies within a folder, compressed as the Atlas is; returns where the site is. */
export async function buildStarlight(folder: string): Promise<string> {
  installCompared();
  const docs = join(folder, 'docs');
  const site = join(folder, 'site');
  const starlight = join(folder, 'starlight');
  writeDocs(projectFolders(process.env).content, docs);
  cpSync(join(benchFolder, 'compared/starlight'), starlight, { recursive: true });
  rmSync(join(starlight, 'node_modules'), { force: true });
  symlinkSync(join(benchFolder, 'node_modules'), join(starlight, 'node_modules'));
  const { status } = spawnSync(process.execPath, [join(benchFolder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: starlight,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      DIST_DIR: site,
      DOCS_DIR: docs,
      CACHE_DIR: join(folder, 'cache'),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('Starlight could not be built.');
  await precompress(site, globSync('**/*.*', { cwd: site }));
  return site;
}
