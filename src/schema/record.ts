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
function uniqueIds(items: unknown, context: z.RefinementCtx): Set<string> {
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

/** Whether sources can be looked at, whatever else of the entry is at fault: the condition of {@link citedSources}. */
export function hasSources({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null && 'sources' in value && Array.isArray(value.sources);
}

/** Reports every statement of an entry's `lists` that cites a source which the entry does not have. */
export function citedSources(value: object, lists: readonly string[], context: z.RefinementCtx): void {
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = uniqueIds(fields.get('sources'), context);
  const ids = [...known];
  for (const list of lists) {
    const statements = fields.get(list);
    if (!Array.isArray(statements)) continue;
    statements.forEach((statement: unknown, index) => {
      const wanted =
        typeof statement === 'object' && statement !== null && 'source' in statement ? statement.source : undefined;
      if (typeof wanted !== 'string' || known.has(wanted)) return;
      issue(
        context,
        [list, index, 'source'],
        'unknown-source',
        {
          zh: `来源“${wanted}”不在本条目的 sources 里。`,
          en: `Source “${wanted}” is not among this entry's sources.`,
        },
        {
          zh: ids.length ? `改为 ${ids.join('、')} 之一，或在 sources 里补上它。` : '先在 sources 里写上这个来源。',
          en: ids.length
            ? `Write one of ${ids.join(', ')}, or add it to sources.`
            : 'Add the source under sources first.',
        },
      );
    });
  }
}
