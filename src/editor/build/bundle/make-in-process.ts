import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { BundleNote } from './bundle-note.ts';

/** What the process answers: the note of the bundle that it made, or what went wrong. */
export type BundleAnswer =
  | { note: BundleNote }
  | { fault: { message: string; stack?: string; code?: string; path?: string } };

/**
 * Has the site's bundle made into `folder` by a process of its own: Astro and its
 * bundler keep half a gigabyte, which goes with it.
 */
export function makeBundleInProcess(folder: string): Promise<BundleNote> {
  const maker = fork(join(import.meta.dirname, 'bundle-process.ts'), [folder], { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    maker.on('message', (answer: BundleAnswer) => {
      if ('note' in answer) resolve(answer.note);
      else reject(Object.assign(new Error(answer.fault.message), answer.fault));
    });
    maker.on('error', reject);
    maker.on('exit', () => reject(new Error('The process that makes the bundle ended before its time.')));
  });
}
