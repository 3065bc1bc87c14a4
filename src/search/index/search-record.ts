import type { Language, Text } from '../../schema/text.ts';
import type { EntryFacets } from '../engine/facets.ts';
import type { EntryType } from '../engine/index-format.ts';
import type { Concept } from './concepts.ts';
import type { Findable } from './record-words.ts';

/** What a hit shows, in one language. */
export interface HitText {
  title: string;
  summary: string;
  enterprise: string;
  industry: string;
  figure?: string;
  text: string;
}

/** A figure that an entry is found by. */
export interface FigureRecord {
  /** What it measures: its metric, and what its own wording names. */
  concepts: ReadonlySet<Concept>;
  weight: number;
  /** In per cent of before. */
  change: number | undefined;
  /** In per cent, where it is a share that was reached. */
  level: number | undefined;
  /** It is of a metric that goes along with the one that it is found by: shorter repairs, where less downtime is asked for. */
  kindred?: true;
}

/** An entry as the index takes it: what it is found by, and what a hit shows of it. */
export interface SearchRecord extends Findable {
  type: EntryType;
  id: string;
  /** Path without base and language. */
  path: string;
  /** Id of the enterprise that it is or belongs to. */
  enterprise: string | undefined;
  /** Paths of the entries that it is an instance of, or that are instances of it. */
  linked: readonly string[];
  figuresOf: readonly FigureRecord[];
  shown: Record<Language, HitText>;
  year: number;
  /** The years by which it is found: its own, those in which it was recognised, those in which it holds. */
  years: readonly number[];
  figures: number;
  /** Of the evidence as a whole. */
  grade: string;
  /** Of the figure that is shown. */
  figureGrade: string;
  /** That figure tells of something better, by somebody else's word than the enterprise's. */
  gain: boolean;
  filters: EntryFacets['values'];
}

/** A value for each language. */
export const inBoth = <T>(of: (language: Language) => T): Record<Language, T> => ({ zh: of('zh'), en: of('en') });

/** A text in the languages that it has. */
export const texts = (value: Text | undefined): string[] => (value ? [value.zh, value.en ?? ''].filter(Boolean) : []);

/** Facets of an entry that has none. */
export const noFacets: EntryFacets['values'] = {
  type: [],
  industry: [],
  stage: [],
  technique: [],
  region: [],
  grade: [],
  scope: [],
};
