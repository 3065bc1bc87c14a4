import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../../src/editor/build/ensure.ts';
import type { HtmlElement } from './html/element.ts';
import { readHtml } from './html/read-html.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the site's root, such as `/scenarios/`. */
  address: string;
  html: string;
  elements: readonly HtmlElement[];
}

const known = new Map<string, BuiltPage[]>();

/** Every page of a built site, read once for all tests of a worker. */
export function readPages(folder = siteFolder()): BuiltPage[] {
  const pages = known.get(folder) ?? pagesIn(folder);
  known.set(folder, pages);
  return pages;
}

/** The pages of a built site whose files the patterns name. */
export function pagesIn(folder: string, patterns: readonly string[] = ['**/*.html']): BuiltPage[] {
  return globSync(patterns, { cwd: folder })
    .sort()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return {
        address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        html,
        elements: readHtml(html),
      };
    });
}
