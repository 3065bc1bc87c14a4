import { z } from 'zod';
import { arrange, type Loaded } from '../compare/arrange.ts';
import type { ComparedEntry } from '../compare/entry.ts';
import { markdownTable } from '../compare/markdown.ts';
import { comparisonTable, differencesOf, plainTable } from '../compare/table.ts';
import { type Language, languages } from '../schema/text.ts';
import { type EntryReference, folders } from '../shelf/reference.ts';
import { compareLabels } from '../words/compare.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { findItem } from './find-item.ts';
import type { Site } from './site.ts';
import type { Tool } from './tool.ts';

/** How many entries stand side by side at most. */
const most = 4;

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  return z.strictObject({
    ids: z.array(z.string().min(1).max(300)).min(2).max(most).describe(words.ids),
    differences: z.boolean().default(false).describe(words.differences),
    language: z.enum(languages).default(language).describe(words.language),
  });
};

/** Sets entries of one kind side by side, as the site's page of comparisons does. */
export function compareTool(site: Site, told: Language): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'compare',
    input: inputOf(told),
    async answer({ ids, differences, language }) {
      const words = wordsIn(mcpLabels.faults, language);
      const found = await Promise.all(ids.map((id) => loaded(site, id, language)));
      const faults = found.flatMap((one) => ('fault' in one ? [one.fault] : []));
      if (faults.length > 0) return { fault: faults.join('\n') };
      const asked = found.flatMap((one) => ('fault' in one ? [] : [[one.reference, one.loaded] as const]));
      const { entries, withdrawn, otherKind } = arrange(asked);
      const apart = [
        ...withdrawn.map(({ folder, id }) => fill(words.withdrawn, { id: `${folder}/${id}` })),
        ...otherKind.map(({ folder, id }) => fill(words.otherKind, { id: `${folder}/${id}` })),
      ];
      if (entries.length < 2) return { fault: [...apart, words.notTwo].join('\n') };
      const live = wordsIn(compareLabels.live, language);
      const table = comparisonTable(entries, live);
      const page = found.flatMap((one) => ('page' in one ? one.page : []))[0];
      const addressOf = (path: string) => new URL(path, page).href;
      const rows = plainTable(entries, differences ? differencesOf(table) : table, live, addressOf);
      return { text: [...apart, markdownTable(wordsIn(compareLabels, language).title, rows)].join('\n\n') };
    },
  };
}

type Compared = { reference: EntryReference; loaded: Loaded; page: string } | { fault: string };

/** What is compared of an entry, with the address of its page. */
async function loaded(site: Site, asked: string, language: Language): Promise<Compared> {
  const found = await findItem(site, asked, language);
  if ('fault' in found) return found;
  const folder = folders.find((one) => one === found.list);
  const path = `${found.list}/${found.item.id}`;
  const text = folder && (await site.text(`${language === 'en' ? 'en/' : ''}${path}/compare.json`));
  if (!folder || text === undefined)
    return { fault: fill(wordsIn(mcpLabels.faults, language).notCompared, { id: path }) };
  const { page } = found.item as { page?: Record<Language, string> };
  return {
    reference: `${folder}/${found.item.id}`,
    loaded: { entry: JSON.parse(text) as ComparedEntry },
    page: page?.[language] ?? '',
  };
}
