import type { Language, Wording } from '../../schema/text.ts';
import type { Table } from '../tables/table.ts';

/** A text in each language, empty where there is none. */
export type InEach = Readonly<Record<Language, string>>;

/** A figure of a document, with what it must be quoted with. */
export interface DocumentFigure {
  metric: string;
  words: InEach;
  nature: string;
  scope: string;
  grade: string;
  source: { title: string; url: string | undefined };
}

/** An entry as engines of search take it. */
export interface SearchDocument {
  /** Its list and its id: `scenarios/<id>`. */
  id: string;
  type: string;
  title: InEach;
  summary: InEach;
  enterprise: InEach;
  text: InEach;
  year: number | undefined;
  grade: string | undefined;
  /** Ids by facet. */
  filters: Readonly<Record<string, readonly string[]>>;
  figures: readonly DocumentFigure[];
  /** The words that our own analyser finds in it, and the concepts, each with its weight, from 1 to 15. */
  words: readonly (readonly [word: string, weight: number])[];
  concepts: readonly (readonly [id: string, weight: number])[];
}

/** Something that people name in several words. */
export interface ConceptDocument {
  id: string;
  type: string;
  label: Wording;
  words: readonly string[];
  broader: readonly string[];
  related: readonly string[];
}

/** All that is brought to an engine. */
export interface ExportContent {
  tables: readonly Table[];
  documents: readonly SearchDocument[];
  concepts: readonly ConceptDocument[];
  /** Day of the content. */
  day: string;
}

/** A file of an export, by its path in the folder. */
export interface ExportFile {
  path: string;
  text: string;
}
