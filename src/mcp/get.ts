import { z } from 'zod';
import { type Language, languages } from '../schema/text.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { findItem } from './find-item.ts';
import type { Site } from './site.ts';
import type { Answer, Tool } from './tool.ts';

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  return z.strictObject({
    id: z.string().min(1).max(300).describe(words.id),
    form: z.enum(['markdown', 'json']).optional().describe(words.form),
    language: z.enum(languages).default(language).describe(words.language),
  });
};

/** Reads an entry whole, as its page's twin or as the API's item; of a vocabulary's term there is the item alone. */
export function getTool(site: Site, told: Language): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'get',
    input: inputOf(told),
    async answer({ id, form, language }) {
      const found = await findItem(site, id, language);
      if ('fault' in found) return found;
      const path = `${found.list}/${found.item.id}`;
      const text = form === 'json' ? undefined : await markdownAt(site, path, language);
      if (text !== undefined) return { text };
      if (form === 'markdown') return { fault: fill(wordsIn(mcpLabels.faults, language).onlyJson, { id: path }) };
      return { data: { list: found.list, item: found.item } } satisfies Answer;
    },
  };
}

/** The Markdown of an entry by its path, as its page in a language says it; absent where the path is of no entry. */
export const markdownAt = (site: Site, path: string, language: Language): Promise<string | undefined> =>
  site.text(`${language === 'en' ? 'en/' : ''}${path}/index.md`);
