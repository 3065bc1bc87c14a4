import type { AskedFigure } from './asked-figure.ts';
import { nearness } from './asked-figure.ts';
import { type EntryType, entryTypes, type IndexHead, keyPrefix, type StoredFigure } from './index-format.ts';
import { fullWeight, unpackPostings } from './postings.ts';
import type { Meaning, Part, Reading } from './read-query.ts';
import { ranking } from './weights.ts';

/** Gives what the index holds under a key. */
export type GetValue = <T>(key: string) => Promise<T | undefined>;

/** By which concept an entry has a part of the query. */
export interface Reason {
  part: string;
  label: { zh: string; en: string };
  /** It has the part as written, too. */
  written: boolean;
  /** It has not the concept itself but a wider or a related one. */
  near: boolean;
}

export interface Ranked {
  entry: number;
  score: number;
  reasons: readonly Reason[];
  /** Texts of the parts that it lacks. */
  lacks: readonly string[];
  /** Nothing of the query found it: it is like an entry that was found. */
  neighbour: boolean;
}

export interface Ranking {
  results: readonly Ranked[];
  /** How many of the results, from the first, answer the query; those after them are related to it. */
  answers: number;
  /** Parts that no entry has. */
  unknown: readonly Part[];
}

/** What entries have of one part. */
interface Found {
  part: Part;
  /** How much of it each entry has, up to about 1. */
  share: Float32Array;
  /** Place in `meanings` plus one, by which an entry has it; beyond them for what is near. */
  by: Uint8Array;
  written: Uint8Array;
  weight: number;
  /** How many entries have it, itself and not just something near. */
  having: number;
}

/** Entries by how much of a query they have, and where. */
export async function rank(reading: Reading, head: IndexHead, get: GetValue): Promise<Ranking> {
  const size = Object.values(head.entries).reduce((sum, count) => sum + count, 0);
  const [found, adjacent] = await Promise.all([
    Promise.all(reading.parts.map((part) => findPart(part, reading.figure, size, get))),
    Promise.all(reading.adjacent.map((token) => get<number[]>(token))),
  ]);
  const scores = new Float32Array(size);
  // What nobody has tells nobody apart; what is near to it still finds the entries.
  const partWeight = ({ weight, having }: Found) => (having > 0 ? weight : weight * ranking.nobody);
  const whole = found.reduce((sum, one) => sum + partWeight(one), 0) || 1;
  const covered = new Float32Array(size);
  for (const one of found) {
    const { share } = one;
    const part = partWeight(one);
    for (let entry = 0; entry < size; entry += 1) {
      const has = share[entry] ?? 0;
      if (has === 0) continue;
      scores[entry] = (scores[entry] ?? 0) + (part * has) / whole;
      covered[entry] = (covered[entry] ?? 0) + (part * Math.min(1, has / 0.4)) / whole;
    }
  }
  for (const packed of adjacent)
    for (const [entry, weight] of unpackPostings(packed ?? []))
      if ((scores[entry] ?? 0) > 0)
        scores[entry] = (scores[entry] ?? 0) + (0.08 * weight) / fullWeight / Math.max(1, adjacent.length);
  const worthOf = typeWorths(reading, found);
  const typeOf = typeFinder(head);
  const ranked: { entry: number; score: number }[] = [];
  for (let entry = 0; entry < size; entry += 1) {
    const score = scores[entry] ?? 0;
    if (score === 0) continue;
    const coverage = 1 - ranking.coverage + ranking.coverage * Math.min(1, covered[entry] ?? 0);
    ranked.push({ entry, score: score * coverage * worthOf[typeOf(entry)] });
  }
  ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
  return select(ranked, found);
}

