import { fold, isHan, latinToken, runs } from './analyse.ts';
import { fromPinyin, mendRun, nearWord, simplify, usualCharacters } from './correct.ts';
import type { Characters, LatinWords, Lexicon } from './lexicon.ts';
import { Words } from './query.ts';
import { type Ranked, type Ranking, rank } from './rank.ts';
import { engineRanking } from './weights.ts';

/** The parts of Pagefind's interface that are used. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options?: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Hit> }[] }>;
}

/** What a hit shows; `meta` by name and language ("title.zh"). */
export interface Hit {
  raw_url?: string;
  url: string;
  meta: Record<string, string>;
}

/** What a result is narrowed, counted and sorted by. */
export interface Facets {
  type: readonly string[];
  industry: readonly string[];
  stage: readonly string[];
  region: readonly string[];
  year: number;
  figures: number;
  grade: string;
}

export interface Answer {
  results: (Ranked & { data(): Promise<Hit> })[];
  /** What the results are for, where it is not what was asked. */
  corrected: string | undefined;
  /** What to mark: the query as it was understood. */
  query: string;
}

/** Longest query that is understood, in characters. */
const longestQuery = 120;

/**
 * Answers queries from the index in `folder`. Pagefind finds the entries that have a
 * word; which words, and what they weigh together, is decided here. Throws where a file is missing.
 */
export class SearchEngine {
  readonly #folder: string;
  readonly #others: readonly string[];
  #started: Promise<{ pagefind: Pagefind; words: Words; usual: Set<string> }> | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #found = new Map<string, Promise<Map<string, number>>>();
  readonly #data = new Map<string, () => Promise<Hit>>();

  /** `folder` and `others` (indexes of other editions) are addresses that end with a slash. */
  constructor(folder: string, others: readonly string[] = []) {
    this.#folder = folder;
    this.#others = others;
  }

