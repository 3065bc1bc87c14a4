import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../support/folders.ts';

/*
 * npm leaves a package for another platform out of the lock where its registry
 * lacks it, and then refuses `npm ci`: every optional dependency must stand.
 */

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

it('locks the package of every platform', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (resolves(path, name, packages) ? [] : [`${path} → ${name}`])),
  );
  expect(missing).toEqual([]);
});

it('names what every package has to be, to the byte', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const loose = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
});

/** Whether Node's look-up finds `name` from `path`: beside it, or in a folder further out. */
function resolves(path: string, name: string, packages: Record<string, { version?: string | undefined }>): boolean {
  const folders = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return [...folders, ''].some((folder) => packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]?.version);
}
