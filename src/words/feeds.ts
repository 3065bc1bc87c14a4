import type { Labels } from './words.ts';

/** What feeds are called, and what stands in them. */
export const feedLabels = {
  about: { zh: '{site}：{subject}', en: '{site}: {subject}' },
  corrections: { zh: '更正', en: 'corrections' },
  corrected: { zh: '更正：{title}', en: 'Corrected: {title}' },
  withdrawn: { zh: '已停用：{title}', en: 'Withdrawn: {title}' },
} as const satisfies Labels;
