import { isCalendarDate } from '../../schema/date.ts';

/**
 * A date as entries write it, of one that says year, month and day in this
 * order: 2024/9/28, 2024.9.28, 2024年9月28日, 2024-9. `undefined` where it is
 * none, or is right already.
 */
export function mendDate(written: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?|月)?|年)?$/.exec(
      written.normalize('NFKC').trim(),
    ) ?? [];
  if (!year) return undefined;
  const mended = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return mended !== written && isCalendarDate(mended) ? mended : undefined;
}
