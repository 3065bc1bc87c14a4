import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../reading/entry-file.ts';
import { inFormOf, writeFile } from '../write-file.ts';

/*
 * A batch of entries is written all or not at all. A whole copy of each folder
 * that it touches is made ready beside the content (files that stay are linked,
 * not copied), and then takes the folder's place by renaming. A command that
 * was ended between the two renames is mended by the next one (`takeBack`).
 */

/** Folders are made ready in a hidden one, which nobody reads as content; its name says whose it is. */
const stageName = /^\.import-(\d+)$/;

/** Puts files into `content`, all or none. Throws the system's error, with everything as before, where they cannot be written. */
export function putInPlace(
  content: string,
  files: readonly WrittenFile[],
  progress: (done: number) => void = () => {},
): void {
  takeBack(content);
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  const stage = join(content, `.import-${process.pid}`);
  let done = 0;
  try {
    for (const [folder, inside] of folders) {
      copyByLinks(join(content, folder), join(stage, folder));
      for (const file of inside) {
        writeReady(content, stage, file);
        done += 1;
        progress(done);
      }
    }
    for (const [folder, inside] of folders) exchange(content, stage, folder, inside);
  } finally {
    takeBack(content, process.pid);
  }
}

/** Ends what an import that was killed left: a folder that it had taken away comes back, and what it made ready goes. */
export function takeBack(content: string, own?: number): void {
  if (!existsSync(content)) return;
  for (const name of readdirSync(content)) {
    const owner = Number(stageName.exec(name)?.[1]);
    if (!owner || (owner !== own && isRunning(owner))) continue;
    const stage = join(content, name);
    for (const inside of readdirSync(stage)) {
      const [, folder] = /^(.+)\.before$/.exec(inside) ?? [];
      if (folder !== undefined && !existsSync(join(content, folder)))
        renameSync(join(stage, inside), join(content, folder));
    }
    rmSync(stage, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Writes a file of the folder that is made ready, with line ends and permissions as they are. */
function writeReady(content: string, stage: string, { path, text }: WrittenFile): void {
  const [standing, ready] = [join(content, path), join(stage, path)];
  const status = statSync(standing, { throwIfNoEntry: false });
  // What is linked must not be written through: the standing file would change.
  rmSync(ready, { force: true });
  writeFileSync(ready, status ? inFormOf(readFileSync(standing, 'utf8'), text) : text, { mode: status?.mode });
}

/** Puts a folder that was made ready into the place of the one that stands. */
function exchange(content: string, stage: string, folder: string, files: readonly WrittenFile[]): void {
  const [standing, before] = [join(content, folder), join(stage, `${folder}.before`)];
  try {
    if (existsSync(standing)) renameSync(standing, before);
    renameSync(join(stage, folder), standing);
  } catch {
    // A folder that is mounted, or held open on Windows, cannot be moved: its files are put in place one by one.
    if (existsSync(before) && !existsSync(standing)) renameSync(before, standing);
    for (const { path, text } of files) writeFile(join(content, path), text);
  }
}

function copyByLinks(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  chmodSync(to, statSync(from).mode);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      if (entry.isFile()) {
        linkSync(source, target);
        continue;
      }
    } catch {
      // Some file systems have no links: then it is copied.
    }
    cpSync(source, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
}
