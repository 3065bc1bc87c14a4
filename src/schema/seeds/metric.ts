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
  group: z.enum(metricGroups).meta({ description: 'What it is about', zh: '类别' }),
  direction: z.enum(directions).meta({
    description: 'Which way is better; neutral for figures that only tell the extent',
    zh: '哪个方向更好；只说明规模的为 neutral',
  }),
  dimension: z
    .string()
    .min(1)
    .meta({ description: 'Dimension of its levels: units of the dimension fit it', zh: '量纲：同一量纲的单位适用' }),
  guide: measuringGuide.optional().meta({
    description: 'How a plant measures it: the editors’ engineering knowledge',
    zh: '怎样测量：编辑的工程常识',
  }),
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
    .max(20)
    .meta({ description: 'Its id', zh: '单位的 id' }),
  label: z
    .strictObject({ zh: z.string().min(1), en: z.string() })
    .meta({ description: 'What stands behind the number; English may be empty', zh: '数字后面的写法；英文可以为空' }),
  plural: z
    .string()
    .optional()
    .meta({ description: 'English plural, where it differs', zh: '英文复数（与单数不同时）' }),
  dimension: z.string().min(1).meta({ description: 'Its dimension', zh: '量纲' }),
  factor: z.number().positive().meta({
    description: 'An amount in it, times the factor, is the amount in the base unit of the dimension',
    zh: '乘以它得到该量纲基本单位的数',
  }),
});
export type Unit = z.infer<typeof unit>;
