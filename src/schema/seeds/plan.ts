import { z } from 'zod';
import { partialDate } from '../date.ts';
import { roles } from '../enterprise.ts';
import { identifier } from '../identifier.ts';
import { address } from '../source.ts';
import { layers } from '../stack.ts';
import { text, wording } from '../text.ts';
import { instruments } from './support-scheme.ts';
import { certain } from './term.ts';

/**
 * Where a statement about the plan stands. `via` names a stored file that cites
 * the address, where the address itself was not opened (see `viaFiles`).
 */
const provenance = {
  source: address(),
  secondSource: address().optional(),
  via: z.string().optional(),
  certain: certain(),
  note: text().optional(),
};

/** What of the catalogue serves a measure. The assignment is ours, and pages say so. */
const relates = z
  .strictObject({
    techniques: z.array(z.string()).default([]),
    industries: z.array(z.string()).default([]),
    layers: z.array(z.enum(layers)).default([]),
    roles: z.array(z.enum(roles)).default([]),
    instruments: z.array(z.enum(instruments)).default([]),
    standards: z.array(z.string()).default([]),
    /** Cases that state a safety measure. */
    safety: z.boolean().default(false),
    /** Cases at a site abroad. */
    abroad: z.boolean().default(false),
  })
  .prefault({});

const statement = z.strictObject({ text: wording(), ...provenance });

/** One measure under a task. An inferred heading is not official: `certain: false`. */
const planMeasure = z.strictObject({
  id: z.string().regex(/^\d\.\d+$/),
  /** Its number in the plan's own count, from 1 to 21; only where it was read. */
  ordinal: z.number().int().min(1).max(21).optional(),
  relates,
  title: wording(),
  summary: wording(),
  ...provenance,
});

/** What the Atlas counts beside a target: never the nation's progress. */
const counts = z.discriminatedUnion('what', [
  /** Cases whose sources state artificial intelligence. */
  z.strictObject({ what: z.literal('scenarios') }),
  z.strictObject({
    /** What cases name of a layer. */
    what: z.enum(['models', 'agents', 'datasets']),
    /** Of this kind only. */
    kind: z.string().optional(),
    /** The technique of cases that use one without naming it. */
    technique: identifier().optional(),
  }),
  /** Enterprises that carry the role by somebody's list. */
  z.strictObject({ what: z.literal('enterprises'), role: z.enum(roles) }),
]);

/** A numeric target for `deadline`; `min` and `max` are equal where it is one number. */
const planTarget = z.strictObject({
  id: z.string(),
  label: wording(),
  min: z.number().int().positive(),
  max: z.number().int().positive(),
  unit: wording(),
  deadline: z.number().int(),
  counts,
  ...provenance,
});

/** The national plan that the catalogue serves, as far as the evidence states it. */
export const plan = z.strictObject({
  about: wording().meta({ description: 'How the plan was read', zh: '资料的来历' }),
  viaFiles: z
    .record(z.string(), z.string())
    .meta({ description: 'Copies in which pages were read, by name', zh: '所读副本的名称和说明' }),
  document: z
    .strictObject({
      title: wording(),
      number: wording(),
      issued: partialDate(),
      published: partialDate(),
      dateNote: text(),
      departments: z.array(z.strictObject({ label: wording(), short: z.string(), source: address() })),
      parent: wording(),
      sources: z.array(
        z.strictObject({
          of: wording(),
          url: address(),
          via: z.string().optional(),
          /** The date that it states. */
          states: z.enum(['issued', 'published']).optional(),
        }),
      ),
      officialUrls: z.array(
        z.strictObject({ url: address(), what: wording(), opened: z.boolean(), via: z.string().optional() }),
      ),
    })
    .meta({
      description: 'The document: title, number, dates, departments, sources',
      zh: '文件：标题、文号、日期、部门和出处',
    }),
  targets: z.array(planTarget).min(1).meta({
    description: 'Targets with a number; min and max are equal where it is one number',
    zh: '有数字的目标；只有一个数时 min 与 max 相同',
  }),
  targetsWithoutNumber: z
    .array(z.strictObject({ id: z.string(), label: wording(), deadline: z.number().int(), ...provenance }))
    .meta({ description: 'Targets without a number', zh: '没有数字的目标' }),
  tasks: z
    .array(
      z.strictObject({ id: z.string().regex(/^\d$/), title: wording(), ...provenance, measures: z.array(planMeasure) }),
    )
    .meta({ description: 'Tasks, each with its measures', zh: '重点任务及其措施' }),
  coverage: z
    .strictObject({
      statedMeasures: z.number().int(),
      listedMeasures: z.number().int(),
      missing: wording(),
      source: address(),
    })
    .meta({ description: 'How many of its measures were found', zh: '措施的收录情况' }),
  annexes: z
    .array(
      z.strictObject({
        id: z.string(),
        title: wording(),
        what: text().optional(),
        seen: z.boolean(),
        statements: z.array(statement).default([]),
        ...provenance,
      }),
    )
    .meta({ description: 'Annexes', zh: '附件' }),
  relatedActions: z
    .array(
      z.strictObject({
        id: z.string(),
        title: wording(),
        date: partialDate(),
        issuers: wording(),
        goal: wording(),
        industries: z.array(z.string()),
        ...provenance,
      }),
    )
    .meta({ description: 'Related actions of the state', zh: '相关国家行动' }),
  links: z
    .array(z.strictObject({ id: z.string(), label: wording(), role: wording().optional(), ...provenance }))
    .meta({ description: 'The five links that large models are to enter', zh: '大模型要进入的五个环节' }),
  relatedStatements: z.array(statement).meta({ description: 'Related statements', zh: '相关表述' }),
  safety: z
    .array(z.strictObject({ group: z.string(), statements: z.array(statement) }))
    .meta({ description: 'What it says of safety, by group', zh: '关于安全的表述，按类别' }),
  support: z
    .array(z.strictObject({ id: z.string(), text: wording(), ...provenance }))
    .meta({ description: 'Support that it names', zh: '保障措施' }),
});
export type Plan = z.infer<typeof plan>;
export type PlanMeasure = z.infer<typeof planMeasure>;
export type PlanTarget = z.infer<typeof planTarget>;
