/*
 * How what is marked is named in addresses, in the browser's storage and in
 * files: by its kind and id, such as `enterprises/catl`. An id alone names a
 * case. Pages' scripts read it: nothing is imported.
 */

/** The kinds of entries, cases first: each has a folder, and can be compared. */
export const folders = ['scenarios', 'enterprises', 'playbooks'] as const;
export type Folder = (typeof folders)[number];

/** An entry by folder and id, such as `scenarios/catl-ningde-multimodal-inspection`. */
export type EntryReference = `${Folder}/${string}`;

/** What else can be marked, in the order of the short list. */
export const termKinds = [
  'metrics',
  'building-blocks',
  'industries',
  'stages',
  'reference-scenarios',
  'schemes',
  'standards',
] as const;
export type TermKind = (typeof termKinds)[number];

/** What can be marked, by kind and id. */
export type Reference = EntryReference | `${TermKind}/${string}`;

/** What an id is, as a group of an expression. */
export const idPattern = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const written = new RegExp(`^(?:(${[...folders, ...termKinds].join('|')})/)?${idPattern}$`);
/** What a text names; `undefined` where it can name nothing, or is no text. */
export function readReference(text: unknown): Reference | undefined {
  const [, kind = 'scenarios', name = ''] = (typeof text === 'string' && written.exec(text.trim())) || [];
  return name.length >= 2 && name.length <= 80 ? (`${kind}/${name}` as Reference) : undefined;
}

/** A reference as addresses have it: a case by its id alone. */
export const writeReference = (reference: Reference): string => reference.replace(/^scenarios\//, '');

export const isEntry = (reference: Reference): reference is EntryReference =>
  folders.some((folder) => reference.startsWith(`${folder}/`));

export const folderOf = (reference: EntryReference): Folder =>
  folders.find((folder) => reference.startsWith(`${folder}/`)) ?? 'scenarios';

/** The kind of what is no entry; `undefined` of an entry. */
export const termKindOf = (reference: Reference): TermKind | undefined =>
  termKinds.find((kind) => reference.startsWith(`${kind}/`));
