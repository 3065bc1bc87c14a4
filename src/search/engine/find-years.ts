import type { AskedYears } from './asked-years.ts';
import { type Found, type GetValue, spread } from './found.ts';
import { eachPosting } from './postings.ts';
import { ranking } from './weights.ts';

/** Most years that are looked up, the latest first. */
const mostYears = 12;

/** Adds what entries are of the years asked for: by their own year, or one that they say more than in passing. */
export async function addYears({ share, written }: Found, asked: AskedYears, get: GetValue): Promise<void> {
  const { last, newest } = asked;
  const first = Math.max(asked.first, last - mostYears + 1);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, ago) => last - ago);
  const lists = await Promise.all(years.map((year) => get<number[]>(String(year))));
  for (const [ago, list] of lists.entries()) {
    const worth = ranking.written * (newest ? 1 - ago / years.length : 1);
    eachPosting(list ?? [], (entry, weight) => {
      if (weight < ranking.leastYear) return;
      share[entry] = Math.max(share[entry] ?? 0, worth * spread(weight));
      written[entry] = 1;
    });
  }
}
