import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { projectFolders } from '../reading/folders.ts';

/** Everything that the built site depends on. */
const inputs = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const settings = [
  'SITE_URL',
  'BASE_PATH',
  'DIST_DIR',
  'CONTENT_DIR',
  'SEEDS_DIR',
  'REPOSITORY_URL',
  'CONTACT_EMAIL',
  'EDITIONS',
];

/** Where the site is built to. */
export function siteFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.DIST_DIR ?? 'dist');
}

/** Builds the site unless it stands already as its inputs are now. Returns whether it stands. */
export function ensureBuilt(environment: NodeJS.ProcessEnv = process.env): boolean {
  const stamp = resolve(
    '.atlas',
    `${createHash('sha256').update(siteFolder(environment)).digest('hex').slice(0, 12)}.stamp`,
  );
  const digest = inputDigest(environment);
  const standing = existsSync(stamp) && existsSync(siteFolder(environment)) && readFileSync(stamp, 'utf8') === digest;
  if (standing) return true;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
    shell: process.platform === 'win32',
  });
  if (status !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

/** A digest of the inputs' names, sizes and times, and of the settings. */
function inputDigest(environment: NodeJS.ProcessEnv): string {
  const { content, seeds } = projectFolders(environment);
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${environment[name] ?? ''}\n`);
  for (const pattern of [...inputs, `${content}/**/*`, `${seeds}/*.yaml`]) {
    for (const path of globSync(pattern).sort()) {
      const status = statSync(path);
      if (status.isFile()) hash.update(`${path} ${status.size} ${status.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
