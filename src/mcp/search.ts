import { z } from 'zod';
import { closest } from '../schema/closest.ts';
import { type Language, languages } from '../schema/text.ts';
import { sorts } from '../search/engine/arrange.ts';
import { type SearchFacet, searchFacets } from '../search/engine/facets.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { shownHit } from './shown-hit.ts';
import type { Site } from './site.ts';
import type { SiteSearch } from './site-search.ts';
import type { Tool } from './tool.ts';

/** Most results at once. */
const mostResults = 20;

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  const values = z.array(z.string().min(1).max(80)).max(40);
  const narrow = (facet: SearchFacet) => values.optional().describe(words.narrow[facet]);
  return z.strictObject({
    query: z.string().min(1).max(500).describe(words.query),
    language: z.enum(languages).default(language).describe(words.language),
    type: narrow('type'),
    industry: narrow('industry'),
    stage: narrow('stage'),
    technique: narrow('technique'),
    region: narrow('region'),
    grade: narrow('grade'),
    scope: narrow('scope'),
    sort: z
      .enum(sorts.filter((sort) => sort !== ''))
      .optional()
      .describe(words.sort),
    from: z.int().min(0).max(100_000).default(0).describe(words.from),
    size: z.int().min(1).max(mostResults).default(8).describe(words.size),
  });
};

type Asked = z.output<ReturnType<typeof inputOf>>;

/** Searches as the site's page does, and says of each result what it rests on. */
export function searchTool(
  site: Site,
  searchIn: (language: Language) => Promise<SiteSearch>,
  told: Language,
): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'search',
    input: inputOf(told),
    async answer(asked) {
      const { query, language, sort = '', from, size } = asked;
      const search = await searchIn(language);
      const faults = unknownValues(asked, search);
      if (faults.length > 0) return { fault: faults.join('\n') };
      const chosen = new Map(searchFacets.map((facet) => [facet, new Set(asked[facet])]));
      const page = await search.service.ask({ query, chosen, sort, from, size });
      const { total, answers, corrected, chips, unknown, untold } = page;
      return {
        data: {
          total,
          answers,
          ...(corrected !== undefined && { corrected }),
          understood: chips.map(({ type, label }) => ({ type, label: label[language] })),
          unknown,
          untold,
          results: await Promise.all(page.hits.map((hit) => shownHit(site, hit, language))),
        },
      };
    },
  };
}

/** Values to narrow by that no entry has, each in words. */
function unknownValues(asked: Asked, { facets }: SiteSearch): string[] {
  const words = wordsIn(mcpLabels.faults, asked.language);
  return searchFacets.flatMap((facet) => {
    const known = new Set(facets.flatMap(({ values }) => values[facet]));
    return (asked[facet] ?? [])
      .filter((value) => !known.has(value))
      .map((value) => {
        const near = closest(value, known);
        return near ? fill(words.nearValue, { facet, value, near }) : fill(words.noValue, { facet, value });
      });
  });
}
