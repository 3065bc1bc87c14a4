import { caddyfile } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';
import type { ServingPlace } from './place.ts';
import { headersFile } from './static-host.ts';

/** The place that the files in `deploy/` are made for. */
export const usualPlace: ServingPlace = { root: '/srv/www', base: '/', port: 8080, hosts: [] };

/** The configurations of servers and hosts, by the names of their files. */
export function deployFiles(place: ServingPlace): Record<string, string> {
  return { 'nginx.conf': nginxConfiguration(place), Caddyfile: caddyfile(place), _headers: headersFile(place) };
}
