import { pathIn, sitePath } from '../schema/site-path.ts';
import type { Language } from '../schema/text.ts';

/** The site's languages as documents name them. */
export const documentLanguage: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** A path of the site as a page in `language` links to it: pages stand in both languages, files in one. */
export function href(path: string, language: Language): string {
  return sitePath(path, language, import.meta.env.BASE_URL);
}

/** A file that each language has its own of, such as the rows of a list, as a page in `language` links to it. */
export function ownFile(path: string, language: Language): string {
  return pathIn(path, language, import.meta.env.BASE_URL);
}

/** The whole address of a path of the site, with its host, as a page in `language` links to it. */
export function wholeAddress(path: string, language: Language): string {
  return new URL(href(path, language), import.meta.env.SITE).href;
}

/** Both languages of a route: Chinese at `/`, English at `/en/`. A new list each time: Astro keeps its own notes on it. */
export function languageRoutes(): { params: { lang: string | undefined }; props: { language: Language } }[] {
  return [
    { params: { lang: undefined }, props: { language: 'zh' } },
    { params: { lang: 'en' }, props: { language: 'en' } },
  ];
}

/** Every item of a list in both languages, as the paths of a route. */
export function routesFor<T>(items: readonly T[], params: (item: T) => Record<string, string>) {
  return languageRoutes().flatMap(({ params: language, props }) =>
    items.map((item) => ({ params: { ...language, ...params(item) }, props: { ...props, item } })),
  );
}
