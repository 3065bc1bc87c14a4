import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltEntry } from './content/read-in-worker.ts';

/*
 * Files of the former site that the new one has as well are not written again:
 * the new site gets a link to each, which costs a tenth. Only a file that nobody
 * has touched since a build wrote it is taken over. Sites of other folders never
 * share files: whoever writes into one changes that one only.
 */

/** What tells a file from one that was written over it: its number on the disk, its length, and when it was written. */
type Mark = readonly [number: number, length: number, written: number];

/** What a build wrote of a page or file. */
export interface MadeFile {
  /** Of what it was made of. */
  digest: string;
  /** Of the data that it is made of beside the code, and of the code, where its page tells them. */
  from?: string;
  /** The file (`''`) and its compressed copies, by their ending. */
  marks: Readonly<Record<string, Mark>>;
}

/** What a build wrote, by the path of each file in the site. */
export type MadeFiles = ReadonlyMap<string, MadeFile>;

/** What a build made: of which inputs, for which entries, and what it wrote. */
export interface MadeSite {
  /** Digest of the inputs. */
  inputs: string;
  entries: readonly BuiltEntry[];
  files: MadeFiles;
}

interface Note extends Omit<MadeSite, 'files'> {
  files: readonly (readonly [string, MadeFile])[];
}

/** Where builds note what they wrote, one file for each folder of a site. */
const home = '.atlas/made';
const noteOf = (site: string) => join(home, `${digestOf(site).slice(0, 16)}.json`);

/** What the last build made in a site's place; nothing where that is not known. */
export function madeSite(site: string): MadeSite {
  try {
    const [digest, text = ''] = readFileSync(noteOf(site), 'utf8').split('\n');
    if (digest !== sealOf(text)) throw new Error('damaged');
    const { files, ...note }: Note = JSON.parse(text);
    return { ...note, files: new Map(files) };
  } catch {
    return { inputs: '', entries: [], files: new Map() };
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Tells that a note is whole, made by this Node, and of this shape, whose number
 * changes with it: to look at each file of it takes longer than to read it.
 */
const sealOf = (text: string): string => digestOf(`shape 2, Node ${process.version}\n${text}`);

/** How long it is kept what was written into a folder that nothing is built into any more, in milliseconds. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** Notes what a build made in a site's place. */
export function noteMadeSite(site: string, { files, ...made }: MadeSite): void {
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(home)) {
    const written = lstatSync(join(home, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - written > longest) rmSync(join(home, name), { force: true });
  }
  const draft = `${noteOf(site)}.${process.pid}`;
  const text = JSON.stringify({ ...made, files: [...files] } satisfies Note);
  writeFileSync(draft, `${sealOf(text)}\n${text}`);
  renameSync(draft, noteOf(site));
}

/**
 * Links a file of the former site, with its copies, into the new one at the same
 * path, whose folder stands. Returns false, and leaves nothing, where one of them
 * is not as it was written, or cannot be linked.
 */
export function takeOver(former: string, site: string, file: string, made: MadeFile): boolean {
  if (!isUntouched(former, file, made)) return false;
  const endings = Object.keys(made.marks);
  try {
    for (const ending of endings) linkSync(join(former, file + ending), join(site, file + ending));
    return true;
  } catch {
    for (const ending of endings) rmSync(join(site, file + ending), { force: true });
    return false;
  }
}

/** Whether a file of a site and its copies are as a build wrote them. */
export function isUntouched(site: string, file: string, { marks }: MadeFile): boolean {
  return Object.entries(marks).every(([ending, known]) => {
    const found = markOf(join(site, file + ending));
    return found?.every((part, index) => part === known[index]) ?? false;
  });
}

/** How a file and its copies are known again, by their endings. */
export function marksOf(site: string, file: string, endings: readonly string[]): MadeFile['marks'] {
  return Object.fromEntries(
    endings.flatMap((ending) => {
      const found = markOf(join(site, file + ending));
      return found ? [[ending, found]] : [];
    }),
  );
}

function markOf(path: string): Mark | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [found.ino, found.size, found.mtimeMs] : undefined;
}
