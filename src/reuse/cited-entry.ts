import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import { entryTitle } from '../lists/entry-summary.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { siteLabels } from '../words/site.ts';
import { usesLabels } from '../words/uses.ts';
import { wordsIn } from '../words/words.ts';
import type { CitedPage } from './citation.ts';

/** An entry as it is cited, with the key of its BibTeX entry. `url` is its page's whole address. */
export function citedEntry(entry: CatalogueEntry, language: Language, url: string): { page: CitedPage; key: string } {
  const site = wordsIn(siteLabels, language).name;
  return {
    key: `atlas-${entry.kind}-${entry.id}`,
    page: {
      author: site,
      title: entry.kind === 'enterprise' ? inLanguage(entry.record.name, language) : entryTitle(entry, language),
      subtitle: entry.kind === 'scenario' ? entryTitle(entry.enterprise, language) : undefined,
      site,
      changed: entry.record.reviewed,
      read: wordsIn(usesLabels.cite, language).read,
      url,
    },
  };
}
