import { z } from 'zod';
import { checkAmount } from './amount.ts';
import { reference } from './identifier.ts';
import { issue } from './issue.ts';
import { text } from './text.ts';

/**
 * How a figure relates to the state before: `relative` is a change in per cent
 * of it, `absolute` a change in the unit itself (8 months less), `none` is a
 * level (takt 15 s).
 */
export const changes = ['relative', 'absolute', 'none'] as const;

/** What the source says of the figure's exactness: "over", "under", "about", "nearly" or "up to". */
export const bounds = ['at-least', 'at-most', 'about', 'nearly', 'up-to'] as const;

/**
 * What a figure is worth to another plant: `outcome` is a change that the
 * application brought, or a level beside its baseline; `level` says how well it
 * works, without a before; `extent` is a count, a size or a specification.
 */
export const natures = ['outcome', 'level', 'extent'] as const;
export type Nature = (typeof natures)[number];

/** What the figure was measured on, the narrowest first. */
export const scopes = ['application', 'line', 'workshop', 'plant', 'group'] as const;
export type Scope = (typeof scopes)[number];

/** What the figure is where it is no state that was reached. */
export const claims = ['estimate', 'goal', 'capability'] as const;

/** Whether a figure may head a case, be compared and be ranked without a remark. */
export function isAttributable({ nature, scope }: { nature: Nature; scope: Scope }): boolean {
  return nature === 'outcome' && (scope === 'application' || scope === 'line');
}

const unitName = () => z.string().min(1).max(40);

const amount = () => z.number().meta({ description: 'A number in the unit given', zh: '以所给单位计的数' });

/** What a figure is compared with: an earlier amount in the same unit, or words. */
export const baseline = z
  .strictObject({
    value: amount().optional(),
    min: amount().optional(),
    max: amount().optional(),
    unit: unitName()
      .optional()
      .meta({ description: "Its unit, where it differs from the figure's", zh: '单位（与该数字不同时填写）' }),
    what: text({ zh: 60, en: 200 }).optional().meta({ description: 'What it is compared with', zh: '与什么相比' }),
  })
  .superRefine((value, context) => {
    checkAmount(value, context, value.what === undefined);
  });

interface Worth {
  nature?: Nature | undefined;
  scope?: Scope | undefined;
  change?: (typeof changes)[number] | undefined;
  headline?: true | undefined;
  baseline?: object | undefined;
}

/** Reports a nature that the figure's form denies, and a headline that another plant could not count on. */
function checkNature({ nature, scope, change, headline, baseline: before }: Worth, context: z.RefinementCtx): void {
  if (nature === 'outcome' && change === 'none' && before === undefined) {
    issue(
      context,
      ['nature'],
      'nature',
      {
        zh: 'outcome 要有变化：这里是一个水平，也没有 baseline。',
        en: 'An outcome is a change; this is a level without a baseline.',
      },
      {
        zh: '补上来源给出的 baseline；没有就把 nature 改为 level。',
        en: 'Add the baseline that the source gives, or write nature: level.',
      },
    );
  } else if (nature !== undefined && nature !== 'outcome' && (change === 'relative' || change === 'absolute')) {
    issue(
      context,
      ['nature'],
      'nature',
      {
        zh: `变化（change: ${change}）不是 ${nature}。`,
        en: `A change (change: ${change}) is no ${nature}.`,
      },
      { zh: '把 nature 改为 outcome，或把 change 改为 none。', en: 'Write nature: outcome, or change: none.' },
    );
  }
  if (headline && nature !== undefined && scope !== undefined && !isAttributable({ nature, scope })) {
    issue(
      context,
      ['headline'],
      'headline',
      {
        zh: `${nature}、${scope} 的数字不能作主要数字。`,
        en: `A figure of nature ${nature} and scope ${scope} cannot head a case.`,
      },
      {
        zh: '删去 headline；只有本应用或产线上的 outcome 可以。',
        en: 'Delete headline: only an outcome of the application or the line can.',
      },
    );
  }
}

