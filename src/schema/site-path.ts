import type { Language } from './text.ts';

/**
 * A path of the site as a page links to it: under the base that the site is
 * published at, and under `/en/` for English pages. Files (a path with an
 * extension) are the same in both languages.
 */
export function sitePath(path: string, language: Language, base: string): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  const file = /\.[a-z0-9]+$/i.test(path.replace(/[?#].*$/, ''));
  return `${root}${language === 'en' && !file ? '/en' : ''}${path}`;
}
