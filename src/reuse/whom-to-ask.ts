import type { Scenario } from '../catalogue/catalogue.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { layers } from '../schema/stack.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { sheetLabels } from '../words/sheet.ts';
import { wordsIn } from '../words/words.ts';

/** Somebody to ask: who, and an address of the web or a path of the site where one is known. */
export interface PersonToAsk {
  label: string;
  text: string;
  url?: string | undefined;
  path?: string;
}

/** Whom a plant may ask about a case: the enterprise, its partners, the vendors of what it uses, the editors. */
export function whomToAsk({ record, enterprise }: Scenario, language: Language, vocabulary: Vocabulary): PersonToAsk[] {
  const words = wordsIn(sheetLabels.ask, language);
  const { longList } = wordsIn(punctuation, language);
  const { website, name } = enterprise.record;
  const vendors = new Set(
    layers.flatMap((layer) =>
      record.stack[layer].flatMap(({ ref }) => {
        const block = ref === undefined ? undefined : vocabulary.buildingBlocks.get(ref);
        return block?.vendor && block.vendorId !== enterprise.id ? [block.vendor[language]] : [];
      }),
    ),
  );
  const partners = record.partners.map((partner) => inLanguage(partner, language));
  return [
    {
      label: words.enterprise,
      text: [inLanguage(name, language), website && new URL(website).hostname].filter(Boolean).join(' · '),
      url: website,
    },
    ...(partners.length > 0 ? [{ label: words.partners, text: partners.join(longList) }] : []),
    ...(vendors.size > 0 ? [{ label: words.vendors, text: [...vendors].join(longList) }] : []),
    { label: words.editors, text: words.editorsHow, path: '/about/#correct' },
  ];
}
