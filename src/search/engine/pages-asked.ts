import { wideWords } from '../../schema/wide-words.ts';
import { groupOf, keyOf, symbolsOf } from './analyse.ts';
import { keyPrefix, type StoredPage } from './index-format.ts';
import type { GetGroup } from './read-query.ts';
import { stopWords } from './stop-words.ts';

/** A page of the site that answers a query. */
export interface SitePage {
  /** Where it stands: below the edition, or as the reader's page links to it. */
  url: string;
  title: { zh: string; en: string };
  line: { zh: string; en: string };
}

/** Words around the name of a page, besides those that say nothing anywhere. */
const around: ReadonlySet<string> = new Set(
  '标准 国标 国家标准 standard 本站 网站 网页 页面 网址 入口 链接 意思 含义 一下 名单 列表 文件 原文 全文 下 页 site website page web link list mean meaning document text'.split(
    ' ',
  ),
);

/** How many symbols a query may have that asks for a page, and the longest word that asks for one. */
const longestAsked = 24;

/** Most pages at once. */
const most = 3;

/** What the rest of a query asks for, read from a place on. */
interface Rest {
  /** Undefined while only words around were read. */
  pages: readonly StoredPage[] | undefined;
  /** How many symbols name a page. */
  naming: number;
}

/**
 * The pages of the site that a query asks for and nothing else: 怎么投稿, but
 * not 投稿 beside a word of the trades. They come with the groups of words that
 * the query is read by anyhow.
 */
export async function pagesAsked(query: string, get: GetGroup): Promise<readonly SitePage[]> {
  const symbols = symbolsOf(query).filter(Boolean);
  if (symbols.length > longestAsked) return [];
  const groups = await Promise.all(symbols.map((_, at) => get(keyPrefix.group + groupOf(symbols, at))));
  const rests: (Rest | undefined)[] = new Array(symbols.length);
  rests.push({ pages: undefined, naming: 0 });
  for (let at = symbols.length - 1; at >= 0; at -= 1)
    for (let length = symbols.length - at; length > 0; length -= 1) {
      const rest = rests[at + length];
      const word = keyOf(symbols.slice(at, at + length));
      const read = rest && before(rest, word, length, groups[at]?.pages ?? {});
      if (read && read.naming > (rests[at]?.naming ?? -1)) rests[at] = read;
    }
  return (rests[0]?.pages ?? []).slice(0, most).map(([url, zh, en, zhLine, enLine]) => ({
    url,
    title: { zh, en },
    line: { zh: zhLine, en: enLine },
  }));
}

/** What a word and the rest after it ask for together; nothing where the word says something else. */
function before(
  rest: Rest,
  word: string,
  length: number,
  named: Readonly<Record<string, readonly StoredPage[]>>,
): Rest | undefined {
  if (Object.hasOwn(named, word)) {
    const own = named[word] ?? [];
    const pages = rest.pages ? own.filter(([path]) => rest.pages?.some(([other]) => other === path)) : own;
    if (pages.length > 0) return { pages, naming: rest.naming + length };
  }
  return stopWords.has(word) || wideWords.has(word) || around.has(word) ? rest : undefined;
}
