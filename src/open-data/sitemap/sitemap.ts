import { xmlEscaped } from '../xml-text.ts';

/*
 * /sitemap-index.xml and /sitemaps/<part>.xml (https://www.sitemaps.org): every
 * page that search engines may show, with its other language and the day on
 * which what it says last changed. Written as text: as trees, so many small
 * elements take the end of a build, which waits for them, and the code for trees
 * takes a tenth of a second to load into the process of every build.
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
  const parts = Map.groupBy(pages, ({ path }) => {
    const [, part = '', id] = path.split('/');
    return id ? part : 'pages';
  });
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
    documentOf(
      'sitemapindex',
      index.map(
        ({ address, lastModified }) =>
          `<sitemap><loc>${xmlEscaped(address)}</loc><lastmod>${xmlEscaped(lastModified)}</lastmod></sitemap>`,
      ),
    ),
  );
  return files;
}

function sitemap(pages: readonly SitePage[], addressOf: (path: string, language: 'zh' | 'en') => string): string {
  const urls = pages.flatMap(({ path, lastModified }) => {
    const zh = xmlEscaped(addressOf(path, 'zh'));
    const en = xmlEscaped(addressOf(path, 'en'));
    const others = [
      ['zh-CN', zh],
      ['en', en],
      ['x-default', zh],
    ].map(([hreflang, href]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`);
    return [zh, en].map(
      (address) => `<url><loc>${address}</loc><lastmod>${xmlEscaped(lastModified)}</lastmod>${others.join('')}</url>`,
    );
  });
  return documentOf('urlset', urls, ' xmlns:xhtml="http://www.w3.org/1999/xhtml"');
}

/** A document of such elements within one of a name of the protocol's, which may need further attributes. */
const documentOf = (name: string, elements: readonly string[], attributes = ''): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${attributes}>`,
    ...elements,
    `</${name}>\n`,
  ].join('');
