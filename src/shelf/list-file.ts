import { readReference } from './reference.ts';
import { limits, listFrom, type ShortList } from './shelf.ts';

/** A list as a file to keep, send, and open again. */
export function writeListFile(list: ShortList): string {
  return `${JSON.stringify({ kind: 'atlas-short-list', version: 1, ...list }, undefined, 2)}\n`;
}

/** What was read of a file, and how many of its items name no entry. */
export interface ReadListFile {
  list: ShortList;
  left: number;
}

/** Reads a file that {@link writeListFile} wrote, perhaps changed since; `undefined` where it is none. */
export function readListFile(text: string): ReadListFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const { kind, items } = Object(value) as { kind?: unknown; items?: unknown };
  if (kind !== 'atlas-short-list' || !Array.isArray(items)) return undefined;
  const unusable = items.filter((item) => !readReference(Object(item).entry)).length;
  return { list: listFrom(value), left: unusable + Math.max(0, items.length - unusable - limits.items) };
}
