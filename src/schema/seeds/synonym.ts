import { z } from 'zod';
import { identifier } from '../identifier.ts';

/** Words that mean the same to who searches: any of them finds the entries that have another. */
export const synonym = z.strictObject({
  id: identifier(),
  words: z.array(z.string().trim().min(1).max(60)).min(2).max(40),
});
export type Synonym = z.infer<typeof synonym>;
