import { contentPath } from '../schema/entry-kinds.ts';
import type { Fault, Place } from '../schema/fault.ts';
import { type At, type Finding, place } from '../schema/finding.ts';
import { placeFinder } from '../schema/place.ts';
import type { ReadEntry } from './read-entry.ts';

/** A line and column of a file. */
export interface FilePlace extends Place {
  file: string;
}

/** Finds the lines of an entry's places in its files; `file` is the name of its own. */
export function whereInFile({ texts, offsetOf, bodyAt }: ReadEntry, file: string): (at: At) => FilePlace {
  const own = placeFinder(texts.own);
  const english = placeFinder(texts.english ?? '');
  return (at) => {
    if (at === 'file') return { file, line: 1, column: 1 };
    if ('front' in at) return { file, ...own(at.front) };
    if (!('body' in at)) return { file, ...own(offsetOf(at)) };
    if (at.body === 'en') return { file: englishFile(file), ...english(bodyAt.en + at.offset) };
    return { file, ...own(bodyAt.zh + at.offset) };
  };
}

/** Places findings in the files of their entries. */
export function placeInFiles(
  findings: readonly Finding[],
  entries: readonly (ReadEntry & { file: string })[],
): Fault[] {
  const wheres = new Map(entries.map((read) => [contentPath(read.entry), whereInFile(read, read.file)]));
  return place(findings, (entry, at) => {
    const where = wheres.get(contentPath(entry));
    if (!where) throw new Error(`A finding of ${contentPath(entry)}, which was not read.`);
    return where(at);
  });
}

/** The file of an entry's English body, beside its own. */
export function englishFile(file: string): string {
  return file.replace(/\.mdx$/, '.en.mdx');
}
