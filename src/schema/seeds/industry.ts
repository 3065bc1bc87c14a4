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
  group: identifier().meta({
    description: 'Group of industries in the plan’s own division',
    zh: '所属大类（按行动计划的划分）',
  }),
  standard: z.literal('GB/T 4754-2017').meta({ description: 'Standard of the codes', zh: '代码所依据的标准' }),
  codes: z.array(industryCode).min(1).meta({
    description: 'Its classes, from division (C31) to class (C3841)',
    zh: '对应的国民经济行业分类，从大类（C31）到小类（C3841）',
  }),
  safetySensitive: z
    .boolean()
    .default(false)
    .meta({ description: 'Marked by the evidence as highly sensitive to safety', zh: '资料称其安全敏感度高' }),
  chain: z
    .array(chainStep)
    .default([])
    .meta({ description: 'Steps of its process chain, in the order of production', zh: '工序链，按生产顺序' }),
  chainLines: z
    .array(z.strictObject({ id: identifier(), label: wording() }))
    .default([])
    .meta({
      description: 'Lines of an industry that makes several things, each with steps of its own',
      zh: '产品不止一类的行业的各条产线，各有工序',
    }),
  chainSources: z
    .array(source)
    .default([])
    .meta({ description: 'Pages on which the steps were read', zh: '工序的出处' }),
  themes: z
    .array(z.strictObject({ text: wording(), source: address(), certain: certain() }))
    .default([])
    .meta({
      description: 'What the plan, or a reading of it, asks of the industry',
      zh: '行动计划或其解读对该行业的要求',
    }),
});
export type Industry = z.infer<typeof industry>;
