import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a check looked at, and what it found wrong. */
export interface Checked {
  what: string;
  found: readonly string[];
}

/** Where the tools are kept. */
export const home = resolve('.atlas/validators');

const packages = [
  '@duckdb/node-api@1.5.6-r.1',
  '@zazuko/env@3.0.1',
  'datapackage@1.1.10',
  'feedsmith@3.0.1',
  'n3@2.13.12',
  'rdf-validate-shacl@0.6.5',
  'sitemap@9.0.1',
];

/** Installs the packages where they are not yet. */
function install(): void {
  const list = join(home, 'package.json');
  const wanted = JSON.stringify({ private: true, packages });
  if (existsSync(list) && readFileSync(list, 'utf8').includes(JSON.stringify(packages))) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(list, '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The validators could not be installed.');
  const installed = JSON.parse(readFileSync(list, 'utf8')) as object;
  writeFileSync(list, JSON.stringify({ ...installed, ...(JSON.parse(wanted) as object) }));
}

/** A package of the validators, as the types say that it is used here. */
export async function tool<Tool>(name: string): Promise<Tool> {
  install();
  const { resolve: find } = createRequire(join(home, 'package.json'));
  return (await import(pathToFileURL(find(name)).href)) as Tool;
}

/** The folder of an installed package. */
export function toolFolder(name: string): string {
  install();
  return join(home, 'node_modules', name);
}

/** A file of others that is kept here: downloaded once, or put here by hand where there is no way out. */
export async function kept(name: string, address: string): Promise<string> {
  const path = join(home, name);
  if (!existsSync(path)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}; put it into ${path} by hand.`);
    mkdirSync(home, { recursive: true });
    writeFileSync(path, await answer.text());
  }
  return readFileSync(path, 'utf8');
}

/** What a program of this machine says of its faults; nothing where it is content. */
export function faultsOf(program: string, args: readonly string[], cwd = '.'): string[] {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) return [`${program} is not installed.`];
  return status === 0 ? [] : stderr.split('\n').filter((line) => line !== '' && !/ validates$/.test(line));
}

export const filesIn = (folder: string, pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();
