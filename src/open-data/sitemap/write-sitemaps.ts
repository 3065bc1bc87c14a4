import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AddressOf } from '../address.ts';
import { entriesOf } from '../api/entries.ts';
import { pagePath } from '../api/entry-fields.ts';
import { contentModified, lastModified } from '../last-modified.ts';
import { sitemaps } from './sitemap.ts';

/**
 * Writes the sitemaps of the pages that were made, by their paths without the
 * slash at the end, such as `en/about`, into the site's `folder`: which of them
 * search engines may show, only the pages themselves say.
 */
export function writeSitemaps(
  folder: string,
  pages: readonly string[],
  catalogue: Catalogue,
  addressOf: AddressOf,
): void {
  const days = new Map(entriesOf(catalogue).map((entry) => [pagePath(entry), lastModified(entry)]));
  const day = contentModified(catalogue);
  const shown = pages
    .filter((path) => !/^en(\/|$)/.test(path) && isShown(join(folder, path, 'index.html')))
    .map((path) => (path === '' ? '/' : `/${path}/`))
    .sort()
    .map((path) => ({ path, lastModified: days.get(path) ?? day }));
  for (const [path, text] of sitemaps(shown, addressOf)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Whether search engines may show a page: its head would say if not. */
function isShown(file: string): boolean {
  const head = Buffer.alloc(16_384);
  const opened = openSync(file, 'r');
  try {
    return !/<meta name="robots" content="noindex"/.test(head.toString('utf8', 0, readSync(opened, head)));
  } finally {
    closeSync(opened);
  }
}
