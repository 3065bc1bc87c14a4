import { z } from 'zod';
import { countValues } from '../lists/narrow.ts';
import type { Words } from '../open-data/api/shapes/entries.ts';
import { inLanguage, type Language, languages } from '../schema/text.ts';
import { type SearchFacet, searchFacets } from '../search/engine/facets.ts';
import { listLabels } from '../words/list.ts';
import { mcpLabels } from '../words/mcp.ts';
import { searchLabels } from '../words/search.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';
import { resultAt, type Site } from './site.ts';
import type { SiteSearch } from './site-search.ts';
import type { Tool } from './tool.ts';

/** Facets whose values are terms, with the list of the API that names them. */
const termLists: Partial<Record<SearchFacet, string>> = {
  industry: 'industries',
  stage: 'stages',
  technique: 'techniques',
  region: 'regions',
};

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  return z.strictObject({
    facet: z.enum(searchFacets).optional().describe(words.facet),
    language: z.enum(languages).default(language).describe(words.language),
  });
};

/** The values that a search can be narrowed by, with their names and how many entries have each. */
export function listFacetsTool(
  site: Site,
  searchIn: (language: Language) => Promise<SiteSearch>,
  told: Language,
): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'list_facets',
    input: inputOf(told),
    async answer({ facet, language }) {
      const { facets } = await searchIn(language);
      const counts = countValues(
        facets.map(({ values }) => values),
        searchFacets,
        new Map(),
      );
      const shown = searchFacets.filter((one) => facet === undefined || one === facet);
      return {
        data: {
          facets: await Promise.all(
            shown.map(async (one) => {
              const labels = await labelsOf(site, one, language);
              const values = [...(counts.get(one) ?? [])].sort(([, a], [, b]) => b - a);
              return {
                facet: one,
                label: nameOf(one, language),
                values: values.map(([value, count]) => ({ value, label: labels[value] ?? value, count })),
              };
            }),
          ),
        },
      };
    },
  };
}

function nameOf(facet: SearchFacet, language: Language): string {
  const words = wordsIn(searchLabels, language);
  return facet === 'type' || facet === 'scope' ? words[facet] : wordsIn(listLabels.facets, language)[facet];
}

async function labelsOf(site: Site, facet: SearchFacet, language: Language): Promise<Readonly<Record<string, string>>> {
  const list = termLists[facet];
  if (list) {
    const terms = (await resultAt<{ id: string; label: Words }[]>(site, list)) ?? [];
    return Object.fromEntries(terms.map(({ id, label }) => [id, inLanguage(label, language)]));
  }
  const { gradeName, scope } = wordsIn(valueLabels, language);
  if (facet === 'grade') return gradeName;
  return facet === 'scope' ? scope : wordsIn(searchLabels.live, language).types;
}
