import { editionAddresses } from '../../schema/editions.ts';
import type { Language } from '../../schema/text.ts';
import { href } from '../../site/href.ts';
import { homeLabels } from '../../words/home.ts';
import { wordsIn } from '../../words/words.ts';
import type { SearchPlace } from '../engine/service.ts';

/** What a page's search needs to know, as its form carries it. */
export interface SearchConfig extends SearchPlace {
  examples: readonly string[];
}

/** The settings of search for the pages of a language. */
export function searchConfig(language: Language): SearchConfig {
  const within = language === 'en' ? 'en/' : '';
  return {
    language,
    editions: [
      { index: href('/search-index/', 'zh'), entries: href('/', language) },
      ...editionAddresses(process.env.EDITIONS).map((address) => ({
        index: `${address}search-index/`,
        entries: `${address}${within}`,
      })),
    ],
    examples: wordsIn(homeLabels, language).exampleQueries,
  };
}
