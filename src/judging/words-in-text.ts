/**
 * Whether a text has a word. Chinese stands anywhere; a word in capitals (AOI,
 * 5G) stands as it is written; any other also where a longer word begins with it
 * (simulat: simulation, simulated).
 */
export function hasWord(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  return patternOf(word).test(text);
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern =
    word === word.toUpperCase()
      ? new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Z0-9])`)
      : new RegExp(`(?<![A-Za-z])${escaped}`, 'i');
  patterns.set(word, pattern);
  return pattern;
}
