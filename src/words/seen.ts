import type { Labels } from './words.ts';

/** Cases that the reader has looked at, kept in the browser. */
export const seenLabels = {
  heading: { zh: '最近看过的案例', en: 'Cases that you looked at' },
  lead: { zh: '只记在这台设备的浏览器里。', en: 'Kept in this browser only.' },
  clear: { zh: '清除记录', en: 'Forget them' },
} as const satisfies Labels;
