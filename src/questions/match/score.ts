import type { Answers } from './answers.ts';
import type { Candidate } from './candidate.ts';

/*
 * How well a playbook or a case fits a plant: a sum of ten parts, each the share
 * of its most points that the candidate meets. No part falls when one answer
 * more is given, and what breaks a hard limit stands below all that breaks none.
 */

/** The parts of the sum with the most that each can give; together 100. */
export const mostPoints = {
  /** The candidate's main industry 28; another of its industries 22; one of the same group of the plan 7. */
  industry: 28,
  /** A step of the process 20; else a stage of manufacture 10. */
  process: 20,
  /** Each aim that was measured on the application or its line 8, each that is only told of 4. */
  aims: 16,
  /** By the share of the list of data, systems, people that is at hand. */
  data: 12,
  systems: 8,
  people: 4,
  /** By the share of its models that run where the plant allows; where nothing is stated, only a plant that allows all. */
  compute: 4,
  /** Each safety measure asked for that it tells of 2. */
  safety: 4,
  /** Done in the same region; done by a firm of the same size. */
  region: 2,
  size: 2,
} as const;
export type ScorePart = keyof typeof mostPoints;
export const scoreParts = Object.keys(mostPoints) as readonly ScorePart[];

/** A hard limit that a candidate breaks. */
export type BrokenLimit = 'only-cloud' | 'needs-cloud' | 'language-models' | 'moving-machines';

/** A candidate with its score. */
export interface Matched<C extends Candidate = Candidate> {
  candidate: C;
  points: Readonly<Record<ScorePart, number>>;
  score: number;
  broken: readonly BrokenLimit[];
}

/** The hard limits that a candidate breaks. What its sources do not state breaks none: it has to be asked. */
export function brokenLimits({ tiers, runsInto }: Candidate, { compute, without }: Answers): BrokenLimit[] {
  const inCloud = tiers.filter((tier) => tier === 'cloud').length;
  return [
    ...(compute === 'edge' && inCloud > 0 && inCloud === tiers.length ? (['only-cloud'] as const) : []),
    ...(compute === 'inside' && inCloud > 0 ? (['needs-cloud'] as const) : []),
    ...runsInto.filter((one) => without.includes(one)),
  ];
}

/** The share, 0 to 1, of each part that a candidate meets. */
const shares: Readonly<Record<ScorePart, (candidate: Candidate, answers: Answers, group?: string) => number>> = {
  industry: ({ industries, groups }, { industry }, group) => {
    if (industry === undefined) return 0;
    if (industries[0] === industry) return 1;
    if (industries.includes(industry)) return 22 / 28;
    return group !== undefined && groups.includes(group) ? 7 / 28 : 0;
  },
  process: ({ steps, stages }, { step, stage }) => {
    if (step.some((one) => steps.includes(one))) return 1;
    return stage.some((one) => stages.includes(one)) ? 0.5 : 0;
  },
  aims: ({ aims }, { aim }) =>
    atMostAll(aim.map((one) => (Object.hasOwn(aims, one) ? (aims[one] === 'measured' ? 0.5 : 0.25) : 0))),
  data: ({ needs }, { data }) => shareOf(needs?.data ?? [], (kind) => data.includes(kind)),
  systems: ({ needs }, { system }) =>
    shareOf(needs?.systems ?? [], (kinds) => kinds.some((one) => system.includes(one))),
  people: ({ needs }, { people }) => shareOf(needs?.people ?? [], (kinds) => kinds.some((one) => people.includes(one))),
  compute: ({ tiers }, { compute }) => {
    if (compute === undefined) return 0;
    return compute === 'cloud' ? 1 : shareOf(tiers, (tier) => tier !== 'cloud');
  },
  safety: ({ measures }, { measure }) => atMostAll(measure.map((one) => (measures.includes(one) ? 0.5 : 0))),
  region: ({ regions }, { region }) => Number(region !== undefined && regions.includes(region)),
  size: ({ doneBy }, { size }) => Number(doneBy.some((one) => one === size)),
};

const atMostAll = (parts: readonly number[]): number =>
  Math.min(
    1,
    parts.reduce((sum, part) => sum + part, 0),
  );

const shareOf = <T>(items: readonly T[], has: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(has).length / items.length;

/** Compares a candidate with a plant's answers. `group` is the plan's group of the plant's industry. */
export function match<C extends Candidate>(candidate: C, answers: Answers, group?: string): Matched<C> {
  const points = Object.fromEntries(
    scoreParts.map((part) => [part, Math.round(mostPoints[part] * shares[part](candidate, answers, group))]),
  ) as Record<ScorePart, number>;
  return {
    candidate,
    points,
    score: scoreParts.reduce((sum, part) => sum + points[part], 0),
    broken: brokenLimits(candidate, answers),
  };
}

/** Candidates in order: those that break no hard limit first, of them the better score; of equals the order given. */
export function rank<C extends Candidate>(candidates: readonly C[], answers: Answers, group?: string): Matched<C>[] {
  return candidates
    .map((candidate) => match(candidate, answers, group))
    .sort((a, b) => Number(a.broken.length > 0) - Number(b.broken.length > 0) || b.score - a.score);
}

/** Which parts of the sum the answers speak to at all. */
export function partsAnswered(answers: Answers): ScorePart[] {
  const given: Record<ScorePart, boolean> = {
    industry: answers.industry !== undefined,
    process: answers.step.length + answers.stage.length > 0,
    aims: answers.aim.length > 0,
    data: answers.data.length > 0,
    systems: answers.system.length > 0,
    people: answers.people.length > 0,
    compute: answers.compute !== undefined,
    safety: answers.measure.length > 0,
    region: answers.region !== undefined,
    size: answers.size !== undefined,
  };
  return scoreParts.filter((part) => given[part]);
}

/** Kinds of support that may pay for a candidate: a voucher only for what it uses, all others for any. */
export function mayPayFor({ tiers, runsInto }: Candidate, instrument: string): boolean {
  if (instrument === 'compute-voucher') return tiers.includes('cloud') || tiers.length === 0;
  if (instrument === 'model-voucher') return runsInto.includes('language-models');
  return true;
}
