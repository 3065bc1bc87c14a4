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

/** What else can be marked, in the order of the short list, and where in the site one of an id (`*`) stands. */
const places = {
  metrics: 'metrics/*/',
  'building-blocks': 'building-blocks/*/',
  industries: 'industries/*/',
  stages: 'scenarios/by/stage/*/',
  'reference-scenarios': 'playbooks/reference/#*',
  schemes: 'support/#*',
  standards: 'glossary/#standards-*',
} as const;
export type TermKind = keyof typeof places;
export const termKinds = Object.keys(places) as TermKind[];

/** What can be marked, by kind and id. */
export type Reference = EntryReference | `${TermKind}/${string}`;

const id = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const written = new RegExp(`^(?:(${[...folders, ...termKinds].join('|')})/)?${id}$`);
const patterns = [...folders.map((folder) => [folder, `${folder}/*/`] as const), ...Object.entries(places)].map(
  ([kind, place]) => [kind, new RegExp(`(?:^|/)${place.replace('*', id)}$`)] as const,
);

/** What a text names; `undefined` where it can name nothing, or is no text. */
export function readReference(text: unknown): Reference | undefined {
  const [, kind = 'scenarios', name = ''] = (typeof text === 'string' && written.exec(text.trim())) || [];
  return name.length >= 2 && name.length <= 80 ? (`${kind}/${name}` as Reference) : undefined;
}

/** What stands at an address of the site, whatever stands before it; `undefined` where nothing does that can be marked. */
export function referenceAt(address: string): Reference | undefined {
  const found = patterns.flatMap(
    ([kind, pattern]) =>
      pattern
        .exec(address)
        ?.slice(1, 2)
        .map((name) => `${kind}/${name}`) ?? [],
  );
  return readReference(found[0]);
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

/** Where in the site it stands, such as `support/#xm-01`; no language, no slash before. */
export function placeOf(reference: Reference): string {
  const kind = termKindOf(reference);
  return kind ? places[kind].replace('*', reference.slice(kind.length + 1)) : `${reference}/`;
}

/** What the short list needs of it besides its page: the file beside an entry, or the names of its kind. */
export const fileOf = (reference: Reference): string => {
  const kind = termKindOf(reference);
  return kind ? `shortlist/${kind}.json` : `${reference}/compare.json`;
};

/** What is kept of it for reading offline: its page, and what the short list needs. */
export const keptOf = (reference: Reference): string[] => [placeOf(reference).replace(/#.*/, ''), fileOf(reference)];

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
