import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyRedirects } from '../../delivery/caddy.ts';
import { nginxRedirects } from '../../delivery/nginx.ts';
import { type MovedEntry, redirectsOf } from '../../delivery/redirects.ts';
import { headersFile, redirectsFile } from '../../delivery/static-host.ts';
import { editionOrigins } from '../../schema/editions.ts';
import type { Settings } from '../../schema/settings.ts';
import { filesOf } from './standing.ts';

/** Adds to a site whose pages are written what servers and hosts read of it. Returns the paths of all its files. */
export function completeSite(site: string, settings: Settings, entries: readonly MovedEntry[]): readonly string[] {
  const files = filesOf(site);
  const originals = files.filter((path) => !/\.(br|gz)$/.test(path));
  const redirects = redirectsOf(entries, originals, settings.BASE_PATH);
  const place = { base: settings.BASE_PATH, hosts: editionOrigins(settings.EDITIONS) };
  const added = {
    _headers: headersFile(place),
    _redirects: redirectsFile(redirects),
    '_redirects.nginx': nginxRedirects(redirects),
    '_redirects.caddy': caddyRedirects(redirects),
  };
  for (const [name, text] of Object.entries(added)) writeFileSync(join(site, name), text);
  return [...new Set([...files, ...Object.keys(added)])];
}
