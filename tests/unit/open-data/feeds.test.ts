import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { atomFeed } from '../../../src/open-data/feeds/atom.ts';
import { feedsOf } from '../../../src/open-data/feeds/feeds.ts';
import { jsonFeed } from '../../../src/open-data/feeds/json-feed.ts';
import { searchDescription } from '../../../src/open-data/search-description.ts';
import { sitemaps } from '../../../src/open-data/sitemap/sitemap.ts';
import { xmlText } from '../../../src/open-data/xml-text.ts';
import { languages } from '../../../src/schema/text.ts';
import { realCatalogue } from '../../support/catalogue.ts';
import { addressOf, hostileCatalogue, hostileTexts } from '../../support/open-data.ts';
import { elementsNamed, textOf } from '../../support/xml.ts';

/* Read by a strict XML parser of others: it throws where a document is not well-formed. */

const of = { self: 'https://atlas.example/feeds/all.atom', author: 'Atlas', language: 'zh-CN' };
const named = (catalogue = realCatalogue(), name = 'all') => {
  const found = feedsOf(catalogue, addressOf)('zh').find((feed) => feed.name === name);
  if (!found) throw new Error(`no feed ${name}`);
  return found;
};

describe('a feed', () => {
  it('is there for every industry, for regions with entries, and for corrections, in both languages', () => {
    const catalogue = realCatalogue();
    for (const language of languages) {
      const names = feedsOf(catalogue, addressOf)(language).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(['all', 'corrections']));
      for (const id of catalogue.vocabulary.industries.keys()) expect(names).toContain(`industries/${id}`);
      for (const { region } of catalogue.scenarios) if (region) expect(names).toContain(`regions/${region.id}`);
    }
  });

  it('has the newest first, each once', () => {
    for (const { items, updated } of feedsOf(realCatalogue(), addressOf)('en')) {
      const days = items.map(({ day }) => day);
      expect(days).toEqual(days.toSorted().reverse());
      if (days[0] !== undefined) expect(updated).toBe(days[0]);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });

  it('as Atom has what RFC 4287 requires', () => {
    for (const feed of feedsOf(realCatalogue(), addressOf)('zh')) {
      const root = fromXml(atomFeed(feed, of));
      const [whole] = elementsNamed(root, 'feed');
      for (const part of ['id', 'title', 'updated', 'author'])
        expect(whole?.children.some((child) => child.type === 'element' && child.name === part)).toBe(true);
      for (const entry of elementsNamed(root, 'entry'))
        for (const part of ['id', 'title', 'updated']) expect(textOf(elementsNamed(entry, part)[0])).not.toBe('');
      for (const day of elementsNamed(root, 'updated')) expect(textOf(day)).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  it('as JSON Feed has what version 1.1 requires', () => {
    const feed = JSON.parse(jsonFeed(named(), of)) as {
      version: string;
      title: string;
      items: { id: string; content_text: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.every(({ id, content_text }) => id !== '' && typeof content_text === 'string')).toBe(true);
  });

  it('gives hostile texts back as they were', () => {
    const catalogue = hostileCatalogue();
    const wanted = hostileTexts.map((text) => `${text} · 样例电池`).sort();
    const titles = elementsNamed(fromXml(atomFeed(named(catalogue), of)), 'entry').map((entry) =>
      textOf(elementsNamed(entry, 'title')[0]),
    );
    const json = JSON.parse(jsonFeed(named(catalogue), of)) as { items: { title: string }[] };
    expect(titles.filter((title) => title.includes('·')).sort()).toEqual(wanted);
    expect(
      json.items
        .map(({ title }) => title)
        .filter((title) => title.includes('·'))
        .sort(),
    ).toEqual(wanted);
  });

  it('of corrections says what was corrected, each at an address of its own', () => {
    const { items } = named(hostileCatalogue(), 'corrections');
    expect(items.map(({ text }) => text).sort()).toEqual([...hostileTexts].sort());
    expect(new Set(items.map(({ id }) => id)).size).toBe(hostileTexts.length);
  });
});

it('XML never holds characters that it may not hold', () => {
  expect(xmlText('a\u0000b\u0008c\ufffe')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(xmlText('👨\u200d👩 \t\n שלום')).toBe('👨\u200d👩 \t\n שלום');
});

describe('sitemaps', () => {
  const pages = [
    { path: '/', lastModified: '2026-03-01' },
    { path: '/scenarios/', lastModified: '2026-03-01' },
    { path: '/scenarios/a/', lastModified: '2026-01-02' },
    { path: '/scenarios/b/', lastModified: '2026-02-03' },
  ];
  const files = sitemaps(pages, addressOf);

  it('name every page once, in both languages, each with the other', () => {
    const maps = [...files].filter(([path]) => path !== '/sitemap-index.xml').map(([, text]) => fromXml(text));
    const urls = maps.flatMap((map) => elementsNamed(map, 'url'));
    const addresses = urls.map((url) => textOf(elementsNamed(url, 'loc')[0]));
    expect(addresses.sort()).toEqual(
      pages.flatMap(({ path }) => [addressOf(path, 'zh'), addressOf(path, 'en')]).sort(),
    );
    for (const url of urls)
      expect(elementsNamed(url, 'xhtml:link').map(({ attributes }) => attributes.hreflang)).toEqual([
        'zh-CN',
        'en',
        'x-default',
      ]);
  });

  it('are named in the index with the day of their newest page', () => {
    const index = fromXml(files.get('/sitemap-index.xml') ?? '');
    const told = elementsNamed(index, 'sitemap').map((one) => [
      textOf(elementsNamed(one, 'loc')[0]),
      textOf(elementsNamed(one, 'lastmod')[0]),
    ]);
    expect(told).toEqual([
      ['https://atlas.example/atlas/sitemaps/pages.xml', '2026-03-01'],
      ['https://atlas.example/atlas/sitemaps/scenarios.xml', '2026-02-03'],
    ]);
  });
});

it('the search description leads a browser to the search page', () => {
  for (const language of languages) {
    const root = fromXml(searchDescription(language, addressOf));
    expect(textOf(elementsNamed(root, 'ShortName')[0]).length).toBeLessThanOrEqual(16);
    const templates = elementsNamed(root, 'Url').map(({ attributes }) => attributes.template);
    expect(templates).toContain(`${addressOf('/search/', language)}?q={searchTerms}`);
  }
});
