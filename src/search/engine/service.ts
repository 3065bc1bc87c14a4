import { type ChosenValues, countValues } from '../../lists/narrow.ts';
import type { Language } from '../../schema/text.ts';
import { arrange, type Sort } from './arrange.ts';
import { type Answer, type Edition, SearchEngine } from './engine.ts';
import { searchFacets } from './facets.ts';
import type { Hit } from './pagefind.ts';
import type { NamedConcept } from './query.ts';
import type { Ranked } from './rank.ts';

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

/** A page of results, with what is shown of each. */
export interface Page {
  /** How many results there are in all. */
  total: number;
  hits: { hit: Hit; reasons: Ranked['reasons'] }[];
  corrected: string | undefined;
  understood: string;
}

/** Numbers of results by facet and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The search as pages ask it: every answer is plain data, so that it can come from a worker. */
export class SearchService {
  readonly #engine: SearchEngine;
  #latest: { query: string; answer: Promise<Answer> } | undefined;

  constructor({ language, editions: [first, ...others] }: SearchPlace) {
    this.#engine = new SearchEngine(language, first, others);
  }

  /** Results `from` to `from + size` of a question. */
  async ask({ query, chosen, sort, from, size }: Question): Promise<Page> {
    const { results, corrected, query: understood } = await this.#answer(query);
    const arranged =
      chosen.size > 0 || sort !== '' ? arrange(results, await this.#engine.facets(), chosen, sort) : results;
    const hits = await Promise.all(
      arranged.slice(from, from + size).map(async ({ data, reasons }) => ({ hit: shownOf(await data()), reasons })),
    );
    return { total: arranged.length, hits, corrected, understood };
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

  /** Has all hits at hand, where they are few. */
  haveHits(): Promise<void> {
    return this.#engine.haveHits();
  }

  /** Terms and names that begin as what is typed, best first. */
  suggest(text: string): Promise<NamedConcept[]> {
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

/** What of a hit is shown; the engine's own excerpts and places are of no use here. */
function shownOf({ url, meta }: Hit): Hit {
  return { url, meta };
}
