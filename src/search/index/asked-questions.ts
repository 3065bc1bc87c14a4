import type { AskedQuestion } from '../../schema/seeds/asked-question.ts';
import { fold } from '../engine/analyse.ts';
import { halvesOf, packAnswers } from '../engine/asked.ts';
import type { StoredAnswers, WordGroup } from '../engine/index-format.ts';
import { fullWeight } from '../engine/postings.ts';
import { readQueryAtOnce } from '../engine/read-query.ts';
import type { Keep } from './keep.ts';

/** A question that people ask, as the index takes it. */
export interface AskedRecord {
  /** Keys of the words and concepts by which it is found, and what each weighs. */
  keys: readonly (readonly [key: string, weight: number])[];
  /** How much the parts of a wording of it tell together, in the mean, in halves of a part. */
  halves: number;
  answers: StoredAnswers;
}

/** The lexicon in groups of words that begin alike, each by its key. */
type Groups = ReadonlyMap<string, WordGroup>;

/**
 * The questions that some entry answers, read as queries are; `numberOf` gives the number of an entry by its id.
 * What they are found by changes with the lexicon alone, which few changes of an entry touch: `keep` keeps it.
 */
export function askedRecords(
  questions: readonly AskedQuestion[],
  numberOf: (id: string) => number | undefined,
  groups: Groups,
  keep: Keep,
): AskedRecord[] {
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => numberOf(id) ?? []);
  const answered = questions.flatMap(({ zh, en, also, whole, partly }) => {
    const answers = packAnswers(numbersOf(whole), numbersOf(partly));
    return answers.length > 0 ? { wordings: [zh, en, ...also], answers } : [];
  });
  const wordings = answered.map((question) => question.wordings);
  const found = keep(['asked', wordings, [...groups]], () => wordings.map((some) => foundBy(some, groups)));
  return answered.map(({ answers }, place) => ({ ...(found[place] ?? { keys: [], halves: 0 }), answers }));
}

/** What all wordings of a question are found by. */
function foundBy(wordings: readonly string[], groups: Groups): Omit<AskedRecord, 'answers'> {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight));
  const halves: number[] = [];
  for (const wording of wordings) {
    // Which year it is changes nothing in what is found of a wording.
    const { parts } = readQueryAtOnce(fold(wording), 0, (key) => groups.get(key));
    for (const { tokens, meanings } of parts) {
      for (const token of tokens) add(token, fullWeight);
      for (const { key, worth } of meanings) add(key, fullWeight * worth);
    }
    if (parts.length > 0) halves.push(halvesOf(parts));
  }
  const mean = halves.reduce((sum, one) => sum + one, 0) / Math.max(1, halves.length);
  return { keys: [...keys], halves: Math.round(mean) };
}
