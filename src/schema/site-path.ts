import type { Language } from './text.ts';

const without = (base: string): string => (base.endsWith('/') ? base.slice(0, -1) : base);

/**
 * A path of the site that stands in both languages, page or file, as it is linked
 * to: under the base that the site is published at, English under `/en/`.
 */
export function pathIn(path: string, language: Language, base: string): string {
  return `${without(base)}${language === 'en' ? '/en' : ''}${path}`;
}

/**
 * A path of the site as a page links to it: pages stand in both languages, files
 * (a path with an extension) are the same in both, but for those of `pathIn`.
 */
export function sitePath(path: string, language: Language, base: string): string {
  const file = /\.[a-z0-9]+$/i.test(path.replace(/[?#].*$/, ''));
  return file ? `${without(base)}${path}` : pathIn(path, language, base);
}
