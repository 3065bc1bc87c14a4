import { type GrantTerms, type SchemeChoice, schemeMatches, type Validity, validityOn } from '../questions/support.ts';

/* The schemes as the page writes them, read back: the page is the only copy that the browser has. */

/** One way in which a scheme pays, with its words. */
export interface PageTerms extends GrantTerms {
  whom: string;
  words: string;
}

export interface PageScheme {
  item: HTMLElement;
  id: string;
  region: string;
  title: string;
  /** To whom it pays. */
  beneficiary: string;
  /** The rule's own words. */
  rule: string;
  validity: Validity;
  terms: readonly PageTerms[];
  matches: (choice: SchemeChoice) => boolean;
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const textOf = (item: Element, selector: string) => item.querySelector(selector)?.textContent?.trim() ?? '';

/** Reads one scheme's item. */
export function readScheme(item: HTMLElement, day: string): PageScheme {
  const { dataset } = item;
  const dates = { validFrom: dataset.from, validTo: dataset.to, draft: dataset.draft !== undefined };
  const fields = {
    ...dates,
    region: dataset.region || undefined,
    instrument: dataset.instrument ?? '',
    recipients: (dataset.recipients ?? '').split(' '),
  };
  return {
    item,
    id: item.id,
    region: dataset.region ?? '',
    title: textOf(item, '.title'),
    beneficiary: textOf(item, '[data-beneficiary]').replaceAll(/\s+/g, ' '),
    rule: textOf(item, '[data-rule]'),
    validity: validityOn(dates, day),
    terms: [...item.querySelectorAll<HTMLElement>('[data-rate]')].map((term) => ({
      for: undefined,
      rate: Number(term.dataset.rate),
      cap: number(term.dataset.cap),
      floor: number(term.dataset.floor),
      whom: term.dataset.for ?? '',
      words: textOf(term, '[data-terms]').replaceAll(/\s+/g, ' '),
    })),
    matches: (choice) => schemeMatches(fields, choice),
  };
}
