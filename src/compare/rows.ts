import type { Folder } from '../shelf/reference.ts';

/*
 * Which rows a comparison has, by kind of entry, in groups and in order. Their
 * labels stand in words/compare.ts. The row `figures` stands for as many as the
 * entries have metrics in common, and one for their other figures.
 */

export const rowGroups = ['about', 'stack', 'results', 'reuse', 'sources'] as const;
export type RowGroup = (typeof rowGroups)[number];

const scenarioRows = {
  about: ['problem', 'summary', 'industry', 'stage', 'place', 'status'],
  stack: ['cloud', 'edge', 'end', 'tierless', 'technique', 'data'],
  results: ['figures'],
  reuse: ['scale', 'dataLoop', 'safety', 'needs', 'playbooks', 'schemes'],
  sources: ['sources'],
} as const;

const enterpriseRows = {
  about: ['summary', 'industry', 'place', 'roles', 'parent'],
  stack: ['technique', 'cases'],
  results: ['recognitions'],
  reuse: [],
  sources: ['sources'],
} as const;

const playbookRows = {
  about: ['problem', 'summary', 'industry', 'stage', 'fits', 'doesNotFit'],
  stack: ['cloud', 'edge', 'end', 'technique', 'data', 'systems', 'skills'],
  results: ['figures', 'reported', 'cases'],
  reuse: ['risks', 'safety', 'costs', 'schemes', 'open'],
  sources: ['sources'],
} as const;

export const comparedRows = {
  scenarios: scenarioRows,
  enterprises: enterpriseRows,
  playbooks: playbookRows,
} as const satisfies Record<Folder, Record<RowGroup, readonly string[]>>;

type RowsOf<Rows> = Rows[keyof Rows] extends infer List ? (List extends readonly (infer Row)[] ? Row : never) : never;

/** A row that has lines of its own. */
export type RowId = Exclude<
  RowsOf<typeof scenarioRows> | RowsOf<typeof enterpriseRows> | RowsOf<typeof playbookRows>,
  'figures'
>;
