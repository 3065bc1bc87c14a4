import type { Labels } from './words.ts';

/** The contents of a long page. */
export const contentsLabels = {
  heading: { zh: '本页内容', en: 'On this page' },
} as const satisfies Labels;
