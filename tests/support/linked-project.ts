import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.ts';

/** What builds read beside content and reference data: the code, and what a page shows as an example. */
const read = [
  ...['src', 'public', 'node_modules', 'seeds/imports'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** What builds keep for each other, whatever they build. */
const kept = ['bundles', 'compiled', 'copies', 'faces', 'share', 'words'].map((name) => join('.atlas', name));

/**
 * Links the code of this project, and what its builds keep, into a folder that
 * has content and reference data of its own: what is built there is made there,
 * in memory where the folder lies in memory, and goes with it.
 */
export function linkCode(folder: string): void {
  mkdirSync(join(folder, '.atlas'), { recursive: true });
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const name of kept) mkdirSync(join(root, name), { recursive: true });
  for (const name of [...read, ...kept]) symlinkSync(join(root, name), join(folder, name));
}
