import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedInput } from '../../catalogue/site-catalogue.ts';
import { projectFolders } from '../../reading/folders.ts';

/*
 * From some 5,000 entries on, memory counts for more than time in a build.
 */

/** Bytes of packed input of as many entries. */
const bytes = 45_000_000;

/** Whether what a site is made of is large. */
export const isLarge = (input: PackedInput): boolean => input.byteLength > bytes;

/** Files of as many cases, in both languages. */
const files = 10_000;

/** What tells glibc to give back what is freed. */
const sparing = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '1000000', MALLOC_MMAP_THRESHOLD_: '1000000' };

/** The environment that a build starts again with: where there is much to build, and nobody has told glibc anything. */
export function sparingly(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv | undefined {
  if (Object.keys(environment).some((name) => name.startsWith('MALLOC_'))) return undefined;
  const cases = join(projectFolders(environment).content, 'scenarios');
  const isMuch = existsSync(cases) && readdirSync(cases).length >= files;
  return isMuch ? { ...environment, ...sparing } : undefined;
}

/**
 * Has glibc give back what is freed outside V8's heaps: it keeps much of it
 * otherwise, in a place for each thread. It reads its settings when a program
 * starts, so a large build starts again in this very process; nothing has begun yet.
 */
export function startSparingly(environment: NodeJS.ProcessEnv): void {
  const settings = process.platform === 'linux' ? sparingly(environment) : undefined;
  if (settings)
    process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], settings);
}
