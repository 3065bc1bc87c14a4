import type { Language } from '../../schema/text.ts';
import { fold, isHan, latinToken, runs } from './analyse.ts';
import { fromPinyin, mendRun, nearPhrase, nearWord, simplify } from './correct.ts';
import { type EntryFacets, type PackedFacets, unpackFacets } from './facets.ts';
import { IndexFiles } from './index-files.ts';
import type { Characters, IndexHead, LatinWords, Lexicon } from './lexicon.ts';
import { readPart } from './longest-query.ts';
import { partsOfName } from './page-name.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { Dictionary, type NamedConcept } from './query.ts';
import { type Ranked, type Ranking, rank } from './rank.ts';
import { usualCharacters } from './usual-characters.ts';
import { engineRanking } from './weights.ts';

/** An edition of the Atlas: where its index is, and where its entries are in the page's language. Both end with a slash. */
export interface Edition {
  index: string;
  entries: string;
}

export interface Answer {
  results: (Ranked & { data(): Promise<Hit> })[];
  /** What the results are for, where it is not what was asked. */
  corrected: string | undefined;
  /** What to mark: the query as it was understood. */
  query: string;
}

/** Longest query that is understood, in characters. */

/**
 * Answers queries from the index of an edition and of others, as one. Pagefind
 * finds the entries that have a word; which words, and what they weigh
 * together, is decided here. Throws where a file is missing or damaged.
 */
export class SearchEngine {
  readonly #edition: Edition;
  readonly #others: readonly Edition[];
  readonly #files: IndexFiles;
  #started:
    | Promise<{ pagefind: Pagefind; dictionary: Dictionary; usual: Set<string>; shards: string[]; few: boolean }>
    | undefined;
  readonly #found = new Map<string, Promise<Map<string, number>>>();
  readonly #data = new Map<string, () => Promise<Hit>>();

  constructor(language: Language, edition: Edition, others: readonly Edition[] = []) {
    this.#edition = edition;
    this.#files = new IndexFiles(edition.index, language);
    this.#others = others;
  }

