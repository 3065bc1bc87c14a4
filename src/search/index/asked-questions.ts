import type { AskedQuestion } from '../../schema/seeds/asked-question.ts';
import { fold } from '../engine/analyse.ts';
import { halvesOf, packAnswers } from '../engine/asked.ts';
import type { StoredAnswers, WordGroup } from '../engine/index-format.ts';
import { fullWeight } from '../engine/postings.ts';
import { readQuery } from '../engine/read-query.ts';

/** A question that people ask, as the index takes it. */
export interface AskedRecord {
  /** Keys of the words and concepts by which it is found, and what each weighs. */
  keys: ReadonlyMap<string, number>;
  /** How much the parts of a wording of it tell together, in the mean, in halves of a part. */
  halves: number;
  answers: StoredAnswers;
}

/** Gives the words of the lexicon that begin alike, by their key. */
type GroupOf = (key: string) => WordGroup | undefined;

/** The questions that some entry answers, read as queries are; `numberOf` gives the number of an entry by its id. */
export async function askedRecords(
  questions: readonly AskedQuestion[],
  numberOf: (id: string) => number | undefined,
  groupOf: GroupOf,
): Promise<AskedRecord[]> {
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => numberOf(id) ?? []);
  const records: AskedRecord[] = [];
  for (const question of questions) {
    const answers = packAnswers(numbersOf(question.whole), numbersOf(question.partly));
    if (answers.length > 0) records.push({ ...(await foundBy(question, groupOf)), answers });
  }
  return records;
}

/** What all wordings of a question are found by. */
async function foundBy({ zh, en, also }: AskedQuestion, groupOf: GroupOf): Promise<Omit<AskedRecord, 'answers'>> {
  const keys = new Map<string, number>();
  const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight));
  const halves: number[] = [];
  for (const wording of [zh, en, ...also]) {
    // Which year it is changes nothing in what is found of a wording.
    const { parts } = await readQuery(fold(wording), 0, async (key) => groupOf(key));
    for (const { tokens, meanings } of parts) {
      for (const token of tokens) add(token, fullWeight);
      for (const { key, worth } of meanings) add(key, fullWeight * worth);
    }
    if (parts.length > 0) halves.push(halvesOf(parts));
  }
  const mean = halves.reduce((sum, one) => sum + one, 0) / Math.max(1, halves.length);
  return { keys, halves: Math.round(mean) };
}
