import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';
import { siteFolder } from '../../src/editor/build/ensure.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the site's root, such as `/scenarios/`. */
  address: string;
  html: string;
  elements: Element[];
}

/** Every element of a tree, in the order of the document. */
export function elementsOf(tree: Root | RootContent): Element[] {
  const found: Element[] = [];
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** The words of an element. */
export function wordsOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** An attribute of an element as text. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return value === undefined || value === null || value === false
    ? undefined
    : Array.isArray(value)
      ? value.join(' ')
      : String(value);
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
      const tree = htmlToHast(html);
      if (tree.type !== 'root') throw new Error(`${path} is no document`);
      return {
        address: `/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        html,
        elements: elementsOf(tree),
      };
    });
}
