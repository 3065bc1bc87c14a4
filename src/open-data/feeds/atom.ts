import { x } from 'xastscript';
import { licence } from '../licence.ts';
import { xmlDocument } from '../xml.ts';
import { xmlText } from '../xml-text.ts';
import { type Feed, momentOf } from './feed.ts';

/* /feeds/….atom: RFC 4287. */

/** A feed as Atom; `self` is its own address, `author` who publishes it. */
export function atomFeed(
  { title, page, items, updated }: Feed,
  { self, author, language }: { self: string; author: string; language: string },
): string {
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', self),
      x('title', xmlText(title)),
      x('updated', momentOf(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: page }),
      x('author', [x('name', xmlText(author))]),
      x('rights', licence.title),
      ...items.map((item) =>
        x('entry', [
          x('id', item.id),
          x('title', xmlText(item.title)),
          x('updated', momentOf(item.day)),
          x('link', { rel: 'alternate', type: 'text/html', href: item.page }),
          ...item.categories.map((term) => x('category', { term: xmlText(term) })),
          x('summary', xmlText(item.text)),
        ]),
      ),
    ]),
  );
}
