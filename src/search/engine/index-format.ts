/*
 * The index as files, each named after what it holds: `head.json`, which says
 * how the rest is laid out, and below a folder named after the content:
 * `part/<number>.part` words and concepts by their key, `hits/…` what results
 * show, `facets.part` what they are narrowed by, and lists for mending queries.
 */

/** What kinds of entries there are, in the order in which they are numbered. */
export const entryTypes = ['playbook', 'scenario', 'enterprise', 'scheme'] as const;
export type EntryType = (typeof entryTypes)[number];

/** `head.json`. */
export interface IndexHead {
  /** Folder of all other files: changes with the content. */
  mark: string;
  /** How many files the keys are divided into. */
  parts: number;
  /** How many entries there are of each type; they are numbered in this order. */
  entries: Readonly<Record<EntryType, number>>;
  /** How many questions there are that people ask: they are numbered after the entries. */
  asked?: number;
  /** How many entries stand in one file of hits. */
  hitGroup: number;
  /** What all hits show is small, and is to be had from one file. */
  few: boolean;
}

/** What a concept is, for showing what a query was understood as. */
export type ConceptType =
  /** Something that a trade makes, uses or does, and something that any trade may want: a task, a method. */
  | 'subject'
  | 'aspect'
  | 'industry'
  | 'stage'
  | 'step'
  | 'technique'
  | 'metric'
  /** What is part of a metric, or nearly one: the first-pass yield of the yield. */
  | 'measure'
  | 'safety'
  | 'scheme'
  | 'block'
  | 'region'
  | 'city'
  | 'name'
  | 'type'
  | 'grade'
  | 'tier'
  | 'scope'
  /** What no record says of anybody: who owns a firm. */
  | 'untold';

/** A concept as it is stored beside words that name it. */
export type StoredConcept = readonly [
  key: string,
  type: ConceptType,
  zh: string,
  en: string,
  /** Keys of wider and related concepts, and what each is worth in hundredths. */
  near: readonly (string | number)[],
];

/** A page of the site as it is stored beside words that ask for it. */
export type StoredPage = readonly [path: string, zh: string, en: string, zhLine: string, enLine: string];

/** The words that begin alike, and the concepts that they name. */
export interface WordGroup {
  /** Each word with the places of its concepts in `concepts` and what each is worth in hundredths, in turns; below zero where one only asks by it. */
  words: Readonly<Record<string, readonly number[]>>;
  concepts: readonly StoredConcept[];
  /** Words by which pages of the site are asked for, where there are any. */
  pages?: Readonly<Record<string, readonly StoredPage[]>>;
}

/** How keys of the parts begin, by what stands under them; words as they are have none. */
export const keyPrefix = {
  /** Postings of a concept. */
  concept: '#',
  /** The words of the lexicon that begin alike. */
  group: '@',
  /** Chinese words by pinyin or initials. */
  pinyin: '~',
  /** Words of the lexicon that begin with a letter or two, for suggestions. */
  beginning: '^',
  /** Words in Latin letters that begin with two letters, the most frequent first. */
  spelling: '=',
  /** The trade that a Chinese character hints at. */
  character: '!',
  /** Figures of what a concept measures; its key follows. */
  figures: '%',
} as const;

/** The files of an index that searching in one language may need, and how many bytes they are. */
export interface SearchAlong {
  files: readonly string[];
  bytes: number;
}

/** The part that a key stands in (FNV-1a). */
export function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash ^= key.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % parts;
}

/**
 * What of a figure is compared: the entry, its weight, its change in per cent of before, and its level in per cent,
 * where it is one. The weight is below zero where it is a figure of something that goes along with what is asked for.
 */
export type StoredFigure = readonly [entry: number, weight: number, change: number | null, level: number | null];

/**
 * The entries that answer a question which people ask, in the order of their numbers: twice the
 * distance from the entry before, and one more where it is chiefly about it.
 */
export type StoredAnswers = readonly number[];

/** What a hit shows, in the page's language. */
export interface Hit {
  /** Path of the entry without base and language. */
  url: string;
  meta: Record<string, string>;
  /** Numbers of the entries that it is most like, each followed by how much, in hundredths. */
  like: readonly number[];
}

/** Chinese words of the lexicon, with spaces between. For mending queries. */
export interface Spellings {
  chinese: string;
}

/** Characters by form and sound, loaded when a query has one that the usual set lacks, or that may be wrong. */
export interface Characters {
  /** Traditional characters and, in the same places, the simplified ones. */
  traditional: string;
  simplified: string;
  /** Wordings of Taiwan in simplified characters, and the mainland's. */
  phrases: Readonly<Record<string, string>>;
  /** Common characters by syllable. */
  syllables: Readonly<Record<string, string>>;
}
