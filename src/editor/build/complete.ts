import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyRedirects } from '../../delivery/caddy.ts';
import { nginxRedirects } from '../../delivery/nginx.ts';
import { type MovedEntry, redirectsOf } from '../../delivery/redirects.ts';
import { headersFile, redirectsFile } from '../../delivery/static-host.ts';
import { editionOrigins } from '../../schema/editions.ts';
import type { Settings } from '../../schema/settings.ts';
import { filesOf } from './standing.ts';

/** Adds to a site whose pages are written what servers and hosts read of it. */
export function completeSite(site: string, settings: Settings, entries: readonly MovedEntry[]): void {
  const files = filesOf(site).filter((path) => !/\.(br|gz)$/.test(path));
  const redirects = redirectsOf(entries, files, settings.BASE_PATH);
  const place = { base: settings.BASE_PATH, hosts: editionOrigins(settings.EDITIONS) };
  writeFileSync(join(site, '_headers'), headersFile(place));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(site, '_redirects.nginx'), nginxRedirects(redirects));
  writeFileSync(join(site, '_redirects.caddy'), caddyRedirects(redirects));
}
