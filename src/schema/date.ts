import { z } from 'zod';
import { isCalendarDate, partialDatePattern } from './calendar-date.ts';
import { issue } from './issue.ts';
import { today } from './today.ts';

/** The first year that an entry may name: earlier ones are slips of the pen. */
export const earliestYear = 1990;

/** The last year in which something may end: later ones are slips of the pen. */
const latestEnd = 2099;

function future(context: z.RefinementCtx, value: string, latest: string): void {
  issue(
    context,
    [],
    'future',
    { zh: `“${value}”在将来。`, en: `“${value}” lies in the future.` },
    { zh: `最晚写 ${latest}。`, en: `The latest is ${latest}.` },
  );
}

const written = (pattern: RegExp, format: 'day' | 'partial-date') =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().superRefine((value, context) => {
        if (!pattern.test(value) || !isCalendarDate(value)) {
          context.addIssue({ code: 'invalid_format', format, input: value });
        } else if (Number(value.slice(0, 4)) < earliestYear) {
          issue(
            context,
            [],
            'year',
            { zh: `“${value}”早得不像真的。`, en: `“${value}” is too early to be true.` },
            {
              zh: `写 ${earliestYear} 年以后的日期；表格里多半是把年份填进了日期格式的单元格。`,
              en: `Write a date from ${earliestYear} on; in a spreadsheet, a year was probably typed into a cell that shows dates.`,
            },
          );
        } else if (value > today().slice(0, value.length)) {
          future(context, value, today());
        }
      }),
    )
    .meta({ kind: 'date', date: format });

/** A date with the precision that its source has: `2024`, `2024-09` or `2024-09-28`. Not in the future. */
export const partialDate = () => written(partialDatePattern, 'partial-date');

/** A day, `2024-09-28`. Not in the future. */
export const day = () => written(/^\d{4}-\d{2}-\d{2}$/, 'day');

/** A day that may lie in the future, such as the end of a scheme. */
export const anyDay = () =>
  z.string().superRefine((value, context) => {
    if (!/^\d{4}(-\d{2}){0,2}$/.test(value) || !isCalendarDate(value)) {
      context.addIssue({ code: 'invalid_format', format: 'partial-date', input: value });
    } else if (Number(value.slice(0, 4)) < earliestYear || Number(value.slice(0, 4)) > latestEnd) {
      issue(
        context,
        [],
        'year',
        { zh: `“${value}”不像真的日期。`, en: `“${value}” is hardly meant.` },
        {
          zh: `写 ${earliestYear} 到 ${latestEnd} 年之间的日期；没有期限的不写。`,
          en: `Write a date between ${earliestYear} and ${latestEnd}; leave it out where there is no end.`,
        },
      );
    }
  });

/** A year between {@link earliestYear} and this one. */
export const year = () =>
  z
    .number()
    .int()
    .min(earliestYear)
    .superRefine((value, context) => {
      const current = Number(today().slice(0, 4));
      if (value > current) {
        future(context, String(value), String(current));
      }
    });
