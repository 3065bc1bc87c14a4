import type { Keep } from '../../../search/index/keep.ts';
import { wordsFolder } from './forget.ts';
import { keyOf, PackStore } from './pack-store.ts';

/**
 * Keeps from build to build what was made of texts: the words, concepts and pinyin
 * that the search index has of each, and bodies as Markdown. `code` is the digest
 * of the code that makes it; the dictionaries are Node's own. What is damaged is
 * made again.
 */
export function keeping(code: string, folder = wordsFolder): Keep {
  const store = new PackStore(folder);
  const how = JSON.stringify([code, process.versions]);
  return (from, make) => {
    const key = keyOf(how, '\n', JSON.stringify(from));
    const kept = store.get(key);
    if (kept) return JSON.parse(kept.toString());
    const made = make();
    store.put(key, Buffer.from(JSON.stringify(made)));
    return made;
  };
}
