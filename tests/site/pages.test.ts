import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ofKind } from '../../src/catalogue/sound-entry.ts';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import { entryKinds } from '../../src/schema/entry-kinds.ts';
import { realReading } from '../support/catalogue.ts';
import { attribute, elementsOf, type HtmlElement, wordsOf } from '../support/html/element.ts';
import { type BuiltPage, readPages } from '../support/pages.ts';

/** The pages; those of former addresses only lead on, and cards stand in pages of others (reuse.test.ts). */
const pages = readPages().filter(
  ({ address, elements }) =>
    !/\/card\/$/.test(address) && !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'),
);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const site = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
const isEnglish = ({ address }: BuiltPage) => address.startsWith('/en/');
const of = (page: BuiltPage, tag: string) => page.elements.filter(({ tagName }) => tagName === tag);
const ids = new Map(
  pages.map((page) => [page.address, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]),
);
const entryPages = pages.filter(({ address }) => /\/(scenarios|enterprises|industries)\/[^/]+\/$/.test(address));

it('has every page type, in both languages', () => {
  const wanted = [
    '/',
    '/scenarios/',
    '/enterprises/',
    '/industries/',
    '/industries/lithium-battery/',
    '/search/',
    '/about/',
  ];
  for (const address of wanted) {
    expect(byAddress.has(address), address).toBe(true);
    expect(byAddress.has(`/en${address}`), `/en${address}`).toBe(true);
  }
  for (const address of ['/404.html', '/en/404.html']) expect(byAddress.has(address), address).toBe(true);
});

it('has a page for every entry, in both languages', () => {
  const { entries } = realReading();
  const missing = entries
    .map(({ kind, id }) => `/${entryKinds[kind].folder}/${id}/`)
    .flatMap((address) => [address, `/en${address}`].filter((wanted) => !byAddress.has(wanted)));
  expect(missing).toEqual([]);
});

describe('every page', () => {
  const failing = (fails: (page: BuiltPage) => boolean) => pages.filter(fails).map(({ address }) => address);

  it('has one h1', () => {
    expect(failing((page) => of(page, 'h1').length !== 1)).toEqual([]);
  });

  it('has headings in order', () => {
    expect(
      failing((page) => {
        const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
        return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 1) + 1);
      }),
    ).toEqual([]);
  });

  it('says its language', () => {
    expect(
      failing((page) => attribute(of(page, 'html')[0] as never, 'lang') !== (isEnglish(page) ? 'en' : 'zh-CN')),
    ).toEqual([]);
  });

  it('has a title and a description', () => {
    const description = (page: BuiltPage) => of(page, 'meta').find((meta) => attribute(meta, 'name') === 'description');
    expect(
      failing((page) => (of(page, 'title')[0] ? wordsOf(of(page, 'title')[0] as never).length < 5 : true)),
    ).toEqual([]);
    expect(failing((page) => (attribute(description(page) as never, 'content') ?? '').length < 5)).toEqual([]);
  });

  it('names itself, or the entry whose sheet it is, and its other language', () => {
    const links = (page: BuiltPage, rel: string) => of(page, 'link').filter((link) => attribute(link, 'rel') === rel);
    expect(
      failing((page) => {
        if (page.address.endsWith('/404.html')) return false;
        const canonical = attribute(links(page, 'canonical')[0] as never, 'href');
        const alternates = new Map(
          links(page, 'alternate').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]),
        );
        const chinese = site + page.address.replace(/^\/en\//, '/');
        const english = `${site}/en${page.address.replace(/^\/en\//, '/')}`;
        return (
          canonical !== site + page.address.replace(/\/sheet\/$/, '/') ||
          alternates.get('zh-CN') !== chinese ||
          alternates.get('en') !== english
        );
      }),
    ).toEqual([]);
  });

  it('has its twin in the other language', () => {
    expect(
      failing(({ address }) => !byAddress.has(address.startsWith('/en/') ? address.slice(3) : `/en${address}`)),
    ).toEqual([]);
  });

  it('loads nothing from another host, and says so to the browser', () => {
    const outside = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const loads =
          element.tagName === 'link' &&
          !/^(stylesheet|icon|preload|modulepreload)$/.test(attribute(element, 'rel') ?? '')
            ? undefined
            : (attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : undefined));
        return loads && !loads.startsWith('/') ? [`${page.address} ${loads}`] : [];
      }),
    );
    expect(outside).toEqual([]);
    expect(
      failing(({ html }) => !/<meta http-equiv="content-security-policy" content="[^"]*default-src 'self'/.test(html)),
    ).toEqual([]);
  });

  it('carries no inline script or handler, and no style but those that its policy knows by their hash', () => {
    const inline = pages.flatMap((page) => {
      const policy = of(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'content-security-policy');
      const allowed = policy ? (attribute(policy, 'content') ?? '') : '';
      return page.elements.flatMap((element) => {
        const handler = handlerOf(element);
        // Data are no script: nothing runs them.
        const data = attribute(element, 'type') === 'application/ld+json';
        const script = element.tagName === 'script' && attribute(element, 'src') === undefined && !data;
        const style = element.tagName === 'style' && !allowed.includes(`'${hashOf(wordsOf(element))}'`);
        return handler || script || style ? [`${page.address} ${element.tagName} ${handler ?? ''}`] : [];
      });
    });
    expect(inline).toEqual([]);
  });
});

