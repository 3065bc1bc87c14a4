import type { z } from 'zod';
import { issue } from './issue.ts';

/** An amount: one value, or the two ends of a range. */
export interface Amount {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
}

/** Reports an amount at `path` that is neither one value nor a range whose ends are in order. */
export function checkAmount(
  amount: Amount,
  context: z.RefinementCtx,
  required: boolean,
  path: readonly (string | number)[] = [],
): void {
  const { value, min, max } = amount;
  const range = min !== undefined || max !== undefined;
  if (value !== undefined && range) {
    issue(
      context,
      [...path, 'value'],
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
      [...path, min === undefined ? 'max' : 'min'],
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
      [...path, 'min'],
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
      [...path, 'value'],
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
