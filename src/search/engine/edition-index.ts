import type { Language } from '../../schema/text.ts';
import { fold, isHan, runs, singular, stem } from './analyse.ts';
import { eitherAsked } from './asked.ts';
import { fromPinyin, lettersTried, wordMeantBy } from './correct-latin.ts';
import { extend } from './extend.ts';
import { type EntryFacets, type PackedFacets, unpackFacets } from './facets.ts';
import { IndexFiles, type ReadFile } from './index-files.ts';
import { type Characters, keyPrefix, type StoredAnswers, type WordGroup } from './index-format.ts';
import { readPart } from './longest-query.ts';
import { isWordOf, mendQuery, type Tried } from './mend-query.ts';
import { pagesAsked, type SitePage } from './pages-asked.ts';
import { type Ranked, type Ranking, rank } from './rank.ts';
import { type Part, type Reading, readQuery } from './read-query.ts';
import { simplify } from './simplify.ts';
import { stopWords } from './stop-words.ts';
import { isUsual } from './usual-characters.ts';

/** What a query was understood as, and what it found in one index. */
export interface Understood {
  /** The queries that the results are for: as it was written, and what its pinyin means. */
  queries: readonly string[];
  /** How one of them was read: what is told of the query. */
  reading: Reading;
  read: string;
  ranking: Ranking;
  /** The query that was meant, where it was mended. */
  corrected: string | undefined;
  /** Pages of the site that the query asks for. */
  pages: readonly SitePage[];
}

/** How many results a page shows at first. */
const shownFirst = 10;

/** Answers queries from one index. */
export class EditionIndex {
  readonly files: IndexFiles;
  readonly #now: () => number;
  #facets: Promise<(entry: number) => EntryFacets | undefined> | undefined;

  constructor(address: string, language: Language, read: ReadFile, now: () => number) {
    this.#now = now;
    this.files = new IndexFiles(address, language, read);
  }

  /** Gives what entries are narrowed and sorted by, by their numbers. */
  facets(): Promise<(entry: number) => EntryFacets | undefined> {
    if (!this.#facets) {
      this.#facets = this.files.file<PackedFacets>('facets').then(unpackFacets);
      this.#facets.catch(() => (this.#facets = undefined));
    }
    return this.#facets;
  }

  /** Has at hand what many a later query would wait for. What does not come is asked for again when it is needed. */
  async prepare(): Promise<void> {
    await Promise.allSettled([this.files.haveHits(), this.files.file<Characters>('characters')]);
  }

