import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { address } from '../source.ts';
import { text, wording } from '../text.ts';

/** Whether the evidence states it; `false` is shown to readers as uncertain or inferred. */
export const certain = () => z.boolean().default(true);

/** What every term of a vocabulary has. `aliases` are the words that people search by. */
export const termFields = {
  id: identifier(),
  label: wording({ zh: 40, en: 120 }),
  aliases: z.array(z.string().trim().min(1).max(60)).max(40).default([]),
  certain: certain(),
  note: text().optional(),
  source: address().optional(),
};

export const term = z.strictObject(termFields);
export type Term = z.infer<typeof term>;
