/*
 * The number of a standard, which people write in many ways: GB/T 39116-2020,
 * GBT39116, gb/t 39116—2020. It is one word, without what says that it is
 * recommended, its part and its year.
 */

const issuer = '(?:gb|hb|hg|hj|jb|qc|sj|yb|yd)(?:\\s?\\/?\\s?[tz])?|iso(?:\\s?\\/\\s?iec)?|iec|ieee|iatf';

/** What a standard's number looks like in a folded text, as the source of a pattern. */
export const standardPattern = `(?<![a-z\\d])(?:${issuer})\\s?[-–]?\\s?\\d{3,6}(?:[.-]\\d{1,2})*(?:\\s?[-–—:]\\s?(?:19|20)\\d\\d)?(?![a-z\\d年])`;

const written = new RegExp(`^(${issuer}).*?(\\d{3,6})`);

/** The one form of a standard's number: `gb39116`. Anything else stays as it is. */
export function standardNumber(text: string): string {
  const [, by = '', number] = written.exec(text) ?? [];
  return number ? by.replace(/(?<=.)[\s/]*(?:[tz]|iec)?$/, '') + number : text;
}