/** Handlers by the attributes of an element, which are one object where they are written alike. */
const handlers = new Map<HtmlElement['attributes'], string | undefined>();

/** The name of an attribute that runs something or is a style. */
function handlerOf({ attributes }: HtmlElement): string | undefined {
  if (!handlers.has(attributes))
    handlers.set(
      attributes,
      Object.keys(attributes).find((name) => /^on/i.test(name) || name === 'style'),
    );
  return handlers.get(attributes);
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('gives every page a share image: 1200 × 630 pixels, under 60 KB', () => {
  const wrong = new Set<string>();
  const seen = new Set<string>();
  for (const page of pages) {
    const meta = of(page, 'meta').find((one) => attribute(one, 'property') === 'og:image');
    const address = meta ? new URL(attribute(meta, 'content') ?? '').pathname : '';
    if (seen.has(address)) continue;
    seen.add(address);
    const path = join(siteFolder(), address);
    const bytes = address && existsSync(path) ? readFileSync(path) : undefined;
    // A PNG states its size in the header: width at byte 16, height at byte 20.
    const sound = bytes?.readUInt32BE(16) === 1200 && bytes.readUInt32BE(20) === 630 && bytes.length < 60_000;
    if (!sound) wrong.add(`${page.address} ${address}`);
  }
  expect([...wrong]).toEqual([]);
  const { entries } = realReading();
  expect(seen.size).toBeGreaterThan(2 * entries.length);
});

it('lets no two pages of a language share a title', () => {
  const titles = new Map<string, string[]>();
  for (const page of pages) {
    if (page.address.endsWith('/404.html')) continue;
    const key = `${isEnglish(page) ? 'en' : 'zh'} ${wordsOf(of(page, 'title')[0] as never)}`;
    titles.set(key, [...(titles.get(key) ?? []), page.address]);
  }
  expect([...titles.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
});

it('resolves every link and anchor', () => {
  const broken = new Set<string>();
  /** Links that lead to the same place from every page, and have been followed. */
  const followed = new Set<string>();
  for (const page of pages) {
    for (const link of of(page, 'a')) {
      const href = attribute(link, 'href') ?? '';
      if (followed.has(href)) continue;
      if (/^(\/|https?:\/\/)/.test(href)) followed.add(href);
      const target = new URL(href, site + page.address);
      if (target.origin !== site || !/^https?:$/.test(target.protocol)) continue;
      const path = decodeURIComponent(target.pathname);
      const there = byAddress.has(path) || (/\.[a-z]+$/.test(path) && existsSync(join(siteFolder(), path)));
      if (!there) broken.add(`${page.address} → ${path}`);
      else if (target.hash.length > 1 && !ids.get(path)?.has(decodeURIComponent(target.hash.slice(1))))
        broken.add(`${page.address} → ${path}${target.hash}`);
    }
  }
  expect([...broken]).toEqual([]);
});

it('uses no id twice on a page', () => {
  const twice = pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.elements.flatMap((element) => {
      const id = attribute(element, 'id');
      if (!id) return [];
      const again = seen.has(id);
      seen.add(id);
      return again ? [`${page.address} #${id}`] : [];
    });
  });
  expect(twice).toEqual([]);
});

describe('without JavaScript', () => {
  it('every value of every facet has a page that lists entries', () => {
    for (const kind of ['scenarios', 'enterprises']) {
      const values = of(byAddress.get(`/${kind}/`) as BuiltPage, 'a').filter(
        (link) => attribute(link, 'data-value') !== undefined,
      );
      expect(values.length).toBeGreaterThan(40);
      const empty = values.filter((link) => {
        const page = byAddress.get(decodeURIComponent(attribute(link, 'href') ?? ''));
        return !page?.elements.some((element) => attribute(element, 'class')?.split(' ').includes('row'));
      });
      expect(empty.map((link) => attribute(link, 'href'))).toEqual([]);
    }
  });

  it('the pages of a list lead to every entry', () => {
    const listed = new Set(
      pages
        .filter(({ address }) => /^\/scenarios\/(page\/\d+\/)?$/.test(address))
        .flatMap((page) => of(page, 'a').flatMap((link) => attribute(link, 'href') ?? [])),
    );
    const missing = entryPages.filter(({ address }) => address.startsWith('/scenarios/') && !listed.has(address));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });
});

it('says of every scenario with figures whether they were read twice', () => {
  const silent = entryPages.filter(
    ({ address, html }) =>
      /^\/scenarios\//.test(address) &&
      html.includes('class="result') &&
      !/数字待第二人核对|已由第二人逐项核对/.test(html),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

it('shows every figure with its source beside it', () => {
  const scenarios = ofKind(realReading().entries, 'scenario');
  const wrong = scenarios.filter(({ id, record }) => {
    const page = byAddress.get(`/scenarios/${id}/`);
    const cards =
      page?.elements.filter(
        (element) => element.tagName === 'li' && attribute(element, 'class')?.split(' ').includes('result'),
      ) ?? [];
    return (
      cards.length !== record.results.length ||
      cards.some((card) => !elementsOf(card).some((link) => /^#source-/.test(attribute(link, 'href') ?? '')))
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