  async search(asked: string): Promise<Answer> {
    const { dictionary, usual } = await this.#start();
    let query = fold(readPart(asked)).trim();
    if ([...query].some((character) => isHan(character) && !usual.has(character)))
      query = simplify(query, await this.#read<Characters>('characters'));
    if (runs(query).length === 0) return { results: [], corrected: undefined, query };
    const latin = runs(query).filter((run) => !isHan(run) && !dictionary.concepts.has(run));
    const spoken = latin.length > 0 ? fromPinyin(query, await this.#read<LatinWords>('latin')) : undefined;
    if (spoken) {
      const [written, meant] = [await this.#rank(query, true), await this.#rank(spoken, false)];
      return this.#answer(union(written, meant), query === spoken ? query : `${query} ${spoken}`, undefined);
    }
    const ranking = await this.#rank(query, true);
    if (ranking.unknown.length === 0) return this.#answer(ranking, query, undefined);
    const mended = await this.#mend(query, ranking.unknown, dictionary);
    if (mended === query) return this.#answer(ranking, query, undefined);
    const meant = await this.#rank(mended, true);
    if (meant.results.length === 0 || meant.unknown.length >= ranking.unknown.length)
      return this.#answer(ranking, query, undefined);
    return this.#answer(meant, mended, mended);
  }

  /** What results are narrowed and sorted by, by their ids. Loaded when first asked for. */
  async facets(): Promise<(id: string) => EntryFacets | undefined> {
    const { shards } = await this.#start();
    const packed = await Promise.all(
      shards.map((address) => this.#files.json<PackedFacets & { mark: string }>(`${address}facets.pf_json`)),
    );
    const byMark = new Map(packed.map((part) => [part.mark, unpackFacets(part)]));
    return (id) => {
      const { mark, number } = partsOfName(id);
      return byMark.get(mark)?.[number];
    };
  }

  /** Has all hits at hand, where they are few: later queries ask for less, one after the other. */
  async haveHits(): Promise<void> {
    const { few } = await this.#start();
    if (few) await this.#files.haveHits(this.#edition.index);
  }

  /** Terms and names that begin as what is typed, best first. */
  async suggest(asked: string): Promise<NamedConcept[]> {
    const { dictionary } = await this.#start();
    return dictionary.suggest(readPart(asked));
  }

  async #rank(query: string, strict: boolean): Promise<Ranking> {
    const { dictionary } = await this.#start();
    const known = strict ? await this.#knownLatin(query) : undefined;
    return rank(dictionary.plan(query), (token) => {
      // The engine answers a word that it has not with the beginning of it: that is noise.
      if (known && !known(token)) return Promise.resolve(new Map());
      return this.#lookUp(token);
    });
  }

  /** Whether a token may be looked up: Latin words that no word of the index begins with may not. */
  async #knownLatin(query: string): Promise<((token: string) => boolean) | undefined> {
    const { dictionary } = await this.#start();
    const latin = runs(query).filter((run) => !isHan(run));
    if (latin.every((run) => dictionary.concepts.has(run))) return undefined;
    const list = ` ${(await this.#read<LatinWords>('latin')).words}`;
    const unknown = new Set(latin.map(latinToken).filter((token) => !list.includes(` ${token}`)));
    return (token) => !unknown.has(token);
  }

  async #mend(query: string, unknown: readonly string[], dictionary: Dictionary): Promise<string> {
    const phrase = nearPhrase(query, dictionary);
    if (phrase) return phrase;
    let mended = query;
    for (const run of runs(query)) {
      const amiss = unknown.some((text) => text.split(' ').includes(run) || (isHan(run) && run.includes(text)));
      if (!amiss) continue;
      const better = isHan(run)
        ? mendRun(run, dictionary, await this.#read<Characters>('characters'))
        : nearWord(run, await this.#read<LatinWords>('latin'));
      if (better) mended = mended.replace(run, better);
    }
    return mended;
  }

  #answer({ results }: Ranking, query: string, corrected: string | undefined): Answer {
    if (this.#files.failed) throw new Error('A part of the search index did not load.');
    return {
      results: results.flatMap((result) => {
        const data = this.#data.get(result.id);
        return data ? [{ ...result, data }] : [];
      }),
      corrected,
      query,
    };
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
    this.#started ??= this.#load();
    return this.#started;
  }

  async #load() {
    const [pagefind, own, ...others] = await Promise.all([
      this.#engine(),
      this.#part(this.#edition),
      // Another edition that is out of reach is done without.
      ...this.#others.map((edition) => this.#part(edition).catch(() => undefined)),
    ]);
    const reached = await Promise.all(
      [own, ...others].map(async (part) => {
        if (!part) return [];
        const { edition, lexicon } = part;
        const shards = Array.from(
          { length: lexicon.shards },
          (_, shard) => `${edition.index}${shard === 0 ? '' : `shard-${shard}/`}`,
        );
        const options = { ranking: engineRanking, baseUrl: edition.entries };
        const merged = shards.filter((address) => address !== this.#edition.index);
        try {
          await Promise.all(merged.map((address) => pagefind.mergeIndex(address, options)));
        } catch (error) {
          if (part === own) throw error;
          return [];
        }
        return [{ lexicon, shards }];
      }),
    );
    return {
      pagefind,
      dictionary: new Dictionary(reached.flat().map(({ lexicon }) => lexicon)),
      usual: new Set(usualCharacters()),
      shards: reached.flat().flatMap(({ shards }) => shards),
      few: own.lexicon.few,
    };
  }

  async #part(edition: Edition): Promise<{ edition: Edition; lexicon: Lexicon & IndexHead }> {
    return { edition, lexicon: await this.#files.json(`${edition.index}lexicon.pf_json`) };
  }

  /** The engine, begun at once: its files load while the lexicons do. */
  async #engine(): Promise<Pagefind> {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${this.#edition.index}pagefind.js`);
    pagefind.readBy(this.#files.respond);
    await pagefind.options({ noWorker: true, ranking: engineRanking, baseUrl: this.#edition.entries });
    await pagefind.init();
    return pagefind;
  }

  /** A file of the first edition that understands queries. */
  #read<T>(name: 'latin' | 'characters'): Promise<T> {
    return this.#files.json<T>(`${this.#edition.index}${name}.pf_json`);
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
