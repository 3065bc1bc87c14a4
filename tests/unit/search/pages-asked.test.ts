import { describe, expect, it } from 'vitest';
import { groupOf, keyOf, symbolsOf } from '../../../src/search/engine/analyse.ts';
import { keyPrefix } from '../../../src/search/engine/index-format.ts';
import { pagesAsked } from '../../../src/search/engine/pages-asked.ts';
import { groupsOf } from '../../../src/search/index/lexicon.ts';
import { targetWords } from '../../../src/search/index/page-words.ts';
import { sitePages } from '../../../src/search/index/site-pages.ts';
import { standardWords } from '../../../src/search/index/standard-words.ts';
import { realCatalogue } from '../../support/catalogue.ts';

const page = (path: string, words: string[]) => ({
  path,
  title: { zh: path, en: path },
  line: { zh: '', en: '' },
  words,
});
const made = groupsOf(new Map(), [
  page('/submit/', ['投稿', '提交', 'submit', 'add my']),
  page('/data/', ['数据', '下载', '数据下载', 'open data', 'download']),
  page('/safety/', ['安全', '数据安全']),
  page('/quality/', ['数据质量']),
  page('/compare/', ['对比']),
  page('/scenarios/', ['全部案例']),
  page('/glossary/#standards-made-up', ['GB/T 99123-2031', '某某管理办法']),
]);
const pagesOf = async (query: string, groups = made) =>
  (await pagesAsked(query, async (key) => groups.get(key))).map(({ url }) => url);

describe('a query', () => {
  it.each([
    ['投稿', ['/submit/']],
    ['怎么投稿？', ['/submit/']],
    ['如何提交案例', ['/submit/']],
    ['how do I submit a case', ['/submit/']],
    ["add my company's case", ['/submit/']],
    ['数据下载', ['/data/']],
    ['下载 数据', ['/data/']],
    // A longer name of another page at the end does not hide it.
    ['下载全部案例', ['/data/']],
    ['怎么对比两个案例', ['/compare/']],
    ['数据安全', ['/safety/']],
    ['Open Data', ['/data/']],
    ['GB/T 99123', ['/glossary/#standards-made-up']],
    ['gbt99123', ['/glossary/#standards-made-up']],
    ['GB/T 99123—2031 标准', ['/glossary/#standards-made-up']],
    ['《某某管理办法》', ['/glossary/#standards-made-up']],
    // What says anything else is asked of the cases.
    ['高炉 安全', []],
    ['投稿 高炉', []],
    ['download blast furnace', []],
    ['投稿 下载', ['/submit/', '/data/']],
    ['投稿 下载 高炉', []],
    ['设备 安全', []],
    ['怎么', []],
    ['案例', []],
    ['GB/T 99124', []],
    ['constructor', []],
    ['', []],
    ['？！', []],
    ['安全'.repeat(20), []],
  ])('%s asks for %j', async (query, paths) => {
    expect(await pagesOf(query)).toEqual(paths);
  });
});

describe('the pages of the site', () => {
  const pages = sitePages(realCatalogue());
  const groups = groupsOf(new Map(), pages);

  it('stand under each of their words, and are told of', () => {
    for (const { path, title, line, words } of pages) {
      expect([title.zh, title.en, line.zh, line.en].every((text) => text !== '' && !text.includes('{'))).toBe(true);
      for (const word of words) {
        const symbols = symbolsOf(word).filter(Boolean);
        const stored = groups.get(keyPrefix.group + groupOf(symbols))?.pages?.[keyOf(symbols)] ?? [];
        expect(
          stored.map(([own]) => own),
          word,
        ).toContain(path);
      }
    }
  });

  it('are standards by their numbers, whatever stands between letters and digits', async () => {
    const standards = [...realCatalogue().vocabulary.standards.values()].filter(({ number }) =>
      number?.startsWith('GB/T'),
    );
    expect(standards.length).toBeGreaterThan(0);
    for (const { id, number = '' } of standards)
      for (const written of [number, number.toLowerCase(), number.replace(/[/ ]/g, ''), number.replace(/-\d+$/, '')])
        expect(await pagesOf(written, groups), written).toContain(`/glossary/#standards-${id}`);
  });

  it('are known by the ids of standards and targets that there are', () => {
    const { standards, plan } = realCatalogue().vocabulary;
    expect(Object.keys(standardWords).filter((id) => !standards.has(id))).toEqual([]);
    expect(Object.keys(targetWords).filter((id) => plan.targets.every((target) => target.id !== id))).toEqual([]);
  });

  it('are what the plan aims at, number and noun', async () => {
    for (const { id, min, max, unit } of realCatalogue().vocabulary.plan.targets)
      for (const word of targetWords[id] ?? [])
        expect(await pagesOf(`${min === max ? min : `${min}-${max}`}${unit.zh}${word}`, groups)).toEqual([
          '/plan/#targets',
        ]);
  });
});
