import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteCatalogue } from '../../catalogue/site-catalogue.ts';
import { sitePath } from '../../schema/site-path.ts';
import type { AddressOf } from '../address.ts';
import { entriesOf } from '../api/entries.ts';
import { pagePath } from '../api/entry-fields.ts';
import { contentModified, lastModified } from '../last-modified.ts';
import { sitemaps } from './sitemap.ts';

/** Writes the sitemaps of the pages that were built: which there are, only the finished site says. */
export function sitemap(site: string, base: string): AstroIntegration {
  const addressOf: AddressOf = (path, language) => new URL(sitePath(path, language, base), site).href;
  return {
    name: 'atlas-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const catalogue = await siteCatalogue();
        const days = new Map(entriesOf(catalogue).map((entry) => [pagePath(entry), lastModified(entry)]));
        const day = contentModified(catalogue);
        const shown = pages
          .map(({ pathname }) => pathname)
          .filter((path) => !path.startsWith('en/') && isShown(join(folder, path, 'index.html')))
          .map((path) => `/${path}`)
          .sort()
          .map((path) => ({ path, lastModified: days.get(path) ?? day }));
        for (const [path, text] of sitemaps(shown, addressOf)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
      },
    },
  };
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
