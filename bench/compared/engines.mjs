import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

/* The engines that the search is compared to, each as it comes. Loaded by ../compared-engines.ts, which types them. */

/** MiniSearch: any of the words, beginnings and slips of them. */
export function miniSearch(documents) {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) =>
      [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return async (query) => index.search(query).map(({ id }) => String(id));
}

/** Orama with its tokenizer for Mandarin. */
export async function orama(documents) {
  const index = create({
    schema: { title: 'string', text: 'string' },
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(index, [...documents]);
  return async (query) => {
    const { hits } = await searchOrama(index, { term: query, limit: 10, boost: { title: 3 } });
    return hits.map(({ id }) => String(id));
  };
}

/** Writes Pagefind's index of pages, each with its address and its HTML. */
export async function writeStock(folder, pages) {
  const { index } = await createIndex();
  if (!index) throw new Error('The index to compare with could not be begun.');
  for (const page of pages) await index.addHTMLFile(page);
  await index.writeFiles({ outputPath: folder });
  await close();
}
