import { type GrantTerms, grantTerms } from '../questions/support.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { supportLabels } from '../words/support.ts';
import { wordsIn } from '../words/words.ts';
import { termsWords } from './scheme-words.ts';

/** One way in which a scheme pays, with its words. */
export interface TermsRow extends Omit<GrantTerms, 'for'> {
  /** To whom; empty where the scheme makes no difference between applicants. */
  whom: string;
  words: string;
}

/** A support scheme as the browser narrows, dates and works it out, as JSON. */
export interface SchemeRow
  extends Pick<SupportScheme, 'id' | 'region' | 'instrument' | 'recipients' | 'validFrom' | 'validTo' | 'draft'> {
  title: string;
  /** To whom it pays. */
  beneficiary: string;
  /** The rule's own words. */
  rule: string;
  terms: readonly TermsRow[];
}

/** A support scheme as a row. */
export function schemeRow(scheme: SupportScheme, language: Language): SchemeRow {
  const { id, region, instrument, recipients, validFrom, validTo, draft } = scheme;
  const { colon } = wordsIn(punctuation, language);
  return {
    ...{ id, region, instrument, recipients, validFrom, validTo, draft },
    title: scheme.title[language],
    beneficiary: `${wordsIn(supportLabels, language).beneficiary}${colon}${scheme.beneficiary[language]}`,
    rule: scheme.summary[language],
    terms: grantTerms(scheme).map((terms) => ({
      rate: terms.rate,
      cap: terms.cap,
      floor: terms.floor,
      whom: terms.for ? inLanguage(terms.for, language) : '',
      words: termsWords(terms, language),
    })),
  };
}
