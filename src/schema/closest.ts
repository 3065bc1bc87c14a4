import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, if it is near enough to be what
 * was meant: at most a third of its letters differ, or what was written is one
 * or several of its words ("quality" of quality-control).
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const all = [...candidates];
  for (const candidate of all) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  if (best !== undefined && bestDistance <= Math.max(1, Math.floor(best.length / 3))) return best;
  return withWords(wanted, all);
}

/** The shortest candidate that has all the words, the one that begins with them first. */
function withWords(wanted: string, candidates: readonly string[]): string | undefined {
  const words = wordsOf(wanted);
  // A letter or two are no word: every other id would have it.
  if (words.every((word) => word.length < 3)) return undefined;
  const rank = (candidate: string): number => candidate.length + (candidate.toLowerCase().startsWith(wanted) ? 0 : 100);
  return candidates
    .filter((candidate) => {
      const has = wordsOf(candidate.toLowerCase());
      return words.every((word) => has.includes(word));
    })
    .sort((one, other) => rank(one) - rank(other))[0];
}

const wordsOf = (text: string): string[] => text.split(/[^a-z0-9]+/).filter(Boolean);
