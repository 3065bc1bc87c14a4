import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue.ts';
import { entryKinds } from '../../schema/entry-kinds.ts';
import type { Language } from '../../schema/text.ts';
import type { AddressOf } from '../address.ts';
import { entriesOf } from '../api/entries.ts';
import { apiFiles } from '../api/files.ts';
import { itemsById } from '../api/lists.ts';
import { once } from '../once.ts';
import { entryMarkdown } from './entry-markdown.ts';

/* What stands beside the page of an entry: /scenarios/<id>/index.json is the API's item, index.md the page as Markdown. */

/** Another form of an entry's page. */
export interface Twin {
  list: string;
  id: string;
  entry: CatalogueEntry;
  form: 'json' | 'md';
  text: (language: Language) => string;
}

/** The twins of every entry. */
export function twinsOf(catalogue: Catalogue, addressOf: AddressOf): Twin[] {
  const files = apiFiles(catalogue, addressOf);
  const markdown = markdownOf(catalogue, addressOf);
  return entriesOf(catalogue).flatMap((entry) => {
    const list = entryKinds[entry.kind].folder;
    const of = { list, id: entry.id, entry };
    return [
      { ...of, form: 'json', text: () => [...(files.get(`${list}/${entry.id}`)?.() ?? [])].join('') },
      { ...of, form: 'md', text: (language) => markdown(entry, language) },
    ] satisfies Twin[];
  });
}

/** The Markdown of an entry: its twin, and a part of the whole text for assistants. All of them take much memory: none is kept. */
export const markdownOf = once((catalogue: Catalogue, addressOf: AddressOf) => {
  const items = itemsById(catalogue, addressOf);
  return (entry: CatalogueEntry, language: Language): string => {
    const item = items.get(`${entryKinds[entry.kind].folder}/${entry.id}`)?.item ?? {};
    return entryMarkdown(entry, item, language, catalogue, addressOf);
  };
});

/** The twins of a page at an address, as its head links to them. */
export const twinLinks = (page: string): { type: string; href: string }[] => [
  { type: 'application/json', href: `${page}index.json` },
  { type: 'text/markdown', href: `${page}index.md` },
];
