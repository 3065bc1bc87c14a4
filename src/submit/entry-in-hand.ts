import { entryEdit } from '../reading/entry-edit.ts';
import { type EntryFile, entryFiles, type WrittenFile } from '../reading/entry-file.ts';
import { sameValue } from '../schema/same-value.ts';

/** An entry that stands, as its files say. */
export interface StandingEntry {
  text: string;
  english?: string | undefined;
  data: Readonly<Record<string, unknown>>;
}

/** The files of what a form states. One that corrects an entry changes of its file only what was changed. */
export function filesOf(
  { kind, id, data: stated, body }: EntryFile<Record<string, unknown>>,
  reviewed: string,
  standing?: StandingEntry,
): WrittenFile[] {
  if (!standing) return entryFiles({ kind, id, data: { ...stated, reviewed }, body });
  const { formerIds, checked, results, sources } = standing.data;
  const untouched = sameValue([stated.results, stated.sources], [results, sources]);
  const data = {
    ...stated,
    reviewed,
    // Figures that change await a second reading again.
    ...(checked !== undefined && untouched ? { checked } : {}),
    ...(formerIds === undefined ? {} : { formerIds }),
  };
  return entryEdit({ kind, id, data, body }, standing);
}
