import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { wording } from '../text.ts';
import { certain, termFields } from './term.ts';

/** A class of GB/T 4754-2017, from division (C31) to class (C3841). */
const industryCode = z.strictObject({
  code: z.string().regex(/^[A-Z]\d{2,4}$/),
  label: wording(),
  certain: certain(),
  basis: z.enum(['standard-knowledge', 'code-list']),
});

/** One step of an industry's process chain, in the order of production. */
const chainStep = z.strictObject(termFields);

/** A group of industries in the plan's own division. */
export const industryGroup = z.strictObject(termFields);

/** An industry, with its codes and its process chain. */
export const industry = z.strictObject({
  ...termFields,
  group: identifier(),
  standard: z.literal('GB/T 4754-2017'),
  codes: z.array(industryCode).min(1),
  /** Marked by the evidence as highly sensitive to safety. */
  safetySensitive: z.boolean().default(false),
  chain: z.array(chainStep).default([]),
});
export type Industry = z.infer<typeof industry>;
