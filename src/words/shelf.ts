import type { Labels } from './words.ts';

/** What readers mark, and the lists that they keep of it. */
export const shelfLabels = {
  mark: { zh: '标记', en: 'Mark' },
  compare: { zh: '对比', en: 'Compare' },
  tray: {
    label: { zh: '已标记的条目', en: 'Marked entries' },
    shortlist: { zh: '短名单', en: 'Short list' },
    live: {
      marked: { zh: '已标记 {number} 个', en: '{number} marked' },
      compare: { zh: '对比 {number} 个', en: 'Compare {number}' },
      compareOne: { zh: '对比', en: 'Compare' },
    },
  },
} as const satisfies Labels;
