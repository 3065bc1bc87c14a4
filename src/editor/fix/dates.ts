import { readDate } from '../../schema/written-date.ts';

/**
 * A date as entries write it, of one that says year, month and day in this
 * order: 2024/9/28, 2024.9.28, 2024年9月28日, 2024-9. `undefined` where it is
 * none, or is right already.
 */
export function mendDate(written: string): string | undefined {
  const mended = readDate(written);
  return mended === written ? undefined : mended;
}