/** The results worth showing, how many of them answer, and what nobody has. */
function select(ranked: readonly { entry: number; score: number }[], found: readonly Found[]): Ranking {
  const best = ranked[0]?.score ?? 0;
  const telling = found.filter(({ part, having }) => part.kind !== 'wide' && having > 0);
  const kept = ranked.filter(
    ({ score }, place) => score >= ranking.least && (place < 10 || score >= best * ranking.tail),
  );
  const results = kept.map(({ entry, score }) => ({
    entry,
    score,
    reasons: found.flatMap((one) => reasonOf(one, entry)),
    neighbour: false,
    lacks: telling.filter(({ share }) => (share[entry] ?? 0) < ranking.has).map(({ part }) => part.text),
  }));
  const firstRelated = results.findIndex(({ score, lacks }) => lacks.length > 0 && score < best * ranking.related);
  return {
    results,
    answers: firstRelated === -1 ? results.length : firstRelated,
    unknown: found.filter(({ part, having }) => part.kind !== 'wide' && having === 0).map(({ part }) => part),
  };
}

function reasonOf({ part, by, written }: Found, entry: number): Reason[] {
  const place = by[entry] ?? 0;
  if (place === 0) return [];
  const near = place > part.meanings.length;
  const meaning = part.meanings[near ? place - part.meanings.length - 1 : place - 1];
  return meaning ? [{ part: part.text, label: meaning.label, written: written[entry] === 1, near }] : [];
}

/** What entries of each type are worth to a query. */
function typeWorths({ parts, question }: Reading, found: readonly Found[]): Record<EntryType, number> {
  if (parts.some(({ meanings }) => meanings.some(({ type }) => type === 'type')))
    return { playbook: 1, scenario: 1, enterprise: 1, scheme: 1 };
  if (found.some(({ part, having }) => part.kind === 'name' && having > 0)) return ranking.named;
  if (question === 'who') return ranking.askedWho;
  return question ? ranking.asked : ranking.types;
}

/** Tells the type of an entry by its number. */
function typeFinder({ entries }: IndexHead): (entry: number) => EntryType {
  const ends: number[] = [];
  let end = 0;
  for (const type of entryTypes) ends.push((end += entries[type]));
  return (entry) => entryTypes[ends.findIndex((one) => entry < one)] ?? 'scenario';
}

/** Evidence that is spread over the field in which it stands: the title says most, but a body says something. */
const spread = (weight: number) => (weight / fullWeight) ** 0.7;

async function findPart(part: Part, figure: AskedFigure | undefined, size: number, get: GetValue): Promise<Found> {
  const { tokens, meanings, kind } = part;
  const [written, exact, near, figures] = await Promise.all([
    Promise.all(tokens.map((token) => get<number[]>(token))),
    Promise.all(meanings.map(({ key }) => get<number[]>(key))),
    Promise.all(meanings.flatMap((meaning) => meaning.near.map(([key]) => get<number[]>(key)))),
    figure ? Promise.all(meanings.map((meaning) => figuresOf(meaning, get))) : [],
  ]);
  const found: Found = {
    part,
    share: new Float32Array(size),
    by: new Uint8Array(size),
    written: new Uint8Array(size),
    weight: 0,
    having: 0,
  };
  addWritten(found, written, size, writtenWorth(part));
  meanings.forEach(({ worth }, index) => add(found, exact[index] ?? [], worth, index + 1));
  let hasFigures = false;
  if (figure)
    for (const [index, { list, worth }] of figures.entries()) {
      hasFigures ||= list.length > 0;
      addFigures(found, list, worth, figure, index + 1);
    }
  for (const share of found.share) if (share >= ranking.has) found.having += 1;
  addNear(found, meanings, near);
  if (found.having === 0) await addCharacters(found, size, get);
  if (kind === 'word') await addTrades(found, get);
  const base = hasFigures ? ranking.parts.figure : ranking.parts[kind];
  const telling = 1 - Math.log(found.having + 1) / Math.log(size + 1);
  found.weight = base * (1 - ranking.telling + ranking.telling * telling);
  return found;
}

/** What it is worth to have the words of a part. */
function writtenWorth({ kind, tokens, meanings }: Part): number {
  if (kind === 'name') return ranking.writtenName;
  const phrase = meanings.length > 0 && tokens.filter((token) => /^[a-z]/.test(token)).length > 1;
  return phrase ? ranking.writtenPhrase : ranking.written;
}

