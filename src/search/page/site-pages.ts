import type { Page } from '../engine/service.ts';

/** Shows the pages of the site that answer a query, above its results. */
export function showSitePages(root: HTMLElement, pages: Page['pages'], language: 'zh' | 'en'): void {
  root.hidden = pages.length === 0;
  root.querySelector('ul')?.replaceChildren(
    ...pages.map(({ url, title, line }) => {
      const [item, link, told] = [
        document.createElement('li'),
        document.createElement('a'),
        document.createElement('p'),
      ];
      link.href = url;
      link.textContent = title[language];
      told.textContent = line[language];
      item.append(link, told);
      return item;
    }),
  );
}
