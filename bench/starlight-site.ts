import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { precompress } from '../src/editor/build/precompress.ts';
import { projectFolders } from '../src/reading/folders.ts';
import { benchFolder, installCompared } from './install-compared.ts';
import { writeDocs } from './starlight-docs.ts';

/**
 * Where Starlight's project stands, ready to be built. Within the project: Astro
 * takes what has no folder in common with a site for a path within it.
 */
export function starlightFolder(): string {
  const starlight = resolve('.atlas/starlight');
  cpSync(join(benchFolder, 'compared/starlight'), starlight, { recursive: true });
  // By its dependencies Astro knows which packages it has to read itself.
  copyFileSync(join(benchFolder, 'package.json'), join(starlight, 'package.json'));
  rmSync(join(starlight, 'node_modules'), { force: true });
  symlinkSync(join(benchFolder, 'node_modules'), join(starlight, 'node_modules'));
  return starlight;
}

/** Builds Starlight over the scenarios' bodies within a folder, compressed as the Atlas is; returns where the site is. */
export async function buildStarlight(folder: string): Promise<string> {
  installCompared();
  const docs = join(folder, 'docs');
  const site = join(folder, 'site');
  writeDocs(projectFolders(process.env).content, docs);
  const { status } = spawnSync(process.execPath, [join(benchFolder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: starlightFolder(),
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
