import type { Found } from './found.ts';
import type { StoredAnswers } from './index-format.ts';
import type { Part, Reading } from './read-query.ts';
import { asking } from './weights.ts';

/*
 * What people ask stands in the index as entries do, numbered after them, each
 * question with the entries that answer it. Those that are most like a query
 * have a vote: what answers them most likely answers it, in whatever words.
 */

/** A question by its number, from 0, and how like it is to the query, up to 1. */
export type Asked = readonly [question: number, likeness: number];

/** How much a part of a query tells: a frame half as much as what is sought. */
const tells = ({ kind }: Part): number => (kind === 'wide' || kind === 'aside' ? 0.5 : 1);

/** Parts that mean the same are one thing, told twice. */
const thingOf = ({ text, meanings }: Part): string => meanings[0]?.key ?? text;

/** How much parts of a query tell together, in halves. */
export function halvesOf(parts: readonly Part[]): number {
  const things = Map.groupBy(parts, thingOf);
  return 2 * [...things.values()].reduce((sum, same) => sum + Math.max(...same.map(tells)), 0);
}

/** Whether figures answer a query, or the firm that it names. */
const answeredOtherwise = ({ figure, question, parts }: Reading): boolean =>
  (figure !== undefined && !question) || parts.some(({ kind }) => kind === 'name');

/** The questions that are most like a query, of `count` of them that are numbered from `first`: they have its parts, and little else. */
export function askedLike(reading: Reading, found: readonly Found[], first: number, count: number): Asked[] {
  if (answeredOtherwise(reading)) return [];
  const whole = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const things = [...Map.groupBy(found, ({ part }) => thingOf(part)).values()];
  const liked: Asked[] = [];
  for (let question = 0; question < count; question += 1) {
    const at = first + question;
    let covered = 0;
    let halves = 0;
    for (const { share, weight, named } of found) {
      // Where an entry has how many of its words name a part, a question has how much it says.
      covered += (weight * Math.min(1, share[at] ?? 0)) / whole;
      halves = Math.max(halves, named[at] ?? 0);
    }
    if (covered < asking.least) continue;
    let shared = 0;
    for (const same of things)
      shared += Math.max(...same.map(({ part, share }) => tells(part) * Math.min(1, share[at] ?? 0)));
    const likeness = covered * Math.min(1, (2 * shared) / Math.max(1, halves));
    if (likeness >= asking.least) liked.push([question, likeness]);
  }
  return likest(liked);
}

const likest = (asked: readonly Asked[]): Asked[] =>
  [...asked].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, asking.most);

/** What was asked that is like either of two queries, each question by how like it is to the one that it is more like. */
export function eitherAsked(one: readonly Asked[], other: readonly Asked[]): Asked[] {
  const liked = new Map(one);
  for (const [question, likeness] of other) liked.set(question, Math.max(liked.get(question) ?? 0, likeness));
  return likest([...liked]);
}

/** Answers as they are stored. */
export function packAnswers(whole: readonly number[], partly: readonly number[]): StoredAnswers {
  const isWhole = new Set(whole);
  const entries = [...new Set([...whole, ...partly])].sort((a, b) => a - b);
  return entries.map((entry, place) => 2 * (entry - (entries[place - 1] ?? 0)) + Number(isWhole.has(entry)));
}

/** Has each of stored answers seen, in their order. */
function eachAnswer(stored: StoredAnswers, see: (entry: number, isWhole: boolean) => void): void {
  let entry = 0;
  for (const number of stored) {
    entry += Math.floor(number / 2);
    see(entry, number % 2 === 1);
  }
}

/** What entries gain by the votes of questions, in shares of the best score; `answers` has those of each question. */
export function votes(asked: readonly Asked[], answers: readonly StoredAnswers[]): Map<number, number> {
  const gains = new Map<number, number>();
  const [, likest] = asked[0] ?? [0, 0];
  const voteOf = (likeness: number) => likeness ** asking.steepness;
  const all = asked.reduce((sum, [, likeness]) => sum + voteOf(likeness), 0);
  for (const [question, likeness] of asked) {
    const vote = (asking.gain * likest * voteOf(likeness)) / all;
    eachAnswer(answers[question] ?? [], (entry, isWhole) => {
      gains.set(entry, (gains.get(entry) ?? 0) + vote * (isWhole ? 1 : asking.partly));
    });
  }
  return gains;
}
