import { readDate } from '../schema/written-date.ts';

/** A date in the catalogue's form, as exact as it was typed: 2024年9月28日, 2024/9/28, 2024.9, ２０２４; else as it stands. */
export const typedDate = (written: string): string => readDate(written) ?? written.trim();
