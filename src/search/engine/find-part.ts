import { isHan } from './analyse.ts';
import type { AskedFigure } from './asked-figure.ts';
import { addFigures, figuresOf } from './figures-of-part.ts';
import { addYears } from './find-years.ts';
import { type Found, type GetValue, spread } from './found.ts';
import { keyPrefix } from './index-format.ts';
import type { Meaning } from './meanings.ts';
import { eachPosting } from './postings.ts';
import { isUntold, type Part } from './read-query.ts';
import { ranking } from './weights.ts';

/** What the entries of an index, `size` of them, have of a part, and the questions after them, `asked` of them. */
export async function findPart(
  part: Part,
  figure: AskedFigure | undefined,
  size: number,
  get: GetValue,
  asked = 0,
): Promise<Found> {
  const { meanings, kind } = part;
  const all = size + asked;
  // What no record says is not guessed by what is written alike: 国企 of 中国企业.
  const tokens = isUntold(part) ? [] : part.tokens;
  const [written, exact, near, figures, trades] = await Promise.all([
    Promise.all(tokens.map((token) => get<number[]>(token))),
    Promise.all(meanings.map(({ key }) => get<number[]>(key))),
    Promise.all(meanings.flatMap((meaning) => meaning.near.map(([key]) => get<number[]>(key)))),
    figure ? Promise.all(meanings.map((meaning) => figuresOf(meaning, get))) : [],
    kind === 'word' ? tradesOf(part, get) : [],
  ]);
  const found: Found = {
    part,
    share: new Float32Array(all),
    by: new Uint8Array(all),
    written: new Uint8Array(all),
    named: new Uint8Array(all),
    weight: 0,
    having: 0,
  };
  // A view of what entries have: questions tell nothing of who has a part.
  const entries = found.share.subarray(0, size);
  addWritten(found, written, all, writtenWorth(part));
  if (part.years) await addYears(found, part.years, get);
  // What is only nearly a word of the trades is taken for one where nobody has it as it is.
  const isMeant = kind !== 'word' || !entries.some((share) => share >= ranking.has);
  if (isMeant) for (const [index, { worth }] of meanings.entries()) add(found, exact[index] ?? [], worth, index + 1);
  let hasFigures = false;
  if (figure)
    for (const [index, { list, worth }] of figures.entries()) {
      hasFigures ||= list.length > 0;
      addFigures(found, list, worth, figure, index + 1, meanings.length + index + 1);
    }
  found.having = howMany(entries, ranking.has);
  // What nobody has, or only mentions, is asked for as what it is a kind of; of entries and questions each by themselves.
  const isNamed = (at: number) => meanings.length === 0 || (found.by[at] ?? 0) > 0;
  const hasIt = (share: number, at: number) => share >= ranking.mentioned && isNamed(at);
  const inPlace = !entries.some(hasIt);
  const isAsked = found.share.subarray(size).some((share, question) => hasIt(share, size + question));
  const standing = (stands: boolean) => (stands ? ranking.inPlace : 1);
  if (isMeant) {
    const [ofEntries, ofQuestions] = [standing(inPlace), standing(!isAsked)];
    addNear(found, meanings, near, (at) => (at < size ? ofEntries : ofQuestions));
  }
  if (found.having === 0 && !isUntold(part)) {
    await addCharacters(found, all, get);
    await addHead(found, get);
  }
  addTrades(found, trades);
  const base = part.years ? ranking.parts.years : hasFigures ? ranking.parts.figure : ranking.parts[kind];
  const having = inPlace ? howMany(entries, ranking.has) : found.having;
  const telling = 1 - Math.log(having + 1) / Math.log(size + 1);
  found.weight = base * (1 - ranking.telling + ranking.telling * telling) * (having > 0 ? 1 : ranking.nobody);
  return found;
}

/** How many entries have a share of at least `least`. */
function howMany(shares: Float32Array, least: number): number {
  let count = 0;
  for (let entry = 0; entry < shares.length; entry += 1) if ((shares[entry] ?? 0) >= least) count += 1;
  return count;
}

/** What it is worth to have the words of a part. */
function writtenWorth({ kind, text, tokens, meanings }: Part): number {
  if (kind === 'name') return ranking.writtenName;
  const asked = meanings.length > 0 && meanings.every((meaning) => meaning.asked);
  if (asked && tokens.length === 1 && !isHan(text)) return ranking.writtenAsked;
  const phrase = meanings.length > 0 && tokens.filter((token) => /^[a-z]/.test(token)).length > 1;
  return phrase ? ranking.writtenPhrase : ranking.written;
}

