import type { Labels } from './words.ts';

/** What stands in the README of an export, beside the commands. */
export const exportLabels = {
  postgres: {
    title: { zh: 'Atlas 智造图谱：PostgreSQL', en: 'Atlas of AI in Manufacturing: PostgreSQL' },
    about: {
      zh: '内容日期 {day}。与 /data/ 相同的全部数据表（schema atlas），外加全文检索。需要 PostgreSQL 13 以上和随附的 pg_trgm。数据以 CC BY 4.0 授权。',
      en: 'Content as of {day}. Every table of /data/ in the schema atlas, and full-text search. Needs PostgreSQL 13 or later with pg_trgm, which comes with it. Data under CC BY 4.0.',
    },
    load: {
      zh: '导入：一次事务，要么全部要么没有；再次导入会替换原来的 schema。排序规则要认得汉字（C.UTF-8 即可，C 不行）。',
      en: 'Load: one transaction, all or nothing; loading again replaces the schema. The locale has to know Chinese letters (C.UTF-8 does, C does not).',
    },
    search: {
      zh: '全文检索：用本站分析器的词（两个汉字一词，英文取词干）和概念，同义词也能找到。',
      en: 'Full text, by the words of our own analyser (each two Chinese characters, stems of Latin words) and by concepts, which find synonyms.',
    },
    trigrams: {
      zh: '三元组：子串和相近的写法。',
      en: 'Trigrams: parts of words, and what is written alike.',
    },
    figures: {
      zh: '数字连同来源、等级和测量范围：',
      en: 'Figures with source, grade and what they were measured on:',
    },
    limits: {
      zh: '排序只是起点：网站自己的引擎还会纠错、读懂数字和地区。英美拼法在查询里不合并。',
      en: 'The order is a start: the site’s own engine also mends slips and reads figures and places. Spellings of Britain and America are not joined in queries.',
    },
  },
  opensearch: {
    title: { zh: 'Atlas 智造图谱：OpenSearch', en: 'Atlas of AI in Manufacturing: OpenSearch' },
    about: {
      zh: '内容日期 {day}。两个索引：atlas-entries（条目）和 atlas-concepts（概念及其说法）。需要 OpenSearch 2.10 以上（delimited_term_freq）。格式按其文档核对过，没有在真实的集群上试过。数据以 CC BY 4.0 授权。',
      en: 'Content as of {day}. Two indexes: atlas-entries, and atlas-concepts with the words for each concept. Needs OpenSearch 2.10 or later (delimited_term_freq). The form was checked against its documentation, not tried on a cluster. Data under CC BY 4.0.',
    },
    load: {
      zh: '导入（OPENSEARCH 是集群的地址）。每批的回答里 errors 应为 false。',
      en: 'Load (OPENSEARCH is the cluster’s address). Each batch must answer with errors false.',
    },
    search: {
      zh: '检索：words 是本站分析器的词，词频就是它在条目里的权重（1 到 15）；查询由 atlas_query 切成同样的词。',
      en: 'Search: words holds those of our own analyser, each with its weight in the entry (1 to 15) for a frequency; atlas_query cuts a query into the same words.',
    },
    concepts: {
      zh: '概念：先在 atlas-concepts 里找查询中的说法，再用得到的 id 查 concepts，同义词就能找到。',
      en: 'Concepts: look up what the query says in atlas-concepts, then ask concepts for the ids, which finds synonyms.',
    },
  },
  manticore: {
    title: { zh: 'Atlas 智造图谱：Manticore 与 Sphinx', en: 'Atlas of AI in Manufacturing: Manticore and Sphinx' },
    about: {
      zh: '内容日期 {day}。{shards} 个分片，每个由一台 searchd 服务；第一台另有分布式表 atlas，查询它就查全部分片。用 Sphinx 2.2 测试过；配置只用两者都有的选项。数据以 CC BY 4.0 授权。',
      en: 'Content as of {day}. Shards: {shards}, each served by a searchd of its own; the first also has the distributed table atlas, which asks them all. Tested with Sphinx 2.2; the configuration uses only what both have. Data under CC BY 4.0.',
    },
    load: {
      zh: '建索引并启动，在本文件夹里运行（路径是相对的）。各分片可以放到各自的机器上：改 shard-0.conf 里 agent 的地址和各自的 listen。',
      en: 'Index and start, in this folder (paths are relative). Shards may stand on machines of their own: change the addresses of agent in shard-0.conf, and each one’s listen.',
    },
    search: {
      zh: '检索（MySQL 协议）。汉字按单字切分，用引号括住一个词。field_weights 是网站引擎的字段权重；proximity 不看词在分片里有多常见，所以分布式表与单个索引的次序一样。',
      en: 'Search (MySQL’s protocol). Chinese is cut into characters: put words into quotation marks. field_weights are those of the site’s engine; proximity does not depend on how frequent a word is within a shard, so the distributed table puts entries in the order of one index.',
    },
  },
} as const satisfies Labels;
