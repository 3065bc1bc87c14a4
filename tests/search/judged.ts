import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query with the entries that answer it, graded 1 to 3. */
export interface JudgedQuery {
  class: string;
  query: string;
  relevant: ReadonlyMap<string, number>;
  why: string;
}

/**
 * The sets: by `development` one tunes, and by `trades`, which asks what
 * development has little of, and `fresh`, written later by others; `validation`
 * and `unseen` are only run and never looked at, `regression` is the first set,
 * to which the engine was once tuned.
 */
export const judgedSets = ['development', 'trades', 'fresh', 'validation', 'unseen', 'regression'] as const;
export type JudgedSet = (typeof judgedSets)[number];

/** Whether a set is only run: neither its queries nor what they miss are told. */
export const isRunOnly = (set: JudgedSet): boolean => set === 'validation' || set === 'unseen';

/** Reads a set of judged queries; none where the set is not there yet. Throws where a line is not of its form. */
export function judgedQueries(set: JudgedSet): JudgedQuery[] {
  const path = join(import.meta.dirname, `${set}.txt`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', query = '', entries = '', why = ''] = line.split(' | ');
      const relevant = new Map(
        entries.split(' ').map((entry): [string, number] => {
          const [id = '', grade] = entry.split(':');
          return [id, Number(grade)];
        }),
      );
      if (!why || ![...relevant.values()].every((grade) => grade >= 1 && grade <= 3))
        throw new Error(`Not a judged query of ${set}: ${isRunOnly(set) ? name : line}`);
      return { class: name, query, relevant, why };
    });
}

export interface Scores {
  queries: number;
  /** Of all grades: the judges gave 1 to the same idea in another trade, which few readers ask for. */
  recall: number;
  /** Of grades 2 and 3 alone: what answers the query. */
  recallWell: number;
  ndcg: number;
  mrr: number;
  /** Share of queries with no result at all. */
  empty: number;
}

/** The half of a set that a query stands in, by its letters: one half to work with, the other to see whether it holds. */
export const halfOf = ({ query }: JudgedQuery): 0 | 1 => evenly(query);

/** 0 or 1 by the letters of a text, one as often as the other. */
export function evenly(text: string): 0 | 1 {
  const sum = [...text].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return (sum >>> 3) % 2 === 0 ? 0 : 1;
}

/** Share of a query's entries of `grade` and better that are among the first ten, of at most ten; none where it has none. */
function recallAt10({ relevant }: JudgedQuery, found: readonly string[], grade: number): number | undefined {
  const wanted = [...relevant].flatMap(([id, given]) => (given >= grade ? [id] : []));
  if (wanted.length === 0) return undefined;
  const first = new Set(found.slice(0, 10));
  return wanted.filter((id) => first.has(id)).length / Math.min(10, wanted.length);
}

/** Means over queries of recall@10 (of at most ten), nDCG@10 (gain 2^grade-1) and reciprocal rank. */
export function scores(answers: readonly { judged: JudgedQuery; found: readonly string[] }[]): Scores {
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  const gain = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  return {
    queries: answers.length,
    recall: mean(answers.flatMap(({ judged, found }) => recallAt10(judged, found, 1) ?? [])),
    recallWell: mean(answers.flatMap(({ judged, found }) => recallAt10(judged, found, 2) ?? [])),
    ndcg: mean(
      answers.map(
        ({ judged: { relevant }, found }) =>
          gain(found.map((id) => relevant.get(id) ?? 0)) / gain([...relevant.values()].sort((a, b) => b - a)),
      ),
    ),
    mrr: mean(
      answers.map(({ judged: { relevant }, found }) => {
        const place = found.slice(0, 10).findIndex((id) => relevant.has(id));
        return place === -1 ? 0 : 1 / (place + 1);
      }),
    ),
    empty: mean(answers.map(({ found }) => (found.length === 0 ? 1 : 0))),
  };
}

/** The scores over all, and by class. */
export function scoresByClass(
  answers: readonly { judged: JudgedQuery; found: readonly string[] }[],
): Map<string, Scores> {
  const classes = Map.groupBy(answers, ({ judged }) => judged.class);
  return new Map([
    ['all', scores(answers)],
    ...[...classes].map(([name, some]): [string, Scores] => [name, scores(some)]),
  ]);
}
