import { exportLabels } from '../../../words/export.ts';
import type { ExportContent, ExportFile } from '../export-content.ts';
import { readme } from '../readme.ts';
import { documentLine, portsOf, shardConfiguration } from './configuration.ts';

/** The entries in shards for Manticore or Sphinx, and a distributed table over them. */
export function manticoreFiles({ documents, day }: ExportContent, shards: number): ExportFile[] {
  const numbers = Array.from({ length: shards }, (_, shard) => shard);
  // Documents keep their numbers in however many shards they stand.
  const lines = documents.map((document, place) => documentLine(place + 1, document));
  return [
    { path: 'README.md', text: readmeOf(day, shards) },
    ...numbers.flatMap((shard) => [
      { path: `shard-${shard}.conf`, text: shardConfiguration(shard, shards) },
      { path: `shard-${shard}.tsv`, text: lines.filter((_, place) => place % shards === shard).join('') },
    ]),
  ];
}

/** A query over the distributed table, best first; equals by their number. `words` are in Sphinx's query language. */
export const manticoreQuery = (words: string, table = 'atlas'): string =>
  `SELECT entry, title_zh, weight() AS w FROM ${table} WHERE MATCH('${words.replaceAll(/['\\]/g, '\\$&')}') ` +
  'ORDER BY w DESC, id ASC LIMIT 20 OPTION ranker=proximity, field_weights=(title=11, summary=8, names=6, text=3)';

function readmeOf(day: string, shards: number): string {
  const { title, about, load, search } = exportLabels.manticore;
  const filled = (text: string) => text.replace('{day}', day).replace('{shards}', String(shards));
  const all = Array.from({ length: shards }, (_, shard) => `shard-${shard}.conf`);
  return readme(title, [
    { said: { zh: filled(about.zh), en: filled(about.en) } },
    {
      said: load,
      code: {
        language: 'sh',
        lines: [
          ...all.map((path) => `indexer --config ${path} --all`),
          // The first asks the others.
          ...all.toReversed().map((path) => `searchd --config ${path}`),
        ],
      },
    },
    {
      said: search,
      code: {
        language: 'sh',
        lines: [`mysql -h 127.0.0.1 -P ${portsOf(0).clients} -e "${manticoreQuery('"质检"').replaceAll('"', '\\"')}"`],
      },
    },
  ]);
}
