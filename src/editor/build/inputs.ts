import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { projectFolders } from '../../reading/folders.ts';
import { type SettingName, settings } from '../../schema/settings.ts';

/** The project's own files that a built site depends on; a page shows the tables' columns as an example. */
const own = [
  ...['src/**/*', 'src/pages/.well-known/*', 'public/**/*', 'seeds/imports/**/*.columns.yaml'],
  ...['astro.config.mjs', 'package-lock.json', 'tsconfig.json'],
];

/** Where a site is built to, or served, is not what it is made of; where content and seeds lie is told by path. */
const indifferent: ReadonlySet<SettingName> = new Set(['DIST_DIR', 'CONTENT_DIR', 'SEEDS_DIR', 'PORT']);

/** Everything that a site is made of: the digest of each file by its name, and of the settings. */
export type Inputs = ReadonlyMap<string, string>;

/** Reads the inputs as they are now. A file that vanishes while they are read is left out. */
export function readInputs(environment: NodeJS.ProcessEnv = process.env): Inputs {
  const { root, content, seeds } = projectFolders(environment);
  const inputs = new Map<string, string>();
  for (const name of Object.keys(settings.shape) as SettingName[])
    if (!indifferent.has(name)) inputs.set(name, environment[name] ?? '');
  // A site of other folders is another site, though they may hold the same.
  for (const [name, folder] of Object.entries({ content, seeds }))
    inputs.set(`${name}/`, relative(root, folder).replaceAll('\\', '/'));
  const add = (folder: string, patterns: readonly string[], prefix: string) => {
    for (const path of patterns.flatMap((pattern) => globSync(pattern, { cwd: folder })).sort()) {
      const bytes = bytesOf(`${folder}/${path}`);
      if (bytes) inputs.set(prefix + path.replaceAll('\\', '/'), createHash('sha256').update(bytes).digest('hex'));
    }
  };
  add(root, own, '');
  add(content, ['**/*.mdx'], 'content/');
  add(seeds, ['*.yaml', 'thesaurus/*.yaml', 'asked-questions/*.yaml'], 'seeds/');
  return inputs;
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file of the project, by its path there, is one of its own that a site depends on. */
export const isInput = (path: string): boolean => own.some((pattern) => matchesGlob(path, pattern));

/** The inputs without content and reference data: the code, and the settings. */
export function codeOf(inputs: Inputs): Inputs {
  return new Map([...inputs].filter(([name]) => !/^(content|seeds\/(?!imports))/.test(name)));
}

/** One digest for all the inputs. */
export function digestOf(inputs: Inputs): string {
  const hash = createHash('sha256');
  for (const [name, digest] of inputs) hash.update(`${name} ${digest}\n`);
  return hash.digest('hex');
}

/** Names of what differs between two readings. */
export function changedInputs(before: Inputs, after: Inputs): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

/** A path as it is told to people: from the project's folder where it lies in it. */
export function shownPath(path: string, root = process.cwd()): string {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short || '.';
}
