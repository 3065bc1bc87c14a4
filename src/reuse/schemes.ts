import type { Scenario } from '../catalogue/catalogue.ts';
import { briefOf } from '../lists/scheme-words.ts';
import { schemesToApplyFor } from '../questions/reuse.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { supportLabels } from '../words/support.ts';
import { fill, wordsIn } from '../words/words.ts';

/** Schemes to apply for, and how many more there are. */
export interface SheetSchemes {
  shown: readonly { title: string; about: string; path: string }[];
  more: number;
}

const most = 7;

/** Every second one of the case's place and of the nation's, until the room is filled: both are to be seen. */
function mixed<T extends { level: string }>(schemes: readonly T[]): T[] {
  const own = schemes.filter(({ level }) => level !== 'national');
  const national = schemes.filter(({ level }) => level === 'national');
  const ofPlace = Math.min(own.length, Math.max(Math.ceil(most / 2), most - national.length));
  return [...own.slice(0, ofPlace), ...national.slice(0, most - ofPlace)];
}

/** The schemes that the sheet names. */
export function sheetSchemes(scenario: Scenario, language: Language, vocabulary: Vocabulary): SheetSchemes {
  const words = wordsIn(supportLabels, language);
  const found = schemesToApplyFor(scenario, vocabulary);
  const shown = mixed(found);
  return {
    shown: shown.map((scheme) => ({
      title: scheme.title[language],
      about: [
        words.level[scheme.level],
        words.instruments[scheme.instrument],
        briefOf(scheme, language),
        scheme.validTo && fill(words.until, { date: scheme.validTo }),
      ]
        .filter(Boolean)
        .join(' · '),
      path: `/support/#${scheme.id}`,
    })),
    more: found.length - shown.length,
  };
}
