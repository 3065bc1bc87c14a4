import type { Language } from '../schema/text.ts';
import { href } from '../site/href.ts';
import type { ListKind } from './kinds.ts';

/** A facet and one of its values. */
export interface Narrowing {
  facet: string;
  value: string;
}

/** Path of the page that lists the entries with one value of a facet. */
export function narrowedPath(kind: ListKind, { facet, value }: Narrowing): string {
  return `/${kind}/by/${facet}/${value}/`;
}

/** Address of that page as a page in `language` links to it. */
export function narrowedHref(kind: ListKind, facet: string, value: string, language: Language): string {
  return href(narrowedPath(kind, { facet, value }), language);
}

/** Path of page `page` of a list. */
export function pagedPath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`;
}

/** The pages of a list of `pages`, each with the part of its path that tells it from the first, which has none. */
export function listPages(pages: number): { page: number; part: string | undefined }[] {
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    part: index === 0 ? undefined : `page/${index + 1}`,
  }));
}
