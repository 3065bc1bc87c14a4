import type { Catalogue, Enterprise } from '../../catalogue/catalogue.ts';
import { keyPrefix, type Spellings, type StoredFigure } from '../engine/index-format.ts';
import { PackedPostings } from '../engine/postings.ts';
import { nameWeights } from '../engine/weights.ts';
import { type AskedRecord, askedRecords } from './asked-questions.ts';
import { characterTrades } from './character-trades.ts';
import type { Concept } from './concepts.ts';
import { beginningsOf, conceptKeys, groupsOf, lexiconOf } from './lexicon.ts';
import { above, nameWords } from './names.ts';
import { namesAlone } from './names-alone.ts';
import type { KnownConcepts } from './record-words.ts';
import type { SearchRecord } from './search-record.ts';
import { sitePages } from './site-pages.ts';
import { latinSpellings, pinyinWords, spellingsOf } from './spellings.ts';

/** Postings by key that grow entry by entry, in the order of their numbers. */
class Growing<Key> {
  readonly postings = new Map<Key, PackedPostings>();

  add(key: Key, entry: number, weight: number, named = 0): void {
    const own = this.postings.get(key) ?? new PackedPostings();
    this.postings.set(key, own);
    own.add(entry, weight, named);
  }
}

/**
 * All that is found by key: the postings of words, concepts and names, the
 * lexicon, pinyin, beginnings of words, and figures, and the questions that people
 * ask. Entries are numbered in the order in which they are given, and questions after them.
 */
export function keyedWords(
  records: readonly SearchRecord[],
  catalogue: Catalogue,
  known: KnownConcepts,
): { values: Map<string, unknown>; spellings: Spellings; asked: readonly AskedRecord[] } {
  const words = new Growing<string>();
  const concepts = new Growing<Concept>();
  const figures = new Map<Concept, StoredFigure[]>();
  records.forEach((record, number) => {
    const named = new Map(record.named.words);
    for (const [word, weight] of record.words) words.add(word, number, weight, named.get(word));
    for (const year of record.years) words.add(String(year), number, 9);
    for (const [concept, weight] of record.concepts)
      concepts.add(concept, number, weight, record.named.concepts.get(concept));
    for (const { concepts: measured, weight, change, level, kindred } of record.figuresOf)
      for (const concept of measured) {
        const list = figures.get(concept) ?? [];
        figures.set(concept, list);
        list.push([number, kindred ? -weight : weight, short(change), short(level)]);
      }
  });

  const keys = conceptKeys(known.all, catalogue.enterprises);
  const names = nameWords(catalogue.enterprises, namesAlone(known.all));
  const reach = {
    of: (concept: Concept) => concepts.postings.get(concept)?.size ?? 0,
    entries: records.length,
  };
  const lexicon = lexiconOf(known, names, keys, reach);

  const groups = groupsOf(lexicon, sitePages(catalogue));
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const asked = askedRecords(catalogue.askedQuestions, (id) => numbers.get(id), groups, known.keep);
  for (const [concept, own] of [...concepts.postings, ...namePostings(records, catalogue.enterprises)])
    words.postings.set(keys.get(concept) ?? '', own);
  asked.forEach(({ keys: own, halves }, place) => {
    for (const [key, weight] of own) words.add(key, records.length + place, weight, halves);
  });

  const values = new Map<string, unknown>();
  for (const [key, { packed }] of words.postings) values.set(key, packed);
  for (const [concept, list] of figures) values.set(keyPrefix.figures + keys.get(concept), list);
  for (const map of [
    groups,
    characterTrades(known, (concept) => keys.get(concept) ?? ''),
    pinyinWords(records, lexicon, known.keep),
    latinSpellings(records, lexicon),
    beginningsOf(lexicon),
  ])
    for (const [key, value] of map) values.set(key, value);
  return { values, spellings: spellingsOf(lexicon), asked };
}

/** The entries of each enterprise: its own, its cases, and those of the enterprises below it. */
function namePostings(
  records: readonly SearchRecord[],
  enterprises: readonly Enterprise[],
): Map<Enterprise, PackedPostings> {
  const byId = new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const growing = new Growing<Enterprise>();
  records.forEach(({ enterprise: id, type }, number) => {
    const enterprise = byId.get(id ?? '');
    if (!enterprise) return;
    const isPage = type === 'enterprise';
    growing.add(enterprise, number, isPage ? nameWeights.own : nameWeights.itsCases);
    for (const upper of above(enterprise))
      growing.add(upper, number, isPage ? nameWeights.below : nameWeights.casesBelow);
  });
  return growing.postings;
}

/** A number as it is stored. */
const short = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10);
