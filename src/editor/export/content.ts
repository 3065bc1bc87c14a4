import type { Catalogue, Scenario } from '../../catalogue/catalogue.ts';
import { figureWords } from '../../catalogue/figure.ts';
import type { AddressOf } from '../../open-data/address.ts';
import type {
  ConceptDocument,
  DocumentFigure,
  ExportContent,
  SearchDocument,
} from '../../open-data/export/export-content.ts';
import { contentModified } from '../../open-data/last-modified.ts';
import { tablesOf } from '../../open-data/tables/tables.ts';
import { fullWeight } from '../../search/engine/postings.ts';
import { type Keep, keepNothing } from '../../search/index/keep.ts';
import { knownConcepts } from '../../search/index/known-concepts.ts';
import type { KnownConcepts } from '../../search/index/record-words.ts';
import { searchRecords } from '../../search/index/records.ts';
import type { SearchRecord } from '../../search/index/search-record.ts';

/** The entries of a catalogue as the search index knows them, and the concepts that they are found by. */
export interface Searched {
  known: KnownConcepts;
  records: readonly SearchRecord[];
}

/** Works out how the entries of a catalogue are found: most of what an export takes. `keep` keeps what is found. */
export function searchedOf(catalogue: Catalogue, keep: Keep = keepNothing): Searched {
  const known = knownConcepts(catalogue, keep);
  return { known, records: searchRecords(catalogue, known) };
}

/** What is exported of a catalogue: the open data's tables, and the entries as the search index knows them. */
export function exportContent(
  catalogue: Catalogue,
  addressOf: AddressOf,
  { known, records }: Searched = searchedOf(catalogue),
): ExportContent {
  return {
    tables: tablesOf(catalogue, addressOf),
    documents: records.map((record) => documentOf(record, catalogue)),
    concepts: conceptsOf(known),
    day: contentModified(catalogue),
  };
}

function documentOf(record: SearchRecord, catalogue: Catalogue): SearchDocument {
  const { type, path, shown, year, grade, filters, words, concepts } = record;
  const id = type === 'scheme' ? path.replace(/^.*#/, 'schemes/') : path.slice(1, -1);
  const of = (part: 'title' | 'summary' | 'enterprise' | 'text') => ({ zh: shown.zh[part], en: shown.en[part] });
  const scenario = type === 'scenario' ? catalogue.scenario(id.replace('scenarios/', '')) : undefined;
  return {
    id,
    type,
    title: of('title'),
    summary: of('summary'),
    enterprise: of('enterprise'),
    text: of('text'),
    year: year || undefined,
    grade: grade || undefined,
    filters,
    figures: scenario ? figuresOf(scenario, catalogue) : [],
    words: [...words].map(([word, weight]) => [word, stored(weight)] as const),
    concepts: [...concepts].map(([concept, weight]) => [concept.id, stored(weight)] as const),
  };
}

const stored = (weight: number): number => Math.max(1, Math.min(fullWeight, Math.round(weight)));

function figuresOf({ results }: Scenario, { vocabulary }: Catalogue): DocumentFigure[] {
  return results.map(({ result, metric, grade, source }) => ({
    metric: metric.id,
    words: { zh: figureWords(result, 'zh', vocabulary).phrase, en: figureWords(result, 'en', vocabulary).phrase },
    nature: result.nature,
    scope: result.scope,
    grade,
    source: { title: source.title, url: source.linkable === false ? undefined : source.url },
  }));
}

function conceptsOf({ all }: KnownConcepts): ConceptDocument[] {
  return all.map(({ id, type, label, words, loose, broader, related }) => ({
    ...{ id, type, label, words: [...words, ...loose], broader, related },
  }));
}
