import { type EntryReference, folderOf, isEntry, type Reference, readReference } from './reference.ts';

/** References that an address or a file names, each once, and what of it names nothing. */
export interface ReadReferences {
  references: Reference[];
  damaged: string[];
}

/** Reads a list of references, parted by commas. */
export function readReferences(text: string): ReadReferences {
  const parts = text.split(/[,，\s]+/).filter(Boolean);
  const references = new Set<Reference>();
  const damaged = new Set<string>();
  for (const part of parts) {
    const reference = readReference(part);
    if (reference) references.add(reference);
    else damaged.add(part);
  }
  return { references: [...references], damaged: [...damaged] };
}

/** The latest of what is marked that can stand side by side: entries of one kind, that of the last, four at most. */
export function latestAlike(marked: readonly Reference[]): EntryReference[] {
  const entries = marked.filter(isEntry);
  const last = entries.at(-1);
  return last ? entries.filter((one) => folderOf(one) === folderOf(last)).slice(-4) : [];
}
