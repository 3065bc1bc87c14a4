import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { wording } from '../text.ts';

const words = () => z.array(z.string().trim().min(1).max(60)).max(80).default([]);
const links = () => z.array(identifier()).max(12).default([]);
const termLinks = () =>
  z
    .array(z.string().regex(/^[a-z-]+\/[\w-]+$/))
    .max(12)
    .default([]);

/** Something that people of a trade name, in all the words that mean it. */
export const concept = z.strictObject({
  id: identifier(),
  label: wording({ zh: 40, en: 120 }),
  /** True synonyms, spelling variants and abbreviations, in either language. */
  words: words(),
  /** How Taiwan or Hong Kong says it, where that differs by more than characters. */
  taiwan: words(),
  /**
   * How somebody asks for it who has no name for it: "设备老是坏". Found in
   * queries only: in an entry such words may mean anything.
   */
  asked: words(),
  /** What it is a kind or a part of: who seeks the broader is glad to find this. */
  broader: links(),
  /** What has to do with it, and is not it. */
  related: links(),
  /** Terms of the vocabularies, as `list/id`, that it belongs to. */
  terms: termLinks(),
  /** Terms of the vocabularies that it is. */
  same: termLinks(),
  /** Those of its words that another concept has as well. */
  ambiguous: words(),
});
export type ThesaurusConcept = z.infer<typeof concept>;
