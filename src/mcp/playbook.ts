import { z } from 'zod';
import type { PlaybookSummary, Reference, Words } from '../open-data/api/shapes/entries.ts';
import { inLanguage, type Language, languages } from '../schema/text.ts';
import { mcpLabels } from '../words/mcp.ts';
import { fill, wordsIn } from '../words/words.ts';
import { findItem } from './find-item.ts';
import { markdownAt } from './get.ts';
import { resultAt, type Site } from './site.ts';
import type { Tool } from './tool.ts';

const inputOf = (language: Language) => {
  const words = wordsIn(mcpLabels.input, language);
  return z.strictObject({
    id: z.string().min(1).max(300).optional().describe(words.playbook),
    language: z.enum(languages).default(language).describe(words.language),
  });
};

/** What it takes to do a scenario again: a playbook, that of a case, or the list of all. */
export function playbookTool(site: Site, told: Language): Tool<ReturnType<typeof inputOf>> {
  return {
    name: 'playbook',
    input: inputOf(told),
    async answer({ id, language }) {
      if (id === undefined) {
        const all = (await resultAt<PlaybookSummary[]>(site, 'playbooks')) ?? [];
        return { data: { playbooks: all.map((one) => shown(one, language)) } };
      }
      const found = await findItem(site, id, language);
      if ('fault' in found) return found;
      const { list, item } = found;
      const own = list === 'playbooks' ? [item.id] : ((item.playbooks ?? []) as Reference[]).map((one) => one.id);
      const texts = await Promise.all(own.map((one) => markdownAt(site, `playbooks/${one}`, language)));
      const text = texts.filter((one) => one !== undefined).join('\n\n---\n\n');
      const { noPlaybook } = wordsIn(mcpLabels.faults, language);
      return text === '' ? { fault: fill(noPlaybook, { id: `${list}/${item.id}` }) } : { text };
    },
  };
}

function shown({ id, title, summary, industries, page, grade }: PlaybookSummary, language: Language) {
  const label = (words: Words) => inLanguage(words, language);
  return {
    ...{ id: `playbooks/${id}`, title: label(title), summary: label(summary) },
    industries: industries.map((one) => label(one.label)),
    ...{ page: page[language], grade },
  };
}
