import type { Answerable } from '../questions/match/answers.ts';
import type { Candidate } from '../questions/match/candidate.ts';

/* What the self-diagnosis works with in the browser: nothing but types is imported. */

/** A candidate as the browser shows it. */
export interface MatchRow extends Omit<Candidate, 'needs'> {
  href: string;
  title: string;
  /** A playbook's summary; who did it and the figure that heads a case. */
  about: string;
  /** A playbook's own needs. */
  needs?: Candidate['needs'];
  /** Id of the playbook whose needs a case takes. */
  by?: string;
}

/** What a playbook's needs are called, in the order of its lists, and when it does not fit. */
export interface NeedNames {
  data: string[];
  systems: string[];
  people: string[];
  models: string[];
  unfit: string[];
}

/** What `/match/` works with, as JSON. */
export interface MatchData {
  answerable: Answerable;
  /** The industries with the plan's group of each, and the steps of each by id. */
  industries: { id: string; group: string; steps: [id: string, label: string][] }[];
  rows: MatchRow[];
}

/** The rows as candidates: a case has the needs of its playbook. */
export function withNeeds(rows: readonly MatchRow[]): (MatchRow & Candidate)[] {
  const needs = new Map(rows.map(({ kind, id, needs: own }) => [`${kind} ${id}`, own]));
  return rows.map((row) => ({ ...row, needs: row.by === undefined ? row.needs : needs.get(`playbook ${row.by}`) }));
}
