import { z } from 'zod';
import { identifier } from '../identifier.ts';
import { address, sourceKinds } from '../source.ts';
import { text, wording } from '../text.ts';
import { certain, termFields } from './term.ts';

/** A stage of manufacture, under one of the five links of the plan. */
export const stage = z.strictObject({
  ...termFields,
  /** The plan's link that it belongs to. The assignment is ours unless `linkCertain`. */
  link: identifier(),
  linkCertain: z.boolean().default(false),
});

export const technique = z.strictObject({
  ...termFields,
  /** Words in a text that bear out a claim of the technique; broader than its names. */
  words: z
    .strictObject({ zh: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) })
    .optional(),
});

/** Who recognises, and whether the list counts as a benchmark list of the plan's kind. */
export const recognitionScheme = z.strictObject({
  ...termFields,
  issuer: wording(),
  level: z.enum(['international', 'national', 'provincial', 'other']),
  benchmark: z.boolean(),
});
export type RecognitionScheme = z.infer<typeof recognitionScheme>;

/** A province-level division of GB/T 2260, with its place on the equal-tile map. */
export const region = z.strictObject({
  id: z.string().regex(/^CN-[A-Z]{2}$/),
  label: wording(),
  fullName: z.strictObject({ zh: z.string().min(1) }),
  aliases: z.array(z.string().min(1)).default([]),
  code: z.string().regex(/^\d{6}$/),
  kind: z.enum(['province', 'municipality', 'autonomous-region', 'special-administrative-region']),
  tile: z.strictObject({ row: z.number().int().min(0).max(20), column: z.number().int().min(0).max(20) }),
});
export type Division = z.infer<typeof region>;

/** A name of the national reference guide to typical smart-manufacturing scenarios. */
export const referenceScenario = z.strictObject({
  ...termFields,
  code: z.number().int().min(1).max(40),
  link: wording(),
  /** What it is about; absent where its text was not seen. */
  gist: text().optional(),
  gistBasis: z.enum(['draft-for-comment', 'final-edition-summary', 'not-seen']),
  nameBasis: z.enum(['several-sources', 'single-source']),
  via: z.string().optional(),
});
export type ReferenceScenario = z.infer<typeof referenceScenario>;

/** A safety measure: of the plan, or one that cases state. */
export const safetyMeasure = z.strictObject({
  ...termFields,
  group: z.enum([
    'technology',
    'resource',
    'against-hallucination',
    'governance',
    'data-protection',
    'people-and-plant',
  ]),
  via: z.string().optional(),
  /** Ids of standards and rules that bear on it. The assignment is ours. */
  standards: z.array(z.string()).default([]),
});
export type SafetyMeasure = z.infer<typeof safetyMeasure>;

export const standard = z.strictObject({
  id: identifier(),
  number: z.string().min(1).optional(),
  title: wording(),
  issuer: wording().optional(),
  year: z.number().int().min(1990).max(2100).optional(),
  kind: z.enum([
    'national-standard',
    'mandatory-national-standard',
    'draft-standard',
    'guide',
    'scheme',
    'policy',
    'rule',
    'framework',
  ]),
  covers: wording(),
  certain: certain(),
  note: text().optional(),
  source: address().optional(),
  furtherSources: z.array(address()).default([]),
  officialUrl: address().optional(),
  via: z.string().optional(),
  /** For rules on safety: whom they concern, and what a plant can check, as `covers` tells it. */
  safety: z.strictObject({ appliesTo: wording(), checks: z.array(wording()).min(1) }).optional(),
});
export type Standard = z.infer<typeof standard>;

/** A host that sources cite: who speaks there, and whether it repeats others' texts. */
export const publisher = z.strictObject({
  host: z.string().regex(/^[a-z0-9.-]+$/),
  label: wording(),
  kind: z.enum(sourceKinds),
  repost: z.literal(true).optional(),
  /** An expired or hijacked domain, a proxy, spam: a public site must not send people there. */
  linkable: z.literal(false).optional(),
  note: text().optional(),
});
export type Publisher = z.infer<typeof publisher>;
