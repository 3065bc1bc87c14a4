import type { Catalogue, CitedSource, Enterprise, Scenario } from '../catalogue/catalogue.ts';
import { type Grade, grades, isOriginalSought } from '../catalogue/evidence.ts';
import { byKey } from './by-key.ts';

/** What an entry may lack, whatever the day; how old its review is, the reader's day tells. */
export const qualityIssues = [
  'no-figures',
  'no-english',
  'weak-sources',
  'original-sought',
  'second-reading',
  'no-safety',
] as const;
export type QualityIssue = (typeof qualityIssues)[number];

const isWeak = ({ grade }: CitedSource) => grade === 'C';

/** What a case lacks, in the order of {@link qualityIssues}. */
export function issuesOf(scenario: Scenario): QualityIssue[] {
  const { record, bodies, results, sources, industries } = scenario;
  const lacks: Record<QualityIssue, boolean> = {
    'no-figures': results.length === 0,
    'no-english': !bodies.en || !record.title.en || !record.summary.en,
    'weak-sources': sources.every(isWeak),
    'original-sought': isOriginalSought(sources),
    'second-reading': results.length > 0 && record.checked === undefined,
    'no-safety': record.safety.length === 0 && industries.some(({ safetySensitive }) => safetySensitive),
  };
  return qualityIssues.filter((issue) => lacks[issue]);
}

/** Counts of one industry, or of all. */
export interface QualityRow {
  /** `undefined` for all industries together. */
  industry: string | undefined;
  scenarios: number;
  grades: Readonly<Record<Grade, number>>;
  issues: Readonly<Record<QualityIssue, number>>;
  /** The days of its cases' reviews, the oldest first. */
  reviews: readonly string[];
}

/** A correction with the entry that it was made to. */
export interface LoggedCorrection {
  entry: Scenario | Enterprise;
  date: string;
  what: Scenario['record']['corrections'][number]['what'];
}

export interface Quality {
  all: QualityRow;
  /** Industries with cases, in the vocabulary's order. */
  byIndustry: readonly QualityRow[];
  /** Cases that lack something, by what. */
  lists: Readonly<Record<QualityIssue, readonly Scenario[]>>;
  /** All cases, those first that were reviewed longest ago. */
  byReview: readonly Scenario[];
  /** Entries that rest on a source which is not linked, the cases first. */
  unlinked: readonly (Scenario | Enterprise)[];
  /** Of cases and enterprises, the newest first. */
  corrections: readonly LoggedCorrection[];
}

const known = new WeakMap<Catalogue, Quality>();

/** How good the evidence of the catalogue is, all together and by industry; worked out once for all its pages. */
export function qualityOf(catalogue: Catalogue): Quality {
  const quality = known.get(catalogue) ?? workedOut(catalogue);
  known.set(catalogue, quality);
  return quality;
}

function workedOut({ scenarios, enterprises, vocabulary }: Catalogue): Quality {
  const entries = [...scenarios, ...enterprises];
  const found = new Map(scenarios.map((scenario) => [scenario, issuesOf(scenario)]));
  const row = (industry: string | undefined, own: readonly Scenario[]): QualityRow => ({
    industry,
    scenarios: own.length,
    grades: byKey(grades, (grade) => own.filter((scenario) => scenario.grade === grade).length),
    issues: byKey(qualityIssues, (issue) => own.filter((scenario) => found.get(scenario)?.includes(issue)).length),
    reviews: own.map((scenario) => scenario.record.reviewed).sort(),
  });
  return {
    all: row(undefined, scenarios),
    byIndustry: [...vocabulary.industries.keys()]
      .map((id) =>
        row(
          id,
          scenarios.filter((scenario) => scenario.record.industries.includes(id)),
        ),
      )
      .filter((one) => one.scenarios > 0),
    lists: byKey(qualityIssues, (issue) => scenarios.filter((scenario) => found.get(scenario)?.includes(issue))),
    byReview: [...scenarios].sort((a, b) => (a.record.reviewed < b.record.reviewed ? -1 : 1)),
    unlinked: entries.filter(({ sources }) => sources.some(({ linkable }) => linkable === false)),
    corrections: entries
      .flatMap((entry) => entry.record.corrections.map(({ date, what }) => ({ entry, date, what })))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

/** The lists that have a page each. */
export const qualityLists = [...qualityIssues, 'reviews', 'unlinked', 'corrections'] as const;
export type QualityList = (typeof qualityLists)[number];

/** As many entries or corrections stand on a page. */
const pageSize = 100;

/** What of a list stands on one of its pages, counted from 1. */
export const onPage = <One>(items: readonly One[], page: number): readonly One[] =>
  items.slice((page - 1) * pageSize, page * pageSize);

/** How many pages a list has. */
export function pagesOf({ lists, byReview, unlinked, corrections }: Quality, list: QualityList): number {
  const { length } = { ...lists, reviews: byReview, unlinked, corrections }[list];
  return Math.max(1, Math.ceil(length / pageSize));
}

/** Path of a list's page without base and language. */
export function qualityListPath(list: QualityList): string {
  return `/quality/${list}/`;
}
