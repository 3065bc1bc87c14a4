import type { Language } from '../schema/text.ts';
import { SearchEngine } from '../search/engine/engine.ts';
import type { EntryFacets } from '../search/engine/facets.ts';
import { SearchService } from '../search/engine/service.ts';
import { oncePerBuild, type Site } from './site.ts';

/** The site's own search over the index of a built site, and what its entries are narrowed by. */
export interface SiteSearch {
  service: SearchService;
  facets: readonly EntryFacets[];
}

/** The search of a site in each language, begun anew with each build. Throws where files of the index are missing. */
export function siteSearch(site: Site): (language: Language) => Promise<SiteSearch> {
  const made = (language: Language) =>
    oncePerBuild(site, async () => {
      const edition = { index: 'search-index/', entries: '/' };
      const service = new SearchService({ language, editions: [edition] }, site.read);
      const of = await new SearchEngine(language, edition, [], site.read).facets();
      const facets: EntryFacets[] = [];
      for (let entry = of('0:0'); entry; entry = of(`0:${facets.length}`)) facets.push(entry);
      return { service, facets };
    });
  const searches = { zh: made('zh'), en: made('en') };
  return (language) => searches[language]();
}
