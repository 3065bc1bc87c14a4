import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { caddyfile } from '../../src/delivery/caddy.ts';
import { nginxConfiguration } from '../../src/delivery/nginx.ts';
import type { ServingPlace } from '../../src/delivery/place.ts';
import { root as project } from './folders.ts';
import { freePort } from './serve.ts';

/* The real servers that `deploy/` is for, with its own configurations. */

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where a program is; root's folders are looked into as well. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** What this machine lacks to serve the site with nginx, by the names of Debian's packages. */
export function missingForNginx(): string[] {
  return [
    ...(programPath('nginx') ? [] : ['nginx']),
    ...(existsSync(brotliModule) ? [] : ['libnginx-mod-http-brotli-static']),
  ];
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  address: string;
  stop(): Promise<void>;
}

/** A site to serve. `adapt` changes the server's configuration for what is compared. */
export interface ServedFolder extends Omit<ServingPlace, 'port'> {
  adapt?: (configuration: string) => string;
}

/** Servers by name, each with what starts it for a site at a place. */
export const servers: Readonly<Record<'nginx' | 'Caddy', (site: ServedFolder) => Promise<RunningServer>>> = {
  nginx: async ({ adapt = (text) => text, ...site }) => {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
    copyFileSync(join(project, 'deploy/container.conf'), join(folder, 'container.conf'));
    writeFileSync(join(folder, 'atlas.conf'), adapt(nginxConfiguration({ ...site, port })));
    const user = process.getuid?.() === 0 ? ' user root;' : '';
    const options = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'container.conf'), '-g', `daemon off;${user}`];
    return started('nginx', options, folder, port);
  },
  Caddy: async ({ adapt = (text) => text, ...site }) => {
    const port = await freePort();
    const folder = mkdtempSync(join(tmpdir(), 'atlas-caddy-'));
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${adapt(caddyfile({ ...site, port }))}`);
    return started('caddy', ['run', '--config', join(folder, 'Caddyfile')], folder, port);
  },
};

async function started(name: string, options: string[], folder: string, port: number): Promise<RunningServer> {
  const program = programPath(name);
  if (!program) throw new Error(`There is no ${name} on this machine: npm run test:served installs it.`);
  const log = join(folder, 'log');
  mkdirSync(join(folder, 'home'));
  const child = spawn(program, options, {
    stdio: ['ignore', 'ignore', openSync(log, 'w')],
    env: { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    if (await ask(`${address}/`).then(Boolean, () => false)) return { address, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const told = readFileSync(log, 'utf8');
  await stop();
  throw new Error(`${name} does not start:\n${told}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** An answer as it came over the wire: nothing decompressed, no redirect followed. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** Asks a server, and takes the answer as it is. */
export function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const flat = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(flat),
          body: Buffer.concat(parts),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
