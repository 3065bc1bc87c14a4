import { x } from 'xastscript';
import { xmlDocument } from '../xml.ts';

/*
 * /sitemap-index.xml and /sitemaps/<part>.xml (https://www.sitemaps.org): every
 * page that search engines may show, with its other language and the day on
 * which what it says last changed.
 */

/** A page of the site in both languages. */
export interface SitePage {
  /** Path without base and language, such as `/scenarios/`. */
  path: string;
  lastModified: string;
}

/** As many addresses as a sitemap may hold, with two for each page. */
const longest = 25_000;

/** Sitemaps by their paths on the site. `addressOf` gives whole addresses. */
export function sitemaps(
  pages: readonly SitePage[],
  addressOf: (path: string, language: 'zh' | 'en') => string,
): Map<string, string> {
  const parts = new Map<string, SitePage[]>();
  for (const page of pages) {
    const [, part = '', id] = page.path.split('/');
    const name = id ? part : 'pages';
    parts.set(name, [...(parts.get(name) ?? []), page]);
  }
  const files = new Map<string, string>();
  const index: { address: string; lastModified: string }[] = [];
  for (const [name, all] of parts) {
    for (let start = 0; start < all.length; start += longest) {
      const some = all.slice(start, start + longest);
      const path = `/sitemaps/${name}${start === 0 ? '' : `-${start / longest + 1}`}.xml`;
      files.set(path, sitemap(some, addressOf));
      const days = some.map(({ lastModified }) => lastModified).sort();
      index.push({ address: addressOf(path, 'zh'), lastModified: days.at(-1) ?? '' });
    }
  }
  files.set(
    '/sitemap-index.xml',
    xmlDocument(
      x(
        'sitemapindex',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        index.map(({ address, lastModified }) => x('sitemap', [x('loc', address), x('lastmod', lastModified)])),
      ),
    ),
  );
  return files;
}

function sitemap(pages: readonly SitePage[], addressOf: (path: string, language: 'zh' | 'en') => string): string {
  const urls = pages.flatMap(({ path, lastModified }) => {
    const zh = addressOf(path, 'zh');
    const en = addressOf(path, 'en');
    const others = [
      ['zh-CN', zh],
      ['en', en],
      ['x-default', zh],
    ].map(([hreflang, href]) => x('xhtml:link', { rel: 'alternate', hreflang, href }));
    return [zh, en].map((address) => x('url', [x('loc', address), x('lastmod', lastModified), ...others]));
  });
  return xmlDocument(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      urls,
    ),
  );
}
