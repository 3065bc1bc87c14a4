import { folders, idPattern, type Reference, readReference, type TermKind, termKindOf } from './reference.ts';

/* Where in the site what can be marked stands, and which files it needs. Not in the script of every page. */

/** Where one of an id (`*`) stands. */
const places: Readonly<Record<TermKind, string>> = {
  metrics: 'metrics/*/',
  'building-blocks': 'building-blocks/*/',
  industries: 'industries/*/',
  stages: 'scenarios/by/stage/*/',
  'reference-scenarios': 'playbooks/reference/#*',
  schemes: 'support/#*',
  standards: 'glossary/#standards-*',
};
const patterns = [...folders.map((folder) => [folder, `${folder}/*/`] as const), ...Object.entries(places)].map(
  ([kind, place]) => [kind, new RegExp(`(?:^|/)${place.replace('*', idPattern)}$`)] as const,
);

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
