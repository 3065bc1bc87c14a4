import { type Feed, momentOf } from './feed.ts';

/* /feeds/….json: JSON Feed 1.1 (https://jsonfeed.org). */

/** A feed as JSON Feed; `self` is its own address, `author` who publishes it. */
export function jsonFeed(
  { title, page, items }: Feed,
  { self, author, language }: { self: string; author: string; language: string },
): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.page,
      title: item.title,
      content_text: item.text,
      date_modified: momentOf(item.day),
      tags: item.categories,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
