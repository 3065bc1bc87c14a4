import { enterprise } from './enterprise.ts';
import { scenario } from './scenario.ts';

/** The kinds of entries, each with its folder and its schema. */
export const entryKinds = {
  scenario: { folder: 'scenarios', schema: scenario },
  enterprise: { folder: 'enterprises', schema: enterprise },
} as const;
export type EntryKind = keyof typeof entryKinds;
