import type { Labels } from './words.ts';

/** Counted things, as several pages name them. */
export const countLabels = {
  scenarios: { zh: '{count} 个场景', en: { one: '{count} scenario', other: '{count} scenarios' } },
  cases: { zh: '{count} 个案例', en: { one: '{count} case', other: '{count} cases' } },
  enterprises: { zh: '{count} 家企业', en: { one: '{count} enterprise', other: '{count} enterprises' } },
  recognitions: { zh: '{count} 项认定', en: { one: '{count} recognition', other: '{count} recognitions' } },
} as const satisfies Labels;
