import type { Severity, Telling } from '../schema/telling.ts';

/** What is told at an offset of a body. */
export interface BodyProblem extends Telling {
  offset: number;
  severity: Severity;
}

/** Tells of the node under judgement, or of another offset; an error unless it is said otherwise. */
export type Report = (telling: Telling, offset?: number, severity?: Severity) => void;
