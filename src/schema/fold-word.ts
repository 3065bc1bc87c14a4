/** What a word would have to have for folding to change it. */
const foldable = /[^a-z0-9\p{sc=Han} -]|^ | $| {2}/u;

/** A word as it is compared: full-width letters, case and spaces make no difference. */
export function foldWord(word: string): string {
  return foldable.test(word) ? word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : word;
}
