import { groupOf, keyOf, symbolsOf } from './analyse.ts';
import { keyPrefix, type StoredPage, type WordGroup } from './index-format.ts';
import type { GetGroup } from './read-query.ts';
import { stopWords } from './stop-words.ts';

/** A page of the site that answers a query. */
export interface SitePage {
  /** Where it stands: below the edition, or as the reader's page links to it. */
  url: string;
  title: { zh: string; en: string };
  line: { zh: string; en: string };
}

/** Words around the name of a page, besides those that say nothing anywhere: what the site holds, and who asks. */
const around: ReadonlySet<string> = new Set(
  [
    '案例 场景 企业 公司 数据 数字 应用 项目 ai 人工智能 标准 国标 国家标准 本站 图谱 网站 网页 页面 网址 数据库 入口 链接 意思 含义 名单 列表 文件 原文 全文',
    '我们厂 我厂 我的工厂 我们工厂 我公司 我们公司 我司 一下 正式 官方 发布 版 版本 下 页 几个 两个 全国 国家 政府 工信部 国务院 申请 注明 调用 获取 查看 打包 成 归谁 叫 什么叫 几级 负责人 手机上 2026 2027',
    'case scenario company enterprise factory plant firm data standard site website page web link list mean meaning document doc figure number two info information report sme government version',
  ].flatMap((line) => line.split(' ')),
);

/** How many symbols a query may have that asks for a page, and the longest word that asks for one. */
const longestAsked = 24;

/** Most pages at once. */
const most = 3;

/**
 * The pages of the site that a query asks for and nothing else: 怎么投稿, but
 * not 投稿 beside a word of the trades. They come with the groups of words that
 * the query is read by anyhow.
 */
export async function pagesAsked(query: string, get: GetGroup): Promise<readonly SitePage[]> {
  const symbols = symbolsOf(query).filter(Boolean);
  if (symbols.length > longestAsked) return [];
  const groups = await Promise.all(symbols.map((_, at) => get(keyPrefix.group + groupOf(symbols, at))));
  const names = symbols.flatMap((_, at) => namesAt(symbols, at, groups[at]));
  const all = new Map(names.flatMap(({ pages }) => pages.map((page) => [page[0], page] as const)));
  const whole = [...all.values()].map((page) => ({
    page,
    naming: namingOf(
      symbols,
      names.filter(({ pages }) => pages.some(([path]) => path === page[0])),
    ),
  }));
  const best = Math.max(0, ...whole.map(({ naming }) => naming));
  // Where no page is named by all of it, each that is named by a part: 投稿邮箱.
  const asked = best > 0 ? whole.filter(({ naming }) => naming === best) : namingOf(symbols, names) > 0 ? whole : [];
  return asked.slice(0, most).map(({ page: [url, zh, en, zhLine, enLine] }) => ({
    url,
    title: { zh, en },
    line: { zh: zhLine, en: enLine },
  }));
}

/** A word of a query that names pages. */
interface Name {
  from: number;
  to: number;
  pages: readonly StoredPage[];
}

/** The words that begin at a place and name pages, the longest first. */
function namesAt(symbols: readonly string[], from: number, group: WordGroup | undefined): Name[] {
  const named = group?.pages ?? {};
  const names: Name[] = [];
  for (let to = symbols.length; to > from; to -= 1) {
    const word = keyOf(symbols.slice(from, to));
    if (Object.hasOwn(named, word)) names.push({ from, to, pages: named[word] ?? [] });
  }
  return names;
}

/** How many symbols of a query are of names, where all others only stand around them; 0 where any says something else. */
function namingOf(symbols: readonly string[], names: readonly Name[]): number {
  const naming: (number | undefined)[] = new Array(symbols.length + 1);
  naming[symbols.length] = 0;
  for (let from = symbols.length - 1; from >= 0; from -= 1)
    for (let to = symbols.length; to > from; to -= 1) {
      const rest = naming[to];
      const isName = names.some((name) => name.from === from && name.to === to);
      if (rest === undefined || !(isName || isAround(keyOf(symbols.slice(from, to))))) continue;
      naming[from] = Math.max(naming[from] ?? 0, rest + (isName ? to - from : 0));
    }
  return naming[0] ?? 0;
}

const isAround = (word: string) => stopWords.has(word) || around.has(word);
