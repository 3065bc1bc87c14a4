import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { Keep } from '../../src/search/index/keep.ts';
import { quickPlace } from './folders.ts';

/** The variable that names the folder in which workers of a run leave what they have worked out. */
const variable = 'TESTS_SHARED';

/** Lets the workers of this run share what they work out, until it ends. */
export function shareInRun(): void {
  const folder = mkdtempSync(join(quickPlace(), 'atlas-run-'));
  process.env[variable] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * A folder that `fill` fills, only to be read: by the first worker of a run that asks, which the others wait for.
 * Outside of a run each worker has its own.
 */
export async function folderOncePerRun(name: string, fill: (folder: string) => void): Promise<string> {
  if (process.env[variable] === undefined) shareInRun();
  const folder = join(process.env[variable] ?? '', name);
  const done = `${folder}.done`;
  try {
    mkdirSync(folder);
  } catch {
    while (!existsSync(done)) await setTimeout(100);
    if (readFileSync(done, 'utf8') !== '') throw new Error(`Another worker could not make ${name}.`);
    return folder;
  }
  let fault = 'failed';
  try {
    fill(folder);
    fault = '';
  } finally {
    writeFileSync(done, fault);
  }
  return folder;
}

/** What `make` gives, as plain data: worked out by the first worker of a run that asks, taken over by the others. */
export function oncePerRun<T>(name: string, make: () => T): T {
  const folder = process.env[variable];
  if (folder === undefined) return make();
  const path = join(folder, name);
  if (existsSync(path)) return deserialize(readFileSync(path));
  const made = make();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, serialize(made));
  renameSync(draft, path);
  return made;
}

/**
 * What `use` gives, which is more than plain data: whatever of it can be kept is worked out by the first worker of a
 * run that asks, and taken over by the others.
 */
export function keptInRun<T>(name: string, use: (keep: Keep) => T): T {
  let used: { it: T } | undefined;
  const kept = new Map(
    oncePerRun(name, () => {
      const made: [string, unknown][] = [];
      used = {
        it: use((from, make) => {
          const one = make();
          made.push([JSON.stringify(from), one]);
          return one;
        }),
      };
      return made;
    }),
  );
  return used ? used.it : use((from, make) => (kept.get(JSON.stringify(from)) as ReturnType<typeof make>) ?? make());
}
