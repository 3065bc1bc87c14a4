import { z } from 'zod';
import { wording } from '../text.ts';
import { termFields } from './term.ts';

const sentence = () => wording({ zh: 200, en: 600 });

/** What a metric is about; metrics of one group are listed together. */
export const metricGroups = [
  'productivity',
  'quality',
  'time',
  'cost',
  'energy-environment',
  'equipment',
  'people',
  'flexibility',
  'extent',
] as const;

/** Which way is better; `neutral` for figures that only tell the extent. */
export const directions = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof directions)[number];

/**
 * How a plant measures it: the editors' own engineering knowledge, and shown as
 * such. `baseline` says what to compare with, `traps` what makes the figure lie.
 */
const measuringGuide = z.strictObject({
  meaning: sentence(),
  formula: sentence(),
  baseline: sentence(),
  traps: z.array(sentence()).min(1).max(5),
});
export type MeasuringGuide = z.infer<typeof measuringGuide>;

/** What is measured, so that figures of several cases can be compared. */
export const metric = z.strictObject({
  ...termFields,
  group: z.enum(metricGroups),
  direction: z.enum(directions),
  /** The dimension of its levels: units of seeds/units.yaml that fit it. */
  dimension: z.string().min(1),
  guide: measuringGuide.optional(),
});
export type Metric = z.infer<typeof metric>;

/**
 * A unit. `factor` × an amount in it gives the amount in the dimension's base
 * unit (second for time, kilogram for mass), so that levels can be compared.
 */
export const unit = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z%][A-Za-z%0-9-]*$/)
    .max(20),
  /** What stands behind the number; English may be empty, where the metric says what is counted. */
  label: z.strictObject({ zh: z.string().min(1), en: z.string() }),
  /** English plural, where it differs from the label. */
  plural: z.string().optional(),
  dimension: z.string().min(1),
  factor: z.number().positive(),
});
export type Unit = z.infer<typeof unit>;
