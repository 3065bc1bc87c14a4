import { z } from 'zod';
import { anyDay } from '../date.ts';
import { identifier } from '../identifier.ts';
import { source } from '../source.ts';
import { text, wording } from '../text.ts';
import { certain } from './term.ts';

const money = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.literal('CNY'),
  /** What the amount is for: a project, an enterprise, a year. */
  per: text(),
});

/** Kinds of support that the plan and its regions name. */
export const instruments = [
  'compute-voucher',
  'model-voucher',
  'data-voucher',
  'grant',
  'prize',
  'fund',
  'loan',
  'tax',
  'service',
  'pilot-base',
] as const;

/** Who may apply: what `beneficiary` says, in terms that can be chosen. */
export const recipients = ['enterprise', 'manufacturer', 'sme', 'research', 'platform'] as const;
export type Recipient = (typeof recipients)[number];

/** What one kind of applicant gets: per cent of what is paid, at most `cap` (CNY). */
const grant = z.strictObject({
  for: wording(),
  rate: z.number().positive().max(100),
  cap: z.number().positive().optional(),
});

/** A voucher, fund, grant, loan or service that pays for a part of a case. */
export const supportScheme = z.strictObject({
  id: identifier(),
  title: wording(),
  issuer: wording(),
  level: z.enum(['national', 'province', 'city', 'district']),
  region: z
    .string()
    .regex(/^CN-[A-Z]{2}$/)
    .optional(),
  city: wording().optional(),
  instrument: z.enum(instruments),
  beneficiary: wording(),
  recipients: z.array(z.enum(recipients)).min(1),
  rate: z.strictObject({ value: z.number().positive(), unit: z.enum(['%', 'pp']), of: text() }).optional(),
  cap: money.optional(),
  /** Where kinds of applicants get different shares: each with its own rate and cap, in place of the ones above. */
  grants: z.array(grant).default([]),
  /** What an applicant has to spend at least (CNY). */
  floor: z.number().positive().optional(),
  pool: money.optional(),
  summary: wording(),
  validFrom: anyDay().optional(),
  validTo: anyDay().optional(),
  document: text(),
  /** A draft for comment, not in force. */
  draft: z.boolean().default(false),
  certain: certain(),
  note: text().optional(),
  sources: z.array(source).min(1),
});
export type SupportScheme = z.infer<typeof supportScheme>;
