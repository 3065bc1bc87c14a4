/*
 * The indexes for OpenSearch: settings and mappings, as `PUT /<index>` takes
 * them. The words of our own analyser come with their weights for frequencies
 * (delimited_term_freq); a query is cut into the same words by filters that
 * OpenSearch has. Length of a text tells nothing there, hence `b: 0`.
 */

const keyword = { type: 'keyword' } as const;
const unsearched = { type: 'keyword', index: false, doc_values: false } as const;
const inEach = { properties: { zh: { type: 'text', analyzer: 'cjk' }, en: { type: 'text', analyzer: 'english' } } };
const weighed = { type: 'text', index_options: 'freqs', norms: false, analyzer: 'atlas_weighed', similarity: 'atlas' };

export const entryIndex = {
  settings: {
    index: { number_of_shards: 1, number_of_replicas: 1 },
    similarity: { atlas: { type: 'BM25', k1: 8, b: 0 } },
    analysis: {
      filter: { atlas_weight: { type: 'delimited_term_freq', delimiter: '|' } },
      analyzer: {
        atlas_weighed: { type: 'custom', tokenizer: 'whitespace', filter: ['atlas_weight'] },
        atlas_query: {
          type: 'custom',
          tokenizer: 'standard',
          filter: ['cjk_width', 'lowercase', 'asciifolding', 'cjk_bigram', 'porter_stem'],
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    _source: { excludes: ['words', 'concepts'] },
    properties: {
      id: keyword,
      type: keyword,
      title: inEach,
      summary: inEach,
      enterprise: inEach,
      text: inEach,
      year: { type: 'integer' },
      grade: keyword,
      industry: keyword,
      stage: keyword,
      technique: keyword,
      region: keyword,
      scope: keyword,
      figures: {
        type: 'nested',
        properties: {
          metric: keyword,
          words: inEach,
          nature: keyword,
          scope: keyword,
          grade: keyword,
          source: { properties: { title: { type: 'text', analyzer: 'cjk' }, url: unsearched } },
        },
      },
      words: { ...weighed, search_analyzer: 'atlas_query' },
      concepts: { ...weighed, search_analyzer: 'whitespace' },
    },
  },
} as const;

export const conceptIndex = {
  settings: { index: { number_of_shards: 1, number_of_replicas: 1 } },
  mappings: {
    dynamic: 'strict',
    properties: {
      id: keyword,
      type: keyword,
      label: inEach,
      words: { ...keyword, fields: { text: { type: 'text', analyzer: 'cjk' } } },
      broader: keyword,
      related: keyword,
    },
  },
} as const;
