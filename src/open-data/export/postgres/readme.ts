import { exportLabels } from '../../../words/export.ts';
import { readme } from '../readme.ts';

/** The README of the files for PostgreSQL; the tests run its queries. */
export function postgresReadme(day: string): string {
  const { title, about, load, search, trigrams, figures, limits } = exportLabels.postgres;
  return readme(title, [
    { said: { zh: about.zh.replace('{day}', day), en: about.en.replace('{day}', day) } },
    {
      said: load,
      code: {
        language: 'sh',
        lines: ['createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 atlas', 'psql -d atlas -f load.sql'],
      },
    },
    { said: search, code: { language: 'sql', lines: [postgresExamples.search] } },
    { said: trigrams, code: { language: 'sql', lines: [postgresExamples.part, postgresExamples.alike] } },
    { said: figures, code: { language: 'sql', lines: [postgresExamples.figures] } },
    { said: limits },
  ]);
}

/** Queries that run. */
export const postgresExamples = {
  search: "SELECT id, title_zh, rank FROM atlas.search('电芯 质检', 10);",
  part: "SELECT id, title_zh FROM atlas.entry_search WHERE text ILIKE '%表面缺陷%' LIMIT 10;",
  alike: `SELECT id, title_zh, word_similarity('涂布缺陷', text) AS alike
FROM atlas.entry_search WHERE '涂布缺陷' <% text ORDER BY alike DESC LIMIT 10;`,
  figures: `SELECT s.title_zh, r.metric, r.value, r.unit, r.scope, r.grade, q.publisher, q.url
FROM atlas.results AS r
JOIN atlas.scenarios AS s ON s.id = r.scenario
JOIN atlas.sources AS q ON q.id = r.source
WHERE r.metric = 'defect-rate' AND r.nature = 'outcome' LIMIT 10;`,
} as const;
