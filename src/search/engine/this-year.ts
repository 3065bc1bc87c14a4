import { today } from '../../schema/today.ts';

/** The year in which somebody asks: what is last year is told by the reader's own day, so that no index depends on one. */
export const thisYear = (): number => Number(today().slice(0, 4));
