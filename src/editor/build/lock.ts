import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** A build on another machine that has not ended after this long, in milliseconds, is taken for dead. */
const longestBuild = 3_600_000;

/** Gives a lock back. */
export type Release = () => void;

/**
 * Takes a lock that only one build has at a time: a file that names its
 * process. Waits while another has it, and calls `waiting` once; the lock of a
 * process that is no more is taken over. Throws where the file cannot be written.
 */
export async function takeLock(path: string, waiting: (holder: string) => void): Promise<Release> {
  const own = `${process.pid} ${hostname()}`;
  // Written first and linked then: a lock is never seen without its holder.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    for (let told = false; ; ) {
      try {
        linkSync(draft, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(path);
      if (holder !== undefined && !isAlive(holder, path)) {
        clearLock(path, holder, `${draft}.old`);
        continue;
      }
      if (!told && holder !== undefined) {
        waiting(holder);
        told = true;
      }
      await wait(200);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Deletes the lock of a holder that is no more; one that another took over
 * meanwhile stays. `aside` is where it is put to look at, beside it.
 */
export function clearLock(path: string, holder: string, aside: string): void {
  try {
    // In one step: of two who found the same, one gets hold of it.
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    if (holderOf(aside) !== holder) linkSync(aside, path);
  } catch (error) {
    // A third took it just now: whoever reads it waits for that one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(holder: string, path: string): boolean {
  const [pid, host] = holder.split(' ');
  if (!Number(pid)) return false;
  if (host !== hostname()) {
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - since < longestBuild;
  }
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
