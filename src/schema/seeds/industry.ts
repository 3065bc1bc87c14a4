import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { address, source } from '../source.ts';
import { wording } from '../text.ts';
import { certain, termFields } from './term.ts';

/** A class of GB/T 4754-2017, from division (C31) to class (C3841). */
const industryCode = z.strictObject({
  code: z.string().regex(/^[A-Z]\d{2,4}$/),
  label: wording(),
  certain: certain(),
  basis: z.enum(['standard-knowledge', 'code-list']),
});

const { source: _ownSource, ...stepFields } = termFields;

/**
 * One step of an industry's process chain, in the order of production. A step
 * that no source states is `certain: false`. `note` says what is done in it.
 */
const chainStep = z.strictObject({
  ...stepFields,
  /** The line that it belongs to, where the industry makes several things. */
  line: identifier().optional(),
  /** Ids of `chainSources`. */
  sources: z.array(z.string()).default([]),
});
export type ChainStep = z.infer<typeof chainStep>;

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
  /** Lines of an industry that makes several things, each with steps of its own. */
  chainLines: z.array(z.strictObject({ id: identifier(), label: wording() })).default([]),
  /** The pages on which the steps were read. */
  chainSources: z.array(source).default([]),
  /** What the plan, or a reading of it, asks of the industry. */
  themes: z.array(z.strictObject({ text: wording(), source: address(), certain: certain() })).default([]),
});
export type Industry = z.infer<typeof industry>;