/** Adds what a part is worth by its own words. An entry that has only some of them has a part of it. */
function addWritten(
  { share, written, named: namedBy }: Found,
  lists: readonly (number[] | undefined)[],
  size: number,
  worth: number,
): void {
  const counts = new Uint8Array(size);
  const sums = new Float32Array(size);
  const least = new Uint8Array(size);
  for (const packed of lists)
    eachPosting(packed ?? [], (entry, weight, named) => {
      const before = counts[entry] ?? 0;
      least[entry] = before === 0 ? named : Math.min(least[entry] ?? 0, named);
      counts[entry] = before + 1;
      sums[entry] = (sums[entry] ?? 0) + spread(weight);
    });
  for (let entry = 0; entry < size; entry += 1) {
    const count = counts[entry] ?? 0;
    if (count === 0) continue;
    const has = count / lists.length;
    const mean = (sums[entry] ?? 0) / count;
    if (has === 1) {
      share[entry] = worth * mean;
      written[entry] = 1;
      namedBy[entry] = least[entry] ?? 0;
    } else if (has >= ranking.leastPairs) share[entry] = ranking.partial * has ** 2 * mean;
  }
}

/** What nobody has is sought by its characters, at a lower worth. */
async function addCharacters(found: Found, size: number, get: GetValue): Promise<void> {
  const characters = [...new Set(found.part.text.match(/\p{sc=Han}/gu) ?? [])].slice(0, 6);
  if (characters.length < 2) return;
  const lists = await Promise.all(characters.map((character) => get<number[]>(character)));
  const by = { ...found, share: new Float32Array(size), written: new Uint8Array(size) };
  addWritten(by, lists, size, ranking.characters);
  for (let entry = 0; entry < size; entry += 1)
    if (by.written[entry] === 1) found.share[entry] = Math.max(found.share[entry] ?? 0, by.share[entry] ?? 0);
}

/** Of a compound that nobody has, what it is a kind of: 叶片 of 航空发动机叶片. */
async function addHead({ part, share }: Found, get: GetValue): Promise<void> {
  const characters = [...part.text];
  if (characters.length < 4 || !characters.every(isHan)) return;
  eachPosting((await get<number[]>(characters.slice(-2).join(''))) ?? [], (entry, weight) => {
    share[entry] = (share[entry] ?? 0) + ranking.head * spread(weight);
  });
}

/** The entries of a trade that a character hints at, and how certain it is, in hundredths. */
interface HintedTrade {
  packed: readonly number[];
  certainty: number;
}

/** The trades that the characters of a part hint at. */
async function tradesOf({ text }: Part, get: GetValue): Promise<readonly HintedTrade[]> {
  const characters = [...new Set(text.match(/\p{sc=Han}/gu) ?? [])].slice(0, 6);
  const trades = await Promise.all(
    characters.map(async (character) => {
      const hint = await get<[key: string, share: number]>(keyPrefix.character + character);
      return hint ? [{ packed: (await get<number[]>(hint[0])) ?? [], certainty: hint[1] }] : [];
    }),
  );
  return trades.flat();
}

/** What neither the lexicon nor anybody has is sought in the trades that its characters hint at. */
function addTrades({ share }: Found, trades: readonly HintedTrade[]): void {
  for (const { packed, certainty } of trades) {
    const worth = (ranking.hinted * certainty) / 100;
    eachPosting(packed, (entry, weight) => {
      share[entry] = Math.max(share[entry] ?? 0, worth * spread(weight));
    });
  }
}

/** Adds what a part is worth by a concept that it names; what it has besides counts a little. */
function add({ share, by, named: namedBy }: Found, packed: readonly number[], worth: number, place: number): void {
  eachPosting(packed, (entry, weight, named) => {
    namedBy[entry] = Math.max(namedBy[entry] ?? 0, named);
    const value = worth * spread(weight);
    const other = share[entry] ?? 0;
    share[entry] = Math.max(value, other) + ranking.both * Math.min(value, other);
    if (value > other || by[entry] === 0) by[entry] = place;
  });
}

/** Adds wider and related concepts, where an entry has nothing nearer. */
function addNear(
  { share, by }: Found,
  meanings: readonly Meaning[],
  lists: readonly (number[] | undefined)[],
  standing: (at: number) => number,
): void {
  let at = 0;
  meanings.forEach((meaning, index) => {
    for (const [, worth] of meaning.near) {
      eachPosting(lists[at] ?? [], (entry, weight) => {
        const value = standing(entry) * worth * meaning.worth * spread(weight);
        const other = share[entry] ?? 0;
        if (other > value) return;
        // Among those that have something near, some of the characters tell who is nearer.
        share[entry] = value + ranking.nearly * other;
        by[entry] = meanings.length + index + 1;
      });
      at += 1;
    }
  });
}