/** One figure that a source states about the case. */
export const result = z
  .strictObject({
    metric: reference().meta({
      description: 'What is measured: a term of seeds/metrics.yaml',
      zh: '指标，取自 seeds/metrics.yaml',
    }),
    wording: text({ zh: 60, en: 200 }).optional().meta({
      description: 'The name that the source gives the figure, where it says more than the metric',
      zh: '来源对该数字的叫法（比指标名更具体时填写）',
    }),
    value: amount().optional().meta({
      description: 'The figure; a decrease is negative where change is not none',
      zh: '数值；change 不为 none 时，下降写负数',
    }),
    min: amount().optional().meta({ description: 'Lower end of a range', zh: '区间下限' }),
    max: amount().optional().meta({ description: 'Upper end of a range', zh: '区间上限' }),
    unit: unitName().meta({
      description: 'Unit, from seeds/units.yaml, such as % or s/unit',
      zh: '单位，取自 seeds/units.yaml，如 % 或 s/unit',
    }),
    change: z.enum(changes).meta({
      description: 'relative: per cent of before; absolute: change in the unit; none: a level',
      zh: 'relative 相对此前的百分比变化；absolute 以单位计的变化；none 现状数值',
    }),
    nature: z.enum(natures).meta({
      description:
        'outcome: a change that it brought, or a level beside its baseline; level: how well it works; extent: a count, size or specification',
      zh: 'outcome 应用带来的变化（或有对比基数的水平）；level 运行水平，无对比；extent 数量、规模、规格',
    }),
    scope: z.enum(scopes).meta({
      description: 'What it was measured on: application, line, workshop, plant or group',
      zh: '数字所指的范围：application 本应用、line 产线、workshop 车间、plant 全厂、group 集团',
    }),
    object: text({ zh: 30, en: 80 }).optional().meta({
      description: 'What a level is per, or of, where it has to be known for comparing: one cell, one car',
      zh: '该水平针对什么（比较时需要）：如一只电芯、一辆车',
    }),
    headline: z
      .literal(true)
      .optional()
      .meta({ description: 'The figure that heads the case', zh: '作为本案例的主要数字' }),
    bound: z.enum(bounds).optional().meta({
      description: 'The source says "over", "under", "about", "nearly" or "up to"',
      zh: '来源写“超过”“低于”“约”“近”或“最高”',
    }),
    claim: z.enum(claims).optional().meta({
      description: 'Not measured: an estimate or expectation, a goal, or a capability',
      zh: '并非实测：estimate 测算或预期，goal 目标，capability 能力上限',
    }),
    baseline: baseline
      .optional()
      .meta({ description: 'The state before, or what it is compared with', zh: '此前的水平，或比较对象' }),
    note: text({ zh: 200, en: 500 })
      .optional()
      .meta({ description: 'What a reader must know about the figure', zh: '读者需要知道的说明' }),
    source: z
      .string()
      .min(1)
      .max(40)
      .meta({ description: 'Id of the source that states it', zh: '给出该数字的来源 id' }),
  })
  .superRefine(
    (value, context) => {
      checkAmount(value, context, true);
      checkNature(value, context);
      if (value.change === 'relative' && value.unit !== undefined && value.unit !== '%') {
        issue(
          context,
          ['unit'],
          'relative-unit',
          {
            zh: `相对变化的单位必须是 %，这里是 ${value.unit}。`,
            en: `A relative change is in %, not in ${value.unit}.`,
          },
          {
            zh: '把 unit 改为 "%"；若变化以单位计，把 change 改为 absolute。',
            en: 'Write unit: "%"; if the change is in the unit itself, write change: absolute.',
          },
        );
      }
    },
    { when: (payload) => isRecord(payload.value) },
  );

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export type Result = z.infer<typeof result>;
