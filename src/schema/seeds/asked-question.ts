import { z } from 'zod';
import { identifier } from '../identifier.ts';

/** A question on one line, of so many characters at most. */
const line = (longest: number) => z.string().trim().min(1).max(longest);
const answers = () => z.array(identifier()).max(30).default([]);

/** What people ask, in whatever words, and the entries that answer it, best first. */
export const askedQuestion = z.strictObject({
  zh: line(60),
  en: line(140),
  /** Other words for the same, in either language. */
  also: z.array(line(140)).max(12).default([]),
  /** Ids of the entries and schemes of support that are about it. */
  whole: answers(),
  /** Ids of those of which a part is about it, or that solve the same elsewhere. */
  partly: answers(),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;
