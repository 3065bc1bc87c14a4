import { globSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { caddyRedirects } from '../../delivery/caddy.ts';
import { nginxRedirects } from '../../delivery/nginx.ts';
import { type MovedEntry, redirectsOf } from '../../delivery/redirects.ts';
import { headersFile, redirectsFile } from '../../delivery/static-host.ts';
import { editionOrigins } from '../../schema/editions.ts';
import type { Settings } from '../../schema/settings.ts';
import { precompress } from './precompress.ts';

/** Adds to a site whose pages are written what servers and hosts read of it. */
export async function completeSite(site: string, settings: Settings, entries: readonly MovedEntry[]): Promise<void> {
  for (const folder of [site, join(site, 'en')]) {
    // The page for what is not there: hosts take the nearest of this name.
    renameSync(join(folder, '404/index.html'), join(folder, '404.html'));
    rmdirSync(join(folder, '404'));
  }
  const files = filesOf(site);
  const redirects = redirectsOf(entries, files, settings.BASE_PATH);
  const place = { base: settings.BASE_PATH, hosts: editionOrigins(settings.EDITIONS) };
  writeFileSync(join(site, '_headers'), headersFile(place));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(site, '_redirects.nginx'), nginxRedirects(redirects));
  writeFileSync(join(site, '_redirects.caddy'), caddyRedirects(redirects));
  if (settings.PRECOMPRESS) await precompress(site, files);
}

/** The paths of a site's files from its root, with `/` between. */
function filesOf(site: string): string[] {
  return globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
