/*
 * How an entry is named in addresses, in the browser's storage and in files: by
 * the path of its page, such as `enterprises/catl`. An id alone names a case.
 * Pages' scripts read it: nothing is imported.
 */

/** The folders of the kinds of entries, cases first. */
export const folders = ['scenarios', 'enterprises', 'playbooks'] as const;
export type Folder = (typeof folders)[number];

/** An entry by folder and id, such as `scenarios/catl-ningde-multimodal-inspection`. */
export type Reference = `${Folder}/${string}`;

const written = /^(?:(scenarios|enterprises|playbooks)\/)?([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The entry that a text names; `undefined` where it can name none, or is no text. */
export function readReference(text: unknown): Reference | undefined {
  const [, folder = 'scenarios', id = ''] = (typeof text === 'string' && written.exec(text.trim())) || [];
  return id.length >= 2 && id.length <= 80 ? (`${folder}/${id}` as Reference) : undefined;
}

/** The entry whose page stands at a path of the site, whatever stands before it; `undefined` where none does. */
export function referenceAt(path: string): Reference | undefined {
  return readReference(/([a-z]+\/[a-z0-9-]+)\/$/.exec(path)?.[1] ?? '');
}

/** A reference as addresses have it: a case by its id alone. */
export const writeReference = (reference: Reference): string => reference.replace(/^scenarios\//, '');

export const folderOf = (reference: Reference): Folder =>
  folders.find((folder) => reference.startsWith(`${folder}/`)) ?? 'scenarios';

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

/** The latest of some marked entries that can stand side by side: of one kind, that of the last, four at most. */
export function latestAlike(marked: readonly Reference[]): Reference[] {
  const last = marked.at(-1);
  return last ? marked.filter((one) => folderOf(one) === folderOf(last)).slice(-4) : [];
}
