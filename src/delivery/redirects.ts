import { type EntryKind, entryKinds } from '../schema/entry-kinds.ts';
import { languages } from '../schema/text.ts';

/** An address that has moved for good. */
export interface Redirect {
  from: string;
  to: string;
}

/** An entry as its addresses know it. */
export interface MovedEntry {
  kind: EntryKind;
  id: string;
  formerIds: readonly string[];
}

/**
 * Where the former addresses of entries lead: the page and whatever else stands
 * in its folder, in both languages. `files` are the paths of the site's files,
 * from its root, with `/` between.
 */
export function redirectsOf(entries: readonly MovedEntry[], files: readonly string[], base: string): Redirect[] {
  const moved = entries.filter(({ formerIds }) => formerIds.length > 0);
  return moved.flatMap(({ kind, id, formerIds }) =>
    languages.flatMap((language) => {
      const folder = (name: string) => `${language === 'en' ? 'en/' : ''}${entryKinds[kind].folder}/${name}/`;
      const present = folder(id);
      const within = files.flatMap((file) =>
        file.startsWith(present) ? [file.slice(present.length).replace(/(^|\/)index\.html$/, '$1')] : [],
      );
      return formerIds.flatMap((former) => [
        { from: base + folder(former).slice(0, -1), to: base + present },
        ...within.sort().map((rest) => ({ from: base + folder(former) + rest, to: base + present + rest })),
      ]);
    }),
  );
}