  /** Understands a query as somebody wrote it, and ranks the entries. */
  async understand(asked: string): Promise<Understood> {
    const understood = await this.#understand(asked);
    // What leads is most likely shown: it is fetched along with what it is like, not after it.
    for (const { entry } of understood.ranking.results.slice(0, shownFirst))
      this.files.hit(entry).catch(() => undefined);
    return { ...understood, ranking: await extend(understood.ranking, this.#neighboursOf, this.#answers) };
  }

  async #understand(asked: string): Promise<Understood> {
    let query = closed(fold(readPart(asked)).trim());
    if (!isUsual(query)) query = simplify(query, await this.files.file<Characters>('characters'));
    if (isLatinWord(query)) this.#expect([keyPrefix.pinyin + query, keyPrefix.spelling + query.slice(0, 2)]);
    const [first, pages] = await Promise.all([this.#try(query), pagesAsked(query, this.#get)]);
    // What the site has a page for is no slip, and no pinyin.
    if (pages.length > 0)
      return { ...withoutChance(first), queries: [query], read: query, corrected: undefined, pages };
    return { ...(await this.#meant(query, first)), pages };
  }

  /** What a query may mean that has words that the index has not: pinyin, or slips. */
  async #meant(query: string, first: Tried): Promise<Omit<Understood, 'pages'>> {
    const unknownLatin = first.ranking.unknown.filter(({ text }) => !isHan(text));
    if (unknownLatin.length > 0 || isLatinName(first.reading)) {
      // Whether it is pinyin is known some rounds later: what else it may be is asked for beside that.
      for (const run of runs(query))
        if (unknownLatin.some(({ text }) => isWordOf(text, run))) this.#expectGuess(run).catch(() => undefined);
      const spoken = await this.#spoken(query, unknownLatin);
      const meant = spoken.length > 0 ? await this.#withSpoken(query, spoken, first) : undefined;
      if (meant && meant.ranking.results.length > 0) return meant;
    }
    return (await this.#mended(query, first)) ?? { ...first, queries: [query], read: query, corrected: undefined };
  }

  /** What pinyin of a query says: all of it, or the words of letters that the index has not: AI paichan. */
  async #spoken(query: string, unknown: readonly Part[]): Promise<readonly string[]> {
    const syllables = async () => (await this.files.file<Characters>('characters')).syllables;
    const whole = isHan(query) ? [] : await fromPinyin(query, this.#get, syllables);
    if (whole.length > 0) return whole;
    let spoken = query;
    for (const run of runs(query))
      if (unknown.some(({ text }) => isWordOf(text, run)))
        spoken = spoken.replace(run, (await fromPinyin(run, this.#get, syllables))[0] ?? run);
    return spoken === query ? [] : [spoken];
  }

  /** Ranks the entries for queries that were understood already. */
  async answer(queries: readonly string[]): Promise<Ranking> {
    const rankings = await Promise.all(queries.map(async (query) => (await this.#try(query)).ranking));
    return extend(rankings.reduce(union), this.#neighboursOf, this.#answers);
  }

  readonly #get = <T>(key: string): Promise<T | undefined> => this.files.get<T>(key);

  /** Asks for what is most likely needed next, so that it need not be waited for then. */
  #expect(keys: readonly string[]): void {
    for (const key of keys) this.#get(key).catch(() => undefined);
  }

  /** Asks for what a word of letters that the index has not may be a slip for or the beginning of, and for the likeliest such word. */
  async #expectGuess(word: string): Promise<void> {
    this.#expect(lettersTried(word).map((letters) => keyPrefix.spelling + letters));
    const meant = await wordMeantBy(word, this.#get);
    if (meant) this.#expect([...wordsAsWritten(meant), keyPrefix.group + singular(meant)]);
  }

  async #try(query: string): Promise<Tried> {
    this.#expect(wordsAsWritten(query));
    const head = await this.files.head();
    const reading = await readQuery(query, this.#now(), (key) => this.files.get<WordGroup>(key));
    return { reading, ranking: await rank(reading, head, this.#get) };
  }

  /** The entries that an entry is most like. */
  readonly #neighboursOf = async (entry: number): Promise<(readonly [number, number])[]> => {
    const { like } = await this.files.hit(entry);
    const pairs: (readonly [number, number])[] = [];
    for (let at = 0; at < like.length; at += 2) pairs.push([like[at] ?? 0, (like[at + 1] ?? 0) / 100]);
    return pairs;
  };

  readonly #answers = () => this.files.file<readonly StoredAnswers[]>('answers');

  /** A query in pinyin with what it may mean: the words that are spelt so are alternatives, none narrows another. */
  async #withSpoken(query: string, spoken: readonly string[], first: Tried): Promise<Omit<Understood, 'pages'>> {
    const meant = await Promise.all(spoken.map((one) => this.#try(one)));
    const nothing = first.ranking.unknown.length === first.reading.parts.length;
    const rankings = meant.map(({ ranking }) => ranking);
    return {
      queries: nothing ? spoken : [query, ...spoken],
      reading: meant[0]?.reading ?? first.reading,
      read: spoken[0] ?? query,
      ranking: (nothing ? rankings : [first.ranking, ...rankings]).reduce(union),
      corrected: undefined,
    };
  }

  /** The query with what is misspelt put right, where that finds more. */
  async #mended(query: string, first: Tried): Promise<Omit<Understood, 'pages'> | undefined> {
    const { mended, finished } = await mendQuery(query, first, this.files);
    if (mended === query && finished === query) return undefined;
    const unknown = first.ranking.unknown.length;
    // What is near may be what nobody has, where the word is only half typed: qual is no quail.
    for (const read of new Set([mended, finished])) {
      if (read === query) continue;
      const meant = await this.#try(read);
      if (meant.ranking.results.length > 0 && meant.ranking.unknown.length <= unknown)
        return { ...meant, queries: [read], read, corrected: read === mended ? mended : undefined };
    }
    return undefined;
  }
}

/** What a query finds that asks for a page of the site: nothing, where no entry has any of it. */
function withoutChance(tried: Tried): Tried {
  const sought = tried.reading.parts.filter(({ kind }) => kind !== 'wide' && kind !== 'aside');
  const nothing = sought.length > 0 && tried.ranking.unknown.length === sought.length;
  return nothing ? { ...tried, ranking: { results: [], answers: 0, unknown: [], asked: [] } } : tried;
}

/** A query without the spaces of Chinese that stands in single characters: 污 水 处 理. */
const closed = (query: string) => (/^\p{sc=Han}(?: +\p{sc=Han})+$/u.test(query) ? query.replace(/ +/g, '') : query);

/** Whether a query is one word of letters, which may be pinyin, or still be being typed. */
const isLatinWord = (query: string) => /^[a-z]{2,}$/.test(query);

/** Words of the index that a query has whatever the lexicon says: those of letters, and a character that is all there is. */
function wordsAsWritten(query: string): string[] {
  if (/^\p{sc=Han}$/u.test(query)) return [query];
  return runs(query).flatMap((run) => (/^[a-z]/.test(run) && !stopWords.has(run) ? [stem(singular(run))] : []));
}

/** Whether a query is a name in letters and nothing else: it may be the pinyin of other names as well (sanyi, 三一). */
const isLatinName = ({ parts: [part, ...others] }: Reading): boolean =>
  part?.kind === 'name' && others.length === 0 && /^[a-z]+$/.test(part.text);

/** Two rankings as one, each entry by its better score. */
function union(a: Ranking, b: Ranking): Ranking {
  const all = new Map<number, Ranked>();
  for (const result of [...a.results, ...b.results]) {
    const known = all.get(result.entry);
    if (!known || known.score < result.score) all.set(result.entry, result);
  }
  const results = [...all.values()].sort((one, other) => other.score - one.score || one.entry - other.entry);
  return {
    results,
    answers: Math.min(results.length, Math.max(a.answers, b.answers)),
    unknown: b.unknown,
    asked: eitherAsked(a.asked, b.asked),
  };
}
