/*
 * Every number that ranking depends on. `npm run bench -- search` shows what a
 * change does, by class of query.
 */

/** How much a word weighs by where it stands in an entry (1 to 10, as Pagefind takes it). */
export const fieldWeights = {
  /** Title of a case, names of an enterprise. */
  title: 8,
  /** Names of the enterprise that a case belongs to, its place, models, datasets, partners. */
  names: 5,
  summary: 3,
  /** Labels of the terms that the entry is filed under. */
  terms: 2,
  body: 1,
} as const;

/** How much a concept weighs by how the entry has it. */
export interface ConceptWeights {
  /** The title or a name says it. */
  title: number;
  /** The entry is filed under it, or its summary says it. */
  filed: number;
  /** Its text mentions it. */
  mentioned: number;
}

export const conceptWeights: ConceptWeights = { title: 8, filed: 4, mentioned: 1 };

/** The same for an enterprise: who asks for a thing wants its cases first. */
export const enterpriseConceptWeights: ConceptWeights = { title: 4, filed: 2, mentioned: 1 };

/** The same for a scheme of support. */
export const schemeConceptWeights: ConceptWeights = { title: 2, filed: 1, mentioned: 1 };

/** How much the name of an enterprise weighs, where it is asked for whole. */
export const nameWeights = {
  /** On the enterprise's own page. */
  own: 10,
  /** On its cases. */
  itsCases: 3,
} as const;

/** The engine's own ranking: a word counts the same in a short and a long entry, and soon saturates. */
export const engineRanking = { termFrequency: 1, termSimilarity: 1.5, pageLength: 0, termSaturation: 2 } as const;

export const fusion = {
  /** A part of the query found as the concept that it names, beside found as written. */
  concept: 0.75,
  /** A part of the query that is the name of an enterprise. */
  name: 1.4,
  /** How much of the smaller of the two is added to the larger. */
  both: 0.35,
  /** Pairs that span two parts of a Chinese run: the parts stand together. */
  adjacency: 0.4,
  /** Power on the share of the query that an entry has. */
  coverage: 2,
  /** How much a word that says little counts, beside one that says something. */
  soft: 0.15,
  /** Least share of a part's pairs that counts as found at all. */
  partial: 0.5,
  /** Where some entry has the whole query, others need this share of it. */
  enough: 0.6,
} as const;
