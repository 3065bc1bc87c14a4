import { isHan, runs, singular } from './analyse.ts';
import { longWord, mendRun, shortestChinese } from './correct.ts';
import { guessLatin } from './correct-latin.ts';
import { dictionaryWordsIn, isDictionaryWord } from './cut.ts';
import type { IndexFiles } from './index-files.ts';
import type { Characters, Spellings } from './index-format.ts';
import type { Ranking } from './rank.ts';
import type { Part, Reading } from './read-query.ts';

/** A query as it was read, and what it finds. */
export interface Tried {
  reading: Reading;
  ranking: Ranking;
}

/** How few entries have a word that may be a slip for another. */
const rare = 3;

/** A query with its slips put right, and with its last word finished, where it is still being typed. */
export async function mendQuery(
  query: string,
  { reading, ranking }: Tried,
  files: IndexFiles,
): Promise<{ mended: string; finished: string }> {
  // What the lexicon knows is no slip, though no entry has it.
  const loose = reading.parts.filter(
    ({ kind, text }) => kind === 'word' || kind === 'aside' || (kind === 'place' && /^\p{sc=Han}$/u.test(text)),
  );
  let [mended, finished] = [query, query];
  const written = runs(query);
  for (const run of written) {
    const parts = loose.filter(({ text }) => (isHan(run) ? run.includes(text) : isWordOf(text, run)));
    // What stands by itself is no piece of another run: the second 炉 of 高炉 炉.
    const unread = reading.unread
      .filter((text) => isHan(run) && (run === text || (run.includes(text) && !written.includes(text))))
      .map((text) => placesIn(run, text));
    if (parts.length === 0 && unread.length === 0) continue;
    if (isHan(run)) {
      // No word is as short as one character: what is typed first of each asks for no words at all.
      if ([...run].length < shortestChinese) continue;
      const placesOf = (some: readonly Part[]) => some.flatMap(({ text }) => placesIn(run, text));
      const sound = dictionaryWordsIn(run);
      const doubtful = placesOf(
        parts.filter((part) => !isDictionaryWord(part.text) && isDoubtful(part, ranking)),
      ).filter((place) => !sound.has(place));
      const perhaps = run.length >= longWord ? placesOf(parts) : [];
      if (doubtful.length + perhaps.length + unread.length === 0) continue;
      const [spellings, characters] = await Promise.all([
        files.file<Spellings>('spellings'),
        files.file<Characters>('characters'),
      ]);
      mended = mended.replace(run, mendRun(run, doubtful, spellings, characters, { perhaps, unread }) ?? run);
    } else {
      const { known, near, apart, beginning } = await guessLatin(run, (key) => files.get(key));
      const isLast = query.endsWith(run);
      // A word that is one, and that nobody has, may still be being typed: cat of catl.
      if (known && (ranking.results.length > 0 || !isLast || !beginning)) continue;
      if (apart) finished = finished.replace(run, apart);
      else if (near && !known) mended = mended.replace(run, near);
      if (!apart && beginning && isLast) finished = query.slice(0, -run.length) + beginning;
    }
  }
  return { mended, finished };
}

/** Whether a stretch that no word of the lexicon is may be a slip: hardly any entry has it. */
function isDoubtful(part: Part, { results, unknown }: Ranking): boolean {
  const { text } = part;
  if (unknown.includes(part)) return true;
  const having = results.filter(({ lacks }) => !lacks.includes(text)).length;
  return having <= rare;
}

/** Whether a part is a word of letters, or has it among others. */
export const isWordOf = (text: string, run: string): boolean => !isHan(run) && text.split(' ').includes(singular(run));

function placesIn(run: string, text: string): number[] {
  const at = run.indexOf(text);
  return at === -1 ? [] : [...text].map((_, index) => at + index);
}
