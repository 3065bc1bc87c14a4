import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deployFiles, usualPlace } from '../../delivery/files.ts';
import type { ServingPlace } from '../../delivery/place.ts';
import { editionOrigins } from '../../schema/editions.ts';
import { localeLanguage } from '../print.ts';
import { soundSettings } from '../sound-settings.ts';

const usage = `npm run deploy-files [-- FOLDER] [--root /srv/www] [--port 8080]

Writes nginx.conf, Caddyfile and _headers into FOLDER (deploy) from the list in src/delivery/, for a site whose
files stand in --root under BASE_PATH. The settings BASE_PATH and EDITIONS hold as they do for the build.`;

/** Runs the command; returns the exit code: 0 written, 2 wrong use. */
export function runDeployFiles(args: string[], environment: NodeJS.ProcessEnv = process.env): number {
  const settings = soundSettings(environment, localeLanguage(environment));
  const request = settings && readRequest(args);
  if (!request) {
    console.error(usage);
    return 2;
  }
  if (request.help) {
    console.log(usage);
    return 0;
  }
  const { folder, root, port } = request;
  const place: ServingPlace = { root, port, base: settings.BASE_PATH, hosts: editionOrigins(settings.EDITIONS) };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(deployFiles(place))) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  return 0;
}

/** What the arguments ask for; absent where they are wrong. */
function readRequest(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { root: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    const { root = usualPlace.root, port = String(usualPlace.port), help = false } = values;
    const sound = positionals.length < 2 && /^(\/[\w.-]+)+$/.test(root) && /^\d{1,5}$/.test(port);
    return sound ? { folder: positionals[0] ?? 'deploy', root, port: Number(port), help } : undefined;
  } catch {
    return undefined;
  }
}
