import type { Grade } from '../catalogue/evidence.ts';
import type { Direction } from '../schema/seeds/metric.ts';
import type { EntryReference, Folder } from '../shelf/reference.ts';
import type { RowId } from './rows.ts';

/*
 * What is compared of an entry, in one language: the file beside its page that
 * the pages of comparisons and short lists load. Types alone: scripts read it.
 */

/** One statement of a cell. */
export interface ComparedLine {
  text: string;
  /** Grade of the source that states it. */
  grade?: Grade | undefined;
  /** Where it leads. */
  href?: string | undefined;
}

/** A figure with all that tells whether it can be set beside another. */
export interface ComparedFigure {
  /** Figures of the same key stand in one row: same metric, unit, group of scopes. */
  key: string;
  /** Label of the row: the metric. */
  metric: string;
  /** What figures of its row were measured on, in full words where that is more than the application. */
  scope: string;
  /** What it was measured on itself: the application, or its line. */
  measuredOn: string;
  direction: Direction;
  /** The source's own name for the figure, where it says more than the metric; object in brackets. */
  name?: string | undefined;
  value: string;
  /** Baseline, and that it is a goal or no outcome. */
  notes: readonly string[];
  grade: Grade;
  /** Scope and object, where the figure may be ranked beside others of the same. */
  rank?: string | undefined;
  /** Its smallest and greatest amount in base units; absent where the source leaves it open. */
  low?: number | undefined;
  high?: number | undefined;
}

/** What is compared of an entry. */
export interface ComparedEntry {
  folder: Folder;
  id: string;
  /** Its page, as pages link to it. */
  href: string;
  title: string;
  /** The enterprise of a case. */
  who?: string | undefined;
  summary: string;
  /** The plant has given it up. */
  withdrawn?: true;
  lines: Readonly<Partial<Record<RowId, readonly ComparedLine[]>>>;
  figures: readonly ComparedFigure[];
  /** Entries that stand near it, to be compared with. */
  near: readonly { reference: EntryReference; title: string }[];
}

export const referenceOf = ({ folder, id }: Pick<ComparedEntry, 'folder' | 'id'>): EntryReference => `${folder}/${id}`;
