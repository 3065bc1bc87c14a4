import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';

/**
 * Deletes a folder of many files without waiting for it: it is put `aside`, on
 * the same file system, and a process that nobody waits for deletes it there.
 * On another file system it is deleted at once.
 */
export function clearAway(folder: string, aside: string): void {
  try {
    renameSync(folder, aside);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  deleteInBackground(aside);
}

/** Has a folder deleted by a process that nobody waits for. */
export function deleteInBackground(folder: string): void {
  const program = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })';
  spawn(process.execPath, ['-e', program, folder], { detached: true, stdio: 'ignore' }).unref();
}
