import type { ConceptDocument, SearchDocument } from '../export-content.ts';
import { copyRows, tsvector } from './sql.ts';

/* Full text in PostgreSQL: the words of our own analyser, since its own parser knows no Chinese. */

/** The tables of search, and the functions that ask them. */
export const searchSchema = `CREATE TABLE atlas.entry_search (
  id text PRIMARY KEY,
  type text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  summary_zh text NOT NULL,
  summary_en text NOT NULL,
  enterprise_zh text NOT NULL,
  enterprise_en text NOT NULL,
  year integer,
  grade text,
  industries text[] NOT NULL,
  stages text[] NOT NULL,
  techniques text[] NOT NULL,
  regions text[] NOT NULL,
  text text NOT NULL,
  words tsvector NOT NULL
);
CREATE TABLE atlas.concepts (
  id text PRIMARY KEY,
  type text NOT NULL,
  label_zh text NOT NULL,
  label_en text NOT NULL,
  words text[] NOT NULL,
  broader text[] NOT NULL,
  related text[] NOT NULL
);
CREATE TABLE atlas.entry_concepts (
  entry text NOT NULL,
  concept text NOT NULL,
  weight real NOT NULL,
  PRIMARY KEY (entry, concept)
);

CREATE TEXT SEARCH DICTIONARY atlas.porter (TEMPLATE = snowball, LANGUAGE = porter);

-- One form for what people write in several: full-width letters, case, accents.
CREATE FUNCTION atlas.fold(query text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT normalize(regexp_replace(normalize(lower(normalize(query, NFKC)), NFD), '[\\u0300-\\u036f]', '', 'g'), NFC)
$$;

-- A Latin word as the index has it: without its plural, and its stem from four letters on.
CREATE FUNCTION atlas.stem(word text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN one ~ '^[a-z]{4,}$' AND one !~ 'al$' THEN (ts_lexize('atlas.porter', one))[1] ELSE one END
  FROM (SELECT CASE
    WHEN word !~ '^[a-z]{3,}$' THEN word
    WHEN word ~ '[^aeiou]ies$' AND length(word) > 4 THEN regexp_replace(word, 'ies$', 'y')
    WHEN word ~ '(ss|x|ch|sh)es$' THEN left(word, -2)
    WHEN word ~ '[^sui]s$' AND word !~ '^..?as$|^...$' THEN left(word, -1)
    ELSE word END AS one) AS singular
$$;

-- The words of a query as the index has them: each two Chinese characters, and the stems of Latin words.
CREATE FUNCTION atlas.words_of(query text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT word), '{}') FROM (
    SELECT substr(run[1], place, 2) AS word
    FROM regexp_matches(atlas.fold(query), '[\\u3400-\\u4dbf\\u4e00-\\u9fff]+', 'g') AS run,
      generate_series(1, greatest(length(run[1]) - 1, 1)) AS place
    UNION ALL
    SELECT atlas.stem(run[1])
    FROM regexp_matches(atlas.fold(query), '([0-9]+(?:\\.[0-9]+)+[a-z]*|[a-z0-9]+)', 'g') AS run
  ) AS words
$$;

-- The concepts that a query names.
CREATE FUNCTION atlas.concepts_of(query text) RETURNS text[] LANGUAGE sql STABLE AS $$
  -- Materialized: the query is folded once, not for each word.
  WITH folded AS MATERIALIZED (SELECT atlas.fold(query) AS whole),
  asked AS MATERIALIZED (
    SELECT whole, ' ' || regexp_replace(whole, '[^a-z0-9.]+', ' ', 'g') || ' ' AS latin FROM folded
  )
  SELECT coalesce(array_agg(DISTINCT id), '{}') FROM atlas.concepts, unnest(words) AS word, asked
  WHERE CASE WHEN word ~ '^[a-z0-9. ]+$' THEN position(' ' || word || ' ' IN latin) > 0
    ELSE length(word) > 1 AND position(word IN whole) > 0 END
$$;

-- Entries by their words and by the concepts that the query names, best first.
CREATE FUNCTION atlas.search(query text, most integer DEFAULT 20)
RETURNS TABLE (id text, type text, title_zh text, title_en text, rank real) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT (SELECT string_agg(quote_literal(word), ' | ')::tsquery FROM unnest(atlas.words_of(query)) AS word) AS words,
      atlas.concepts_of(query) AS concepts
  ), found AS (
    SELECT one.id, ts_rank('{0.25, 0.4, 0.6, 1}', one.words, asked.words) AS rank
    FROM atlas.entry_search AS one, asked WHERE one.words @@ asked.words
    UNION ALL
    SELECT entry, (sum(weight) / 15 / cardinality(concepts))::real
    FROM atlas.entry_concepts, asked WHERE concept = ANY (concepts) GROUP BY entry, concepts
  )
  SELECT one.id, one.type, one.title_zh, one.title_en, sum(found.rank)
  FROM found JOIN atlas.entry_search AS one USING (id)
  GROUP BY one.id ORDER BY sum(found.rank) DESC, one.id LIMIT most
$$;
`;

/** What is indexed once the tables are filled. */
export const searchIndexes = `ALTER TABLE atlas.entry_concepts ADD FOREIGN KEY (entry) REFERENCES atlas.entry_search (id);
ALTER TABLE atlas.entry_concepts ADD FOREIGN KEY (concept) REFERENCES atlas.concepts (id);
CREATE INDEX ON atlas.entry_search USING gin (words);
CREATE INDEX ON atlas.entry_search USING gin (text gin_trgm_ops);
CREATE INDEX ON atlas.entry_search USING gin (industries);
CREATE INDEX ON atlas.entry_concepts (concept);
`;

/** The rows of the tables of search. */
export function searchRows(documents: readonly SearchDocument[], concepts: readonly ConceptDocument[]): string {
  const both = ({ zh, en }: { zh: string; en: string }) => [zh, en];
  const entryColumns = ['id', 'type', 'title_zh', 'title_en', 'summary_zh', 'summary_en', 'enterprise_zh'];
  const moreColumns = [
    'enterprise_en',
    'year',
    'grade',
    'industries',
    'stages',
    'techniques',
    'regions',
    'text',
    'words',
  ];
  return [
    copyRows(
      'atlas.entry_search',
      [...entryColumns, ...moreColumns],
      documents.map(({ id, type, title, summary, enterprise, text, year, grade, filters, words }) => [
        ...[id, type, ...both(title), ...both(summary), ...both(enterprise), year, grade],
        ...['industry', 'stage', 'technique', 'region'].map((facet) => filters[facet] ?? []),
        [title, enterprise, summary, text].flatMap(both).filter(Boolean).join('\n'),
        tsvector(words),
      ]),
    ),
    copyRows(
      'atlas.concepts',
      ['id', 'type', 'label_zh', 'label_en', 'words', 'broader', 'related'],
      concepts.map(({ id, type, label, words, broader, related }) => [
        ...[id, type, ...both(label), words, broader, related],
      ]),
    ),
    copyRows(
      'atlas.entry_concepts',
      ['entry', 'concept', 'weight'],
      documents.flatMap(({ id, concepts: named }) => named.map(([concept, weight]) => [id, concept, weight])),
    ),
  ].join('\n');
}
