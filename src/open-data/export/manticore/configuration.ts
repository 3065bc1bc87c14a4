import type { SearchDocument } from '../export-content.ts';

/* Shards of the entries, each with the configuration of the searchd that serves it. */

/** The port of a shard for other searchds, and for clients by MySQL's protocol. */
export const portsOf = (shard: number) => ({ agents: 9312 + 10 * shard, clients: 9316 + 10 * shard });

/** The columns of a shard's data after the number of the document, in order. */
const columns = {
  field: ['title', 'summary', 'names', 'text'],
  attr_string: ['entry', 'type', 'title_zh', 'title_en', 'grade'],
  attr_uint: ['year'],
  attr_json: ['facets'],
} as const;

/** The configuration of the searchd of a shard; that of the first also has the distributed table over all. */
export function shardConfiguration(shard: number, shards: number): string {
  const { agents, clients } = portsOf(shard);
  const declared = Object.entries(columns).flatMap(([kind, names]) =>
    names.map((name) => `  tsvpipe_${kind} = ${name}`),
  );
  return [
    `source atlas_${shard}`,
    '{',
    '  type = tsvpipe',
    `  tsvpipe_command = cat shard-${shard}.tsv`,
    ...declared,
    '}',
    '',
    `index atlas_${shard}`,
    '{',
    `  source = atlas_${shard}`,
    `  path = index-${shard}`,
    // Latin letters with their accents folded, and each Chinese character a word.
    `  charset_table = 0..9, A..Z->a..z, a..z, ${accents}`,
    '  ngram_len = 1',
    '  ngram_chars = U+3400..U+4DBF, U+4E00..U+9FFF',
    '  morphology = stem_en',
    '}',
    '',
    ...(shard === 0 ? distributed(shards) : []),
    'searchd',
    '{',
    `  listen = 127.0.0.1:${agents}`,
    `  listen = 127.0.0.1:${clients}:mysql41`,
    `  log = searchd-${shard}.log`,
    `  pid_file = searchd-${shard}.pid`,
    '  binlog_path =',
    '}',
    '',
  ].join('\n');
}

/** Letters with accents by the plain ones. */
const accents = [
  ...['U+E0..U+E5->a', 'U+C0..U+C5->a', 'U+E8..U+EB->e', 'U+C8..U+CB->e', 'U+EC..U+EF->i', 'U+CC..U+CF->i'],
  ...['U+F2..U+F6->o', 'U+D2..U+D6->o', 'U+F9..U+FC->u', 'U+D9..U+DC->u', 'U+E7->c', 'U+C7->c', 'U+F1->n', 'U+D1->n'],
]
  .flatMap((mapped) => {
    const [range = '', letter = ''] = mapped.split('->');
    const [first = 0, last = first] = range.split('..').map((code) => Number.parseInt(code.slice(2), 16));
    return Array.from({ length: last - first + 1 }, (_, place) => `U+${(first + place).toString(16)}->${letter}`);
  })
  .join(', ');

function distributed(shards: number): string[] {
  return [
    'index atlas',
    '{',
    '  type = distributed',
    '  local = atlas_0',
    ...Array.from({ length: shards - 1 }, (_, place) => {
      const shard = place + 1;
      return `  agent = 127.0.0.1:${portsOf(shard).agents}:atlas_${shard}`;
    }),
    '}',
    '',
  ];
}

/** A document as a line of a shard's data: what parts lines and cells in it stands as a space. */
export function documentLine(number: number, document: SearchDocument): string {
  const { id, type, title, summary, enterprise, text, year, grade, filters } = document;
  const both = ({ zh, en }: SearchDocument['title']) => [zh, en].filter(Boolean).join(' ');
  const cells = [
    ...[String(number), both(title), both(summary), both(enterprise), both(text)],
    ...[id, type, title.zh, title.en, grade ?? '', String(year ?? 0), JSON.stringify(filters)],
  ];
  return `${cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')}\n`;
}
