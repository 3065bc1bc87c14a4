import type { Language } from '../../schema/text.ts';
import { type Chip, chipsOf } from './chips.ts';
import { EditionIndex, type Understood } from './edition-index.ts';
import type { EntryFacets } from './facets.ts';
import { fetchFile, type ReadFile } from './index-files.ts';
import type { Hit } from './index-format.ts';
import type { SitePage } from './pages-asked.ts';
import type { Ranked, Ranking } from './rank.ts';
import { isUntold, type Part } from './read-query.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { thisYear } from './this-year.ts';

/** An edition of the Atlas: where its index is, and where its entries are in the page's language. Both end with a slash. */
export interface Edition {
  index: string;
  entries: string;
}

/** An entry found. */
export type Result = Omit<Ranked, 'entry'> & { id: string };

export interface Answer {
  results: readonly Result[];
  /** How many of the results, from the first, answer the query; those after them are related to it. */
  answers: number;
  /** What the results are for, where it is not what was asked. */
  corrected: string | undefined;
  /** What to mark: the words of the query that say something, as they were understood. */
  marks: readonly string[];
  /** What of the query was understood as place, industry, figure and so on; each can be taken off. */
  chips: readonly Chip[];
  /** Words of the query that no entry has. */
  unknown: readonly string[];
  /** Words that ask what no record says: found where texts say it. */
  untold: readonly string[];
  /** Pages of the site that the query asks for, before its entries. */
  pages: readonly SitePage[];
}

/**
 * Answers queries from the index of an edition and of others, as one. Runs
 * where there is a page, a worker, or neither: `read` gets the files. Throws
 * where a file of the first edition is missing or damaged; another edition
 * that is out of reach is done without. `now` tells the year in which one asks.
 */
export class SearchEngine {
  readonly #editions: readonly { edition: Edition; index: EditionIndex }[];
  readonly #first: EditionIndex;

  constructor(
    language: Language,
    edition: Edition,
    others: readonly Edition[] = [],
    read: ReadFile = fetchFile,
    now: () => number = thisYear,
  ) {
    this.#first = new EditionIndex(edition.index, language, read, now);
    this.#editions = [
      { edition, index: this.#first },
      ...others.map((other) => ({ edition: other, index: new EditionIndex(other.index, language, read, now) })),
    ];
  }

  /** What a query finds, best first. */
  async search(asked: string): Promise<Answer> {
    const understood = await this.#first.understand(asked);
    const others = await Promise.all(
      this.#editions.slice(1).map(({ index }) => index.answer(understood.queries).catch(() => undefined)),
    );
    const { entries } = this.#editions[0]?.edition ?? { entries: '/' };
    return {
      ...merged([understood.ranking, ...others]),
      ...told(understood),
      pages: understood.pages.map((page) => ({ ...page, url: entries + page.url.replace(/^\//, '') })),
    };
  }

  /** What a hit shows of an entry, with the address of its page. */
  async hit(id: string): Promise<Hit> {
    const [edition, entry] = placeOf(id);
    const found = this.#editions[edition];
    if (!found) throw new Error(`There is no edition ${edition}.`);
    const hit = await found.index.files.hit(entry);
    return { ...hit, url: found.edition.entries + hit.url.replace(/^\//, '') };
  }

  /** What results are narrowed and sorted by, by their ids. Loaded when first asked for. */
  async facets(): Promise<(id: string) => EntryFacets | undefined> {
    const all = await Promise.all(
      this.#editions.map(({ index }, place) => (place === 0 ? index.facets() : index.facets().catch(() => undefined))),
    );
    return (id) => {
      const [edition, entry] = placeOf(id);
      return all[edition]?.(entry);
    };
  }

  /** Has at hand what many a later query would wait for: all hits, where they are few, and how characters are spelt. */
  prepare(): Promise<void> {
    return this.#first.prepare();
  }

  /** Terms and names that begin as what is typed, best first. */
  suggest(asked: string): Promise<Suggestion[]> {
    return suggest(asked, (key) => this.#first.files.get(key));
  }
}

/** What is told of how a query was understood. */
function told({
  reading,
  read,
  ranking,
  corrected,
  queries,
}: Understood): Omit<Answer, 'results' | 'answers' | 'pages'> {
  // As they stand in the query: a part's own text is without plurals.
  const written = ({ text, from, to }: Part) => read.slice(from, to).trim() || text;
  return {
    corrected,
    marks: reading.parts.filter(({ kind }) => kind !== 'wide' && kind !== 'aside').map(written),
    chips: chipsOf(reading, read),
    unknown: queries.length === 1 ? ranking.unknown.filter((part) => !isUntold(part)).map(written) : [],
    untold: reading.parts.filter(isUntold).map(written),
  };
}

/** The rankings of several editions as one; an entry's id tells its edition. */
function merged(rankings: readonly (Ranking | undefined)[]): Pick<Answer, 'results' | 'answers'> {
  const related = new Set<Result>();
  const results = rankings.flatMap((ranking, edition) =>
    (ranking?.results ?? []).map(({ entry, score, reasons, lacks, neighbour }, place) => {
      const result = { id: `${edition}:${entry}`, score, reasons, lacks, neighbour };
      if (place >= (ranking?.answers ?? 0)) related.add(result);
      return result;
    }),
  );
  if (rankings.length > 1) results.sort((a, b) => b.score - a.score);
  const firstRelated = results.findIndex((result) => related.has(result));
  return { results, answers: firstRelated === -1 ? results.length : firstRelated };
}

/** The edition and the number that an entry's id is made of. */
function placeOf(id: string): [edition: number, entry: number] {
  const [edition = '', entry = ''] = id.split(':');
  return [Number(edition), Number(entry)];
}
