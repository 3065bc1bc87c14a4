import { type ChosenValues, countValues } from '../../lists/narrow.ts';
import type { Language } from '../../schema/text.ts';
import { arrange, type Sort } from './arrange.ts';
import type { Chip } from './chips.ts';
import { type Answer, type Edition, SearchEngine } from './engine.ts';
import { searchFacets } from './facets.ts';
import type { ReadFile } from './index-files.ts';
import type { Hit } from './index-format.ts';
import type { SitePage } from './pages-asked.ts';
import type { Reason } from './rank.ts';
import type { Suggestion } from './suggestions.ts';

/** Where is searched, and in which language results are shown. */
export interface SearchPlace {
  language: Language;
  /** This edition, then the others that are searched with it. */
  editions: readonly [Edition, ...Edition[]];
}

/** What is asked of the search: a query narrowed and sorted, and which of its results to show. */
export interface Question {
  query: string;
  chosen: ChosenValues;
  sort: Sort;
  from: number;
  size: number;
}

/** A result with what is shown of it. */
export interface ShownResult {
  hit: Hit;
  reasons: readonly Reason[];
  /** Parts of the query that it lacks. */
  lacks: readonly string[];
  /** Nothing of the query found it: it is like others, or answers what was asked alike. */
  neighbour: boolean;
}

/** A page of results, with how the query was understood. */
export interface Page {
  /** How many results there are in all. */
  total: number;
  /** How many of them, from the first, answer the query; those after them are related to it. All, where they are sorted. */
  answers: number;
  hits: ShownResult[];
  corrected: string | undefined;
  /** What to mark in what is shown. */
  marks: readonly string[];
  chips: readonly Chip[];
  /** Words of the query that no entry has. */
  unknown: readonly string[];
  /** Words that ask what no record says. */
  untold: readonly string[];
  /** Pages of the site that the query asks for; with the first results alone. */
  pages: readonly SitePage[];
}

/** Numbers of results by facet and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The search as pages ask it: every answer is plain data, so that it can come from a worker. */
export class SearchService {
  readonly #engine: SearchEngine;
  #latest: { query: string; answer: Promise<Answer> } | undefined;

  /** `read` gets the files, where fetch does not. */
  constructor({ language, editions: [first, ...others] }: SearchPlace, read?: ReadFile) {
    this.#engine = new SearchEngine(language, first, others, read);
  }

  /** Results `from` to `from + size` of a question. */
  async ask({ query, chosen, sort, from, size }: Question): Promise<Page> {
    const { results, answers, corrected, marks, chips, unknown, untold, pages } = await this.#answer(query);
    const arranged =
      chosen.size > 0 || sort !== '' ? arrange(results, await this.#engine.facets(), chosen, sort) : results;
    const hits = await Promise.all(
      arranged.slice(from, from + size).map(async ({ id, reasons, lacks, neighbour }) => ({
        hit: await this.#engine.hit(id),
        reasons,
        lacks,
        neighbour,
      })),
    );
    const related = new Set(results.slice(answers));
    const firstRelated = sort === '' ? arranged.findIndex((result) => related.has(result)) : -1;
    return {
      total: arranged.length,
      answers: firstRelated === -1 ? arranged.length : firstRelated,
      hits,
      corrected,
      marks,
      chips,
      unknown,
      untold,
      pages: from === 0 ? pages : [],
    };
  }

  /** How many results of a query each value would leave. */
  async count(query: string, chosen: ChosenValues): Promise<Counts> {
    const [{ results }, facets] = await Promise.all([this.#answer(query), this.#engine.facets()]);
    return countValues(
      results.map(({ id }) => facets(id)?.values ?? {}),
      searchFacets,
      chosen,
    );
  }

  /** Has at hand what many a later query would wait for. */
  prepare(): Promise<void> {
    return this.#engine.prepare();
  }

  /** Terms and names that begin as what is typed, best first. */
  suggest(text: string): Promise<Suggestion[]> {
    return this.#engine.suggest(text);
  }

  #answer(query: string): Promise<Answer> {
    if (this.#latest?.query !== query) {
      const latest = { query, answer: this.#engine.search(query) };
      this.#latest = latest;
      latest.answer.catch(() => {
        if (this.#latest === latest) this.#latest = undefined;
      });
    }
    return this.#latest.answer;
  }
}