/** Adds what a part is worth by its own words. An entry that has only some of them has a part of it. */
function addWritten({ share, written }: Found, lists: readonly (number[] | undefined)[], size: number, worth: number): void {
  const counts = new Uint8Array(size);
  const sums = new Float32Array(size);
  for (const packed of lists)
    for (const [entry, weight] of unpackPostings(packed ?? [])) {
      counts[entry] = (counts[entry] ?? 0) + 1;
      sums[entry] = (sums[entry] ?? 0) + spread(weight);
    }
  for (let entry = 0; entry < size; entry += 1) {
    const count = counts[entry] ?? 0;
    if (count === 0) continue;
    const has = count / lists.length;
    const mean = (sums[entry] ?? 0) / count;
    if (has === 1) {
      share[entry] = worth * mean;
      written[entry] = 1;
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

/** What neither the lexicon nor anybody has is sought in the trades that its characters hint at. */
async function addTrades({ part, share }: Found, get: GetValue): Promise<void> {
  const characters = [...new Set(part.text.match(/\p{sc=Han}/gu) ?? [])].slice(0, 6);
  for (const hint of await Promise.all(
    characters.map((character) => get<[key: string, share: number]>(keyPrefix.character + character)),
  )) {
    if (!hint) continue;
    const [key, certainty] = hint;
    const worth = (ranking.hinted * certainty) / 100;
    for (const [entry, weight] of unpackPostings((await get<number[]>(key)) ?? []))
      share[entry] = Math.max(share[entry] ?? 0, worth * spread(weight));
  }
}

/** Adds what a part is worth by a concept that it names; what it has besides counts a little. */
function add({ share, by }: Found, packed: readonly number[], worth: number, place: number): void {
  for (const [entry, weight] of unpackPostings(packed)) {
    const value = worth * spread(weight);
    const other = share[entry] ?? 0;
    share[entry] = Math.max(value, other) + ranking.both * Math.min(value, other);
    if (value > other || by[entry] === 0) by[entry] = place;
  }
}

/** The figures of what a part names, or else of the next wider thing that is measured. */
async function figuresOf({ key, near }: Meaning, get: GetValue): Promise<{ list: readonly StoredFigure[]; worth: number }> {
  const own = await get<StoredFigure[]>(keyPrefix.figures + key);
  if (own) return { list: own, worth: 1 };
  for (const [wider, worth] of near) {
    const list = await get<StoredFigure[]>(keyPrefix.figures + wider);
    if (list) return { list, worth };
  }
  return { list: [], worth: 0 };
}

function addFigures(
  { share, by }: Found,
  list: readonly StoredFigure[],
  worth: number,
  figure: AskedFigure,
  place: number,
): void {
  const bestOf = new Map<number, number>();
  for (const [entry, weight, change, level] of list)
    bestOf.set(entry, Math.max(bestOf.get(entry) ?? 0, spread(weight) * nearness(figure, change, level)));
  for (const [entry, value] of bestOf) {
    // Who has the figure comes before who only speaks of the thing.
    share[entry] = 0.45 * Math.min(1, share[entry] ?? 0) + 0.75 * value * worth;
    by[entry] = place;
  }
}

/** Adds wider and related concepts, where an entry has nothing nearer. */
function addNear({ share, by }: Found, meanings: readonly Meaning[], lists: readonly (number[] | undefined)[]): void {
  let at = 0;
  meanings.forEach((meaning, index) => {
    for (const [, worth] of meaning.near) {
      for (const [entry, weight] of unpackPostings(lists[at] ?? [])) {
        const value = worth * meaning.worth * spread(weight);
        const other = share[entry] ?? 0;
        if (other > value) continue;
        // Among those that have something near, some of the characters tell who is nearer.
        share[entry] = value + ranking.nearly * other;
        by[entry] = meanings.length + index + 1;
      }
      at += 1;
    }
  });
}
