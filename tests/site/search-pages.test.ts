import { expect, it } from 'vitest';
import { sitePages } from '../../src/search/index/site-pages.ts';
import { realCatalogue } from '../support/catalogue.ts';
import { readPages } from '../support/pages.ts';

it('has every page that the search answers with, and every place in one, in both languages', () => {
  const pages = new Map(readPages().map((page) => [page.address, page]));
  for (const { path } of sitePages(realCatalogue()))
    for (const language of ['', '/en']) {
      const [address = '', place] = path.split('#');
      const page = pages.get(language + address);
      expect(page, language + address).toBeDefined();
      if (place) expect(page?.html, path).toContain(`id="${place}"`);
    }
});
