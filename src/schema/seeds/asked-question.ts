import { z } from 'zod';
import { identifier } from '../identifier.ts';

const chinese = () => z.string().trim().min(1).max(60);
const english = () => z.string().trim().min(1).max(140);
const answers = () => z.array(identifier()).max(30).default([]);

/** What people ask, in whatever words, and the entries that answer it, best first. */
export const askedQuestion = z.strictObject({
  zh: chinese(),
  en: english(),
  /** Other words for the same, in either language. */
  also: z.array(english()).max(12).default([]),
  /** Ids of the entries and schemes of support that are about it. */
  whole: answers(),
  /** Ids of those of which a part is about it, or that solve the same elsewhere. */
  partly: answers(),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;
