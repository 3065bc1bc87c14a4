import { z } from 'zod';
import { day } from './date.ts';
import { issue } from './issue.ts';
import { text } from './text.ts';

/** A correction that was made to an entry after it was published. */
export const correction = z.strictObject({
  date: day().meta({ description: 'Day of the correction', zh: '更正日期' }),
  what: text({ zh: 200, en: 500 }).meta({ description: 'What was corrected', zh: '更正内容' }),
});

/** The ids of `items`, reporting each one that is used twice. */
export function uniqueIds(items: unknown, context: z.RefinementCtx): Set<string> {
  const seen = new Set<string>();
  if (!Array.isArray(items)) return seen;
  items.forEach((item: unknown, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (typeof id !== 'string') return;
    if (seen.has(id)) {
      issue(
        context,
        ['sources', index, 'id'],
        'duplicate-source',
        { zh: `来源 id“${id}”出现了两次。`, en: `Source id “${id}” is used twice.` },
        {
          zh: '给后一个来源换一个 id，并改写引用它的数字。',
          en: 'Give the second one another id and adapt the figures that cite it.',
        },
      );
    }
    seen.add(id);
  });
  return seen;
}
