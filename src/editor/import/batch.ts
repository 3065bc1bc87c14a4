import type { EntryFile, WrittenFile } from '../../reading/entry-file.ts';
import type { EntryTexts, ReadEntry } from '../../reading/read-entry.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Fault, Problem } from '../../schema/fault.ts';
import type { FieldPath, Finding } from '../../schema/finding.ts';

/** What an import file says, in the house's own terms. */
export interface Batch {
  rows: number;
  entries: EntryFile[];
  /** What is wrong with its rows by themselves. */
  problems: Problem[];
  /** Says where in the import file the entries that come of it are at fault. */
  place(findings: readonly Finding[], planned: readonly PlannedEntry[]): Fault[];
}

/** An entry as it would be written. */
export interface PlannedEntry {
  entry: Entry;
  texts: EntryTexts;
  /** What is wrong with its texts by themselves. */
  findings: Finding[];
  /** Reads it once more, with the places of its values: of many entries they are too much to keep. */
  read(): ReadEntry;
  files: WrittenFile[];
  /** The field of the imported entry that a value of the written one came from. */
  origin(path: FieldPath): FieldPath | undefined;
}
