import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AddressOf } from '../address.ts';
import type { Entry } from '../api/entries.ts';
import { latest } from '../last-modified.ts';
import { pagePath } from '../page-path.ts';
import { sitemaps } from './sitemap.ts';

/** What sitemaps say of an entry. */
type DatedEntry = Pick<Entry, 'kind' | 'id'> & { lastModified: string };

/**
 * Writes the sitemaps of the pages that were made, by their paths without the
 * slash at the end, such as `en/about`, into the site's `folder`: which of them
 * search engines may show, and which another page stands for, only the pages
 * themselves say.
 */
export function writeSitemaps(
  folder: string,
  pages: readonly string[],
  entries: readonly DatedEntry[],
  addressOf: AddressOf,
): void {
  const days = new Map(entries.map((entry) => [pagePath(entry), entry.lastModified]));
  const day = latest(days.values());
  const shown = pages
    .filter(
      (path) => !/^en(\/|$)/.test(path) && isShown(join(folder, path, 'index.html'), addressOf(pathOf(path), 'zh')),
    )
    .map(pathOf)
    .sort()
    .map((path) => ({ path, lastModified: days.get(path) ?? day }));
  for (const [path, text] of sitemaps(shown, addressOf)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const pathOf = (path: string): string => (path === '' ? '/' : `/${path}/`);

/** Whether search engines may show a page, and no other in its place: its head says so. */
function isShown(file: string, address: string): boolean {
  const head = Buffer.alloc(16_384);
  const opened = openSync(file, 'r');
  try {
    const text = head.toString('utf8', 0, readSync(opened, head));
    return (
      text.includes(`<link rel="canonical" href="${address}">`) &&
      !text.includes('<meta name="robots" content="noindex"')
    );
  } finally {
    closeSync(opened);
  }
}
