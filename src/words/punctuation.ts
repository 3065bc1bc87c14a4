import type { Labels } from './words.ts';

/** What stands between words, each with the spaces that its language wants. */
export const punctuation = {
  colon: { zh: '：', en: ': ' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  fullStop: { zh: '。', en: '. ' },
  /** Between the items of a list, and between those that have commas themselves. */
  list: { zh: '、', en: ', ' },
  longList: { zh: '、', en: '; ' },
  /** Between two words that Chinese writes together. */
  space: { zh: '', en: ' ' },
  brackets: { zh: '（{text}）', en: ' ({text})' },
} as const satisfies Labels;

/** A number, or two with a dash between them. */
export function range(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}
