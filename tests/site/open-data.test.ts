import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { attribute, wordsOf } from '../support/html/element.ts';
import { readPages } from '../support/pages.ts';
import { elementsNamed, textOf } from '../support/xml.ts';

/* The open data as the built site holds it; how each form is made is told in tests/unit/open-data. */

const folder = siteFolder();
/** Pages, without those that only lead on, and without the cards that stand in pages of others. */
const pages = readPages().filter(
  ({ address, elements }) =>
    !/\/card\/$/.test(address) && !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'),
);
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const isThere = (address: string) => existsSync(join(folder, new URL(address, site).pathname));

it('every form of a page, every feed and the search description are where its head says', () => {
  const missing = pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'link')
      .filter((link) => /^(alternate|search)$/.test(attribute(link, 'rel') ?? '') && attribute(link, 'type'))
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => !isThere(href))
      .map((href) => `${address} → ${href}`),
  );
  expect(missing).toEqual([]);
});

it('the twin of every entry is the item of the API', () => {
  const entries = pages.filter(({ address }) =>
    /^\/(scenarios|enterprises|playbooks)\/(?!by\/|page\/|reference\/)[^/]+\/$/.test(address),
  );
  expect(entries.length).toBeGreaterThan(0);
  const wrong = entries.filter(({ address }) => {
    const item = text(`/api/v1${address.slice(0, -1)}.json`);
    return text(`${address}index.json`) !== item || text(`/en${address}index.json`) !== item;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

it('every page that an item of the API names is there', () => {
  const lists = ['industries', 'metrics', 'building-blocks', 'schemes', 'scenarios', 'enterprises', 'playbooks'];
  const named = lists.flatMap((list) => {
    const { result } = JSON.parse(text(`/api/v1/${list}.json`)) as { result: { page?: Record<string, string> }[] };
    expect(
      result.every(({ page }) => page),
      list,
    ).toBe(true);
    return result.flatMap(({ page = {} }) => Object.values(page));
  });
  expect(named.filter((address) => !isThere(address))).toEqual([]);
});

it('every page says what it is in linked data, which expands', async () => {
  const silent: string[] = [];
  const kinds = new Set<string>();
  for (const { address, elements } of pages) {
    const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
    const data = script && (JSON.parse(wordsOf(script)) as jsonld.JsonLdDocument & { '@type': string });
    if (!data) silent.push(address);
    else if (!kinds.has(data['@type'])) {
      kinds.add(data['@type']);
      const expanded = await jsonld.expand(data, {
        documentLoader: async (url: string) => ({
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
      });
      expect(expanded, address).toHaveLength(1);
    }
  }
  expect(silent).toEqual([]);
  expect([...kinds].sort()).toEqual(['Article', 'Dataset', 'HowTo', 'Organization', 'WebPage']);
});

it('the sitemaps name every page that search engines may show and that stands for itself, and no other', () => {
  const locations = (path: string) =>
    elementsNamed(fromXml(text(path)), 'loc').map((one) => new URL(textOf(one)).pathname);
  const named = locations('/sitemap-index.xml').flatMap(locations);
  const shown = pages
    .filter(({ elements }) => !elements.some((element) => attribute(element, 'name') === 'robots'))
    .filter(({ address, elements }) => {
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      return canonical !== undefined && attribute(canonical, 'href') === site + address;
    })
    .map(({ address }) => address);
  expect(named.toSorted()).toEqual(shown.toSorted());
});

it('robots.txt leads to the sitemaps', () => {
  const [, address = ''] = /^Sitemap: (.+)$/m.exec(text('/robots.txt')) ?? [];
  expect(isThere(address)).toBe(true);
});

it('the page of the data names every file of it, with its size', () => {
  const page = pages.find(({ address }) => address === '/data/');
  const linked = new Set(page?.elements.flatMap((element) => attribute(element, 'href') ?? []));
  const files = text('/data/checksums.txt')
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1] ?? '');
  expect(files.filter((name) => !linked.has(`${site}/data/${name}`))).toEqual([]);
});
