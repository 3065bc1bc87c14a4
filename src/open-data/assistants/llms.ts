import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { assistantLabels } from '../../words/assistants.ts';
import { openDataLabels } from '../../words/open-data.ts';
import { punctuation } from '../../words/punctuation.ts';
import { siteLabels } from '../../words/site.ts';
import { fill, wordsIn } from '../../words/words.ts';
import { type AddressOf, sharedAddress } from '../address.ts';
import { apiAddress } from '../api/addresses.ts';
import { entriesOf } from '../api/entries.ts';
import { twinAddress } from '../api/entry-fields.ts';
import { referenceTo } from '../api/references.ts';
import { contentModified } from '../last-modified.ts';
import { document, heading, inline, link, list } from '../twins/markdown.ts';
import { markdownOf } from '../twins/twins.ts';

/*
 * /llms.txt and /en/llms.txt: what the site holds and where, for assistants
 * (https://llmstxt.org); /llms-full.txt and /en/llms-full.txt: every entry whole.
 */

/** What an assistant should know, with the address of every entry as Markdown. */
export function llmsText(catalogue: Catalogue, language: Language, addressOf: AddressOf): string {
  const site = wordsIn(siteLabels, language);
  const words = wordsIn(assistantLabels, language);
  const { colon } = wordsIn(punctuation, language);
  const at = (path: string) => sharedAddress(addressOf, path);
  const own = (name: string) => addressOf('/', language) + name;
  const told = (name: string, address: string, text: string) => `${link(name, address)}${colon}${inline(text)}`;
  const sections = (['scenario', 'playbook', 'enterprise'] as const).map((kind) => {
    const folder = entryKinds[kind].folder;
    const entries = entriesOf(catalogue).filter((entry) => entry.kind === kind);
    const lines = entries.map((entry) => {
      const text = entry.kind === 'enterprise' ? entry.record.profile : entry.record.summary;
      const address = twinAddress(entry, 'index.md', addressOf, language);
      return told(inLanguage(referenceTo(entry).label, language), address, inLanguage(text, language));
    });
    return [heading(2, wordsIn(openDataLabels.lists, language)[folder]), ...list(lines)];
  });
  return document([
    heading(1, site.name),
    `> ${inline(site.description)}`,
    fill(words.about, { day: contentModified(catalogue) }),
    words.grades,
    words.honest,
    heading(2, words.data),
    ...list([
      told('llms-full.txt', own('llms-full.txt'), words.full),
      told('API', apiAddress('index', addressOf), words.api),
      told('OpenAPI', apiAddress('openapi', addressOf), words.openapi),
      told('atlas.xlsx', at('/data/atlas.xlsx'), words.workbook),
      told('atlas.sqlite', at('/data/atlas.sqlite'), words.database),
      told(words.page, addressOf('/data/', language), words.pageText),
    ]),
    ...sections.flat(),
  ]);
}

/** Every entry whole, as its twin has it. */
export function llmsFullText(catalogue: Catalogue, language: Language, addressOf: AddressOf): string {
  const markdown = markdownOf(catalogue, addressOf);
  const { name, description } = wordsIn(siteLabels, language);
  const opening = document([heading(1, name), `> ${inline(description)}`]);
  return [opening, ...entriesOf(catalogue).map((entry) => markdown(entry, language))].join('\n---\n\n');
}
