import { z } from 'zod';
import { reference } from './identifier.ts';
import { issue } from './issue.ts';
import { text } from './text.ts';

/**
 * How a figure relates to the state before: `relative` is a change in per cent
 * of it, `absolute` a change in the unit itself (8 months less), `none` is a
 * level (takt 15 s).
 */
export const changes = ['relative', 'absolute', 'none'] as const;

/** What the source says of the figure's exactness: "over", "under", "about" or "nearly". */
export const bounds = ['at-least', 'at-most', 'about', 'nearly'] as const;

const unitName = () => z.string().min(1).max(40);

const amount = () => z.number().meta({ description: 'A number in the unit given', zh: '以所给单位计的数' });

interface Amounts {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** Reports an amount that is neither one value nor a range whose ends are in order. */
function checkAmount(amounts: Amounts, context: z.RefinementCtx, required: boolean): void {
  const { value, min, max } = amounts;
  const range = min !== undefined || max !== undefined;
  if (value !== undefined && range) {
    issue(
      context,
      ['value'],
      'amount',
      {
        zh: 'value 与 min、max 只能写一种。',
        en: 'Give either value, or min and max, not both.',
      },
      {
        zh: '单个数值只留 value；区间只留 min 和 max。',
        en: 'Keep value for one number, min and max for a range.',
      },
    );
  } else if (range && (min === undefined || max === undefined)) {
    issue(
      context,
      [min === undefined ? 'max' : 'min'],
      'amount',
      {
        zh: '区间要同时写 min 和 max。',
        en: 'A range needs both min and max.',
      },
      {
        zh: '补上缺的一端；来源只给一端时，写 value 并加 bound。',
        en: 'Add the other end; where the source gives only one, write value and a bound.',
      },
    );
  } else if (min !== undefined && max !== undefined && min > max) {
    issue(
      context,
      ['min'],
      'amount',
      {
        zh: `min（${min}）大于 max（${max}）。`,
        en: `min (${min}) is greater than max (${max}).`,
      },
      { zh: '把两个数对调。', en: 'Swap the two numbers.' },
    );
  } else if (required && value === undefined && !range) {
    issue(
      context,
      ['value'],
      'amount',
      {
        zh: '缺少数值。',
        en: 'The figure is missing.',
      },
      {
        zh: '写 value，或写 min 和 max。',
        en: 'Add value, or min and max.',
      },
    );
  }
}

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
    bound: z.enum(bounds).optional().meta({
      description: 'The source says "over", "under", "about" or "nearly"',
      zh: '来源写“超过”“低于”“约”或“近”',
    }),
    estimate: z
      .literal(true)
      .optional()
      .meta({ description: 'An expectation or an estimate, not a measurement', zh: '预期或测算，而非实测' }),
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
