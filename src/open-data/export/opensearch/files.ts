import { exportLabels } from '../../../words/export.ts';
import type { ConceptDocument, ExportContent, ExportFile, SearchDocument } from '../export-content.ts';
import { readme } from '../readme.ts';
import { conceptIndex, entryIndex } from './mapping.ts';

/** How many characters a file of the bulk interface has, about: clusters refuse requests beyond 100 MB, and like small ones. */
const bulkSize = 4_000_000;

/** The entries with figures, words and concepts, and the concepts, for OpenSearch. */
export function opensearchFiles({ documents, concepts, day }: ExportContent): ExportFile[] {
  const entries = bulkFiles('entries', documents, entryBody);
  const named = bulkFiles('concepts', concepts, conceptBody);
  return [
    { path: 'README.md', text: readmeOf(day, [...entries, ...named]) },
    { path: 'entries.index.json', text: `${JSON.stringify(entryIndex, null, 2)}\n` },
    { path: 'concepts.index.json', text: `${JSON.stringify(conceptIndex, null, 2)}\n` },
    ...entries,
    ...named,
  ];
}

/** Documents as the bulk interface takes them: a line that says what to do, a line with the document, and so on. */
function bulkFiles<One extends { id: string }>(
  name: string,
  ones: readonly One[],
  body: (one: One) => object,
): ExportFile[] {
  const texts: string[] = [''];
  for (const one of ones) {
    const lines = `${JSON.stringify({ index: { _id: one.id } })}\n${JSON.stringify(body(one))}\n`;
    if ((texts.at(-1) ?? '').length + lines.length > bulkSize && texts.at(-1) !== '') texts.push('');
    texts[texts.length - 1] += lines;
  }
  return texts.map((text, number) => ({ path: `${name}-${String(number).padStart(3, '0')}.ndjson`, text }));
}

function entryBody({ filters, words, concepts, ...document }: SearchDocument): object {
  const { industry, stage, technique, region, scope } = filters;
  const weighed = (pairs: SearchDocument['words']) => pairs.map(([one, weight]) => `${one}|${weight}`).join(' ');
  return {
    ...document,
    ...{ industry, stage, technique, region, scope },
    words: weighed(words),
    concepts: weighed(concepts),
  };
}

const conceptBody = (concept: ConceptDocument): object => ({ ...concept });

function readmeOf(day: string, bulk: readonly ExportFile[]): string {
  const { title, about, load, search, concepts } = exportLabels.opensearch;
  const send = (path: string) =>
    `curl -fsS -H 'Content-Type: application/x-ndjson' -XPOST "$OPENSEARCH/atlas-${path.replace(/-\d+\.ndjson$/, '')}/_bulk?filter_path=errors,items.*.error" --data-binary @${path}`;
  const json = `-H 'Content-Type: application/json'`;
  return readme(title, [
    { said: { zh: about.zh.replace('{day}', day), en: about.en.replace('{day}', day) } },
    {
      said: load,
      code: {
        language: 'sh',
        lines: [
          ...['entries', 'concepts'].map(
            (name) => `curl -fsS ${json} -XPUT "$OPENSEARCH/atlas-${name}" --data-binary @${name}.index.json`,
          ),
          ...bulk.map(({ path }) => send(path)),
        ],
      },
    },
    {
      said: search,
      code: {
        language: 'sh',
        lines: [
          `curl -fsS ${json} "$OPENSEARCH/atlas-entries/_search" -d '`,
          JSON.stringify({ query: { match: { words: { query: '电芯 质检', minimum_should_match: '60%' } } } }),
          `'`,
        ],
      },
    },
    {
      said: concepts,
      code: {
        language: 'sh',
        lines: [
          `curl -fsS ${json} "$OPENSEARCH/atlas-concepts/_search?_source=id" -d '${JSON.stringify({ query: { terms: { words: ['电芯', '质检'] } } })}'`,
          `curl -fsS ${json} "$OPENSEARCH/atlas-entries/_search" -d '${JSON.stringify({ query: { bool: { should: [{ match: { words: '电芯 质检' } }, { match: { concepts: 'quality-inspection' } }] } } })}'`,
        ],
      },
    },
  ]);
}
