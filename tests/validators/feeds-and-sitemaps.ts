import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, faultsOf, filesIn, home, tool, toolFolder } from './tools.ts';

/* Feeds before a parser, sitemaps before their schema. */

interface Feed {
  entries?: readonly { id?: string; title?: unknown }[];
  items?: readonly { id?: string; title?: unknown }[];
}
interface FeedParser {
  parseAtomFeed(text: string): Feed;
  parseJsonFeed(text: string): Feed;
}

/** The links to translations, of which the schema of sitemaps wants a schema as well. */
const links = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
<element name="link"><complexType><attribute name="rel" use="required"/><attribute name="hreflang" type="language" use="required"/><attribute name="href" type="anyURI" use="required"/></complexType></element></schema>`;

export async function* feedsAndSitemaps(site: string): AsyncGenerator<Checked> {
  const { parseAtomFeed, parseJsonFeed } = await tool<FeedParser>('feedsmith');
  const known = new Map<string, string>();
  const feeds = filesIn(site, '{,en/}feeds/**/*.{atom,json}');
  const found = feeds.flatMap((path) => {
    try {
      const text = readFileSync(join(site, path), 'utf8');
      const { entries, items } = path.endsWith('.atom') ? parseAtomFeed(text) : parseJsonFeed(text);
      const told = entries ?? items ?? [];
      const ids = told.map(({ id }) => id).join('\n');
      const name = path.replace(/\.\w+$/, '');
      const same = (known.get(name) ?? ids) === ids;
      known.set(name, ids);
      return same && told.every(({ id, title }) => id && title) ? [] : [path];
    } catch (error) {
      return [`${path}: ${error}`];
    }
  });
  yield { what: `${feeds.length} feeds, by feedsmith; Atom and JSON have the same items`, found };

  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'links.xsd'), links);
  const schema = join(home, 'sitemaps.xsd');
  writeFileSync(
    schema,
    `<schema xmlns="http://www.w3.org/2001/XMLSchema"><import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${join(toolFolder('sitemap'), 'schema/sitemap.xsd')}"/><import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/></schema>`,
  );
  const maps = filesIn(site, 'sitemaps/*.xml');
  yield {
    what: `${maps.length} sitemaps, by the schema of sitemaps.org`,
    found: faultsOf('xmllint', ['--noout', '--nonet', '--schema', schema, ...maps], site),
  };
}