  async search(asked: string): Promise<Answer> {
    const { words, usual } = await this.#start();
    let query = fold(asked.slice(0, longestQuery)).trim();
    if ([...query].some((character) => isHan(character) && !usual.has(character)))
      query = simplify(query, await this.#file<Characters>('characters.json'));
    if (runs(query).length === 0) return { results: [], corrected: undefined, query };
    const latin = runs(query).filter((run) => !isHan(run) && !words.concepts.has(run));
    const spoken = latin.length > 0 ? fromPinyin(query, await this.#file<LatinWords>('latin.json')) : undefined;
    if (spoken) {
      const [written, meant] = [await this.#rank(query, true), await this.#rank(spoken, false)];
      return this.#answer(union(written, meant), query === spoken ? query : `${query} ${spoken}`, undefined);
    }
    const ranking = await this.#rank(query, true);
    if (ranking.unknown.length === 0) return this.#answer(ranking, query, undefined);
    const mended = await this.#mend(query, ranking.unknown, words);
    if (mended === query) return this.#answer(ranking, query, undefined);
    const meant = await this.#rank(mended, true);
    if (meant.results.length === 0 || meant.unknown.length >= ranking.unknown.length)
      return this.#answer(ranking, query, undefined);
    return this.#answer(meant, mended, mended);
  }

  /** What the results of the first index, and of its shards, are narrowed and sorted by. */
  async facets(): Promise<Record<string, Facets>> {
    const { shards } = await this.#file<{ shards: number }>('lexicon.json');
    const names = Array.from({ length: shards }, (_, shard) => `${shard === 0 ? '' : `shard-${shard}/`}facets.json`);
    return Object.assign({}, ...(await Promise.all(names.map((name) => this.#file<Record<string, Facets>>(name)))));
  }

  async #rank(query: string, strict: boolean): Promise<Ranking> {
    const { words } = await this.#start();
    const known = strict ? await this.#knownLatin(query) : undefined;
    return rank(words.plan(query), (token) => {
      // The engine answers a word that it has not with the beginning of it: that is noise.
      if (known && !known(token)) return Promise.resolve(new Map());
      return this.#lookUp(token);
    });
  }

  /** Whether a token may be looked up: Latin words that no word of the index begins with may not. */
  async #knownLatin(query: string): Promise<((token: string) => boolean) | undefined> {
    const { words } = await this.#start();
    const latin = runs(query).filter((run) => !isHan(run));
    if (latin.every((run) => words.concepts.has(run))) return undefined;
    const list = ` ${(await this.#file<LatinWords>('latin.json')).words}`;
    const unknown = new Set(latin.map(latinToken).filter((token) => !list.includes(` ${token}`)));
    return (token) => !unknown.has(token);
  }

  async #mend(query: string, unknown: readonly string[], words: Words): Promise<string> {
    let mended = query;
    for (const run of runs(query)) {
      const amiss = unknown.some((text) => text.split(' ').includes(run) || (isHan(run) && run.includes(text)));
      if (!amiss) continue;
      const better = isHan(run)
        ? mendRun(run, words, await this.#file<Characters>('characters.json'))
        : nearWord(run, await this.#file<LatinWords>('latin.json'));
      if (better) mended = mended.replace(run, better);
    }
    return mended;
  }

  #answer({ results }: Ranking, query: string, corrected: string | undefined): Answer {
    if (results.length === 0 && this.#incomplete()) throw new Error('A part of the search index did not load.');
    return {
      results: results.flatMap((result) => {
        const data = this.#data.get(result.id);
        return data ? [{ ...result, data }] : [];
      }),
      corrected,
      query,
    };
  }

  /** Whether a file of the index was refused: Pagefind passes over that in silence. */
  #incomplete(): boolean {
    return performance
      .getEntriesByType('resource')
      .some(
        (entry) =>
          entry instanceof PerformanceResourceTiming &&
          entry.name.startsWith(this.#folder) &&
          entry.responseStatus >= 400,
      );
  }

  #lookUp(token: string): Promise<Map<string, number>> {
    const found = this.#found.get(token) ?? this.#ask(token);
    if (this.#found.size > 2000) this.#found.clear();
    this.#found.set(token, found);
    return found;
  }

  async #ask(token: string): Promise<Map<string, number>> {
    const { pagefind } = await this.#start();
    const { results } = await pagefind.search(token);
    for (const { id, data } of results) if (!this.#data.has(id)) this.#data.set(id, data);
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  #start() {
    this.#started ??= (async () => {
      const [pagefind, lexicon]: [Pagefind, Lexicon & { shards: number }] = await Promise.all([
        import(/* @vite-ignore */ `${this.#folder}pagefind.js`),
        this.#file<Lexicon & { shards: number }>('lexicon.json'),
      ]);
      await pagefind.options({ noWorker: true, ranking: engineRanking });
      await pagefind.init();
      const shards = Array.from({ length: lexicon.shards - 1 }, (_, shard) => `${this.#folder}shard-${shard + 1}/`);
      await Promise.all(
        [...shards, ...this.#others].map((path) => pagefind.mergeIndex(path, { ranking: engineRanking })),
      );
      return { pagefind, words: new Words(lexicon), usual: usualCharacters() };
    })();
    return this.#started;
  }

  #file<T>(name: string): Promise<T> {
    const loading =
      this.#files.get(name) ??
      (async () => {
        const response = await fetch(`${this.#folder}${name}`);
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return response.json();
      })();
    this.#files.set(name, loading);
    return loading as Promise<T>;
  }
}

/** Two rankings as one, each entry by its better score. */
function union(a: Ranking, b: Ranking): Ranking {
  const all = new Map<string, Ranked>();
  for (const result of [...a.results, ...b.results]) {
    if ((all.get(result.id)?.score ?? -1) < result.score) all.set(result.id, result);
  }
  return { results: [...all.values()].sort((one, other) => other.score - one.score), unknown: [] };
}
