/** What a field offers: the value, its label, and the words that one finds it by. */
export interface Choice {
  value: string;
  label: string;
  /** What is said beside it: unit and direction of a metric, the full name of an enterprise. */
  detail?: string;
  /** Choices of one group stand together. */
  group?: string;
  /** What it belongs to, where only some are offered: a step's industry, a city's region, a unit's metric. */
  of?: string;
  /** Other names, folded. */
  words?: readonly string[];
}

/** Text as it is compared: without width, case, blanks and signs. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** How well a choice answers what was typed, 0 best; `undefined` where it does not. */
function rank({ value, label, words = [] }: Choice, typed: string): number | undefined {
  const own = folded(label);
  const names = [own, ...words, folded(value)];
  if (names.includes(typed)) return 0;
  if (own.startsWith(typed)) return 1;
  if (names.some((name) => name.startsWith(typed))) return 2;
  return names.some((name) => name.includes(typed)) ? 3 : undefined;
}

/** The choices that answer what was typed, the best first; all of them where nothing was. */
export function findChoices(choices: readonly Choice[], typed: string, most = 60): Choice[] {
  const wanted = folded(typed);
  if (wanted === '') return choices.slice(0, most);
  return choices
    .flatMap((choice) => {
      const place = rank(choice, wanted);
      return place === undefined ? [] : [{ choice, place }];
    })
    .sort((one, other) => one.place - other.place)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** The one choice that was named in full, by its label, its value or another name; `undefined` where none or several. */
export function namedChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = folded(typed);
  if (wanted === '') return undefined;
  const exact = choices.filter(({ value, label }) => value === typed.trim() || folded(label) === wanted);
  const named = exact.length > 0 ? exact : choices.filter(({ words = [] }) => words.includes(wanted));
  return new Set(named.map(({ value }) => value)).size === 1 ? named[0] : undefined;
}
