import { type Asked, askedLike } from './asked.ts';
import { findPart } from './find-part.ts';
import type { Found, GetValue } from './found.ts';
import { type EntryType, entryTypes, type IndexHead } from './index-format.ts';
import { eachPosting, fullWeight, mostNamed } from './postings.ts';
import type { Part, Reading } from './read-query.ts';
import { ranking } from './weights.ts';

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
  /** What others asked that is most like the query, the likest first. */
  asked: readonly Asked[];
}

/** Entries by how much of a query they have, and where. */
export async function rank(reading: Reading, head: IndexHead, get: GetValue): Promise<Ranking> {
  const size = Object.values(head.entries).reduce((sum, count) => sum + count, 0);
  const asked = head.asked ?? 0;
  const [found, adjacent] = await Promise.all([
    Promise.all(reading.parts.map((part) => findPart(part, reading.figure, size, get, asked))),
    Promise.all(reading.adjacent.map((token) => get<number[]>(token))),
  ]);
  const scores = new Float32Array(size);
  const whole = found.reduce((sum, one) => sum + one.weight, 0) || 1;
  const covered = new Float32Array(size);
  for (const one of found) {
    const { share, weight: part } = one;
    for (let entry = 0; entry < size; entry += 1) {
      const has = share[entry] ?? 0;
      if (has === 0) continue;
      scores[entry] = (scores[entry] ?? 0) + (part * has) / whole;
      covered[entry] = (covered[entry] ?? 0) + (part * Math.min(1, has / 0.4)) / whole;
    }
  }
  for (const packed of adjacent)
    eachPosting(packed ?? [], (entry, weight) => {
      if ((scores[entry] ?? 0) > 0)
        scores[entry] = (scores[entry] ?? 0) + (0.08 * weight) / fullWeight / Math.max(1, adjacent.length);
    });
  const typeOf = typeFinder(head);
  const worthOf = typeWorths(reading, found, size, typeOf);
  const named = namedOf(reading, found);
  const worths = new Float64Array(size);
  let best = 0;
  for (let entry = 0; entry < size; entry += 1) {
    const score = scores[entry] ?? 0;
    if (score === 0) continue;
    const coverage = 1 - ranking.coverage + ranking.coverage * Math.min(1, covered[entry] ?? 0);
    const worth = (score * coverage + ranking.eachNamed * named(entry)) * worthOf[typeOf(entry)];
    worths[entry] = worth;
    if (worth > best) best = worth;
  }
  // Where there are ten without them, those far below the best are not even put in order.
  const near = worthAtLeast(worths, best * ranking.tail);
  const ranked = near.length < 10 ? worthAtLeast(worths, 0) : near;
  const sorted = ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
  return { ...select(sorted, found), asked: askedLike(reading, found, size, asked) };
}

/** Whether a part says what is sought. */
const isSought = ({ part: { kind } }: Found): boolean => kind !== 'wide' && kind !== 'aside';

/**
 * Tells how many search words of an entry name the part of a query that they name least.
 * It counts where a thing is sought by its words: results are told by figures, and
 * questions in words that entries do not use of themselves.
 */
function namedOf({ question, figure }: Reading, found: readonly Found[]): (entry: number) => number {
  const sought = question || figure ? [] : found.filter((one) => isSought(one) && !one.part.years && one.having > 0);
  if (sought.length === 0) return () => 0;
  return (entry) => {
    let least = mostNamed;
    for (const { named } of sought) least = Math.min(least, named[entry] ?? 0);
    return least;
  };
}

/** The entries that are worth something, and at least `least`. */
function worthAtLeast(worths: Float64Array, least: number): { entry: number; score: number }[] {
  const found: { entry: number; score: number }[] = [];
  for (let entry = 0; entry < worths.length; entry += 1) {
    const score = worths[entry] ?? 0;
    if (score > 0 && score >= least) found.push({ entry, score });
  }
  return found;
}

/** The results worth showing, how many of them answer, and what nobody has. */
function select(ranked: readonly { entry: number; score: number }[], found: readonly Found[]): Omit<Ranking, 'asked'> {
  const best = ranked[0]?.score ?? 0;
  const sought = found.filter(isSought);
  const telling = sought.filter(({ having }) => having > 0);
  const kept = ranked.filter(
    ({ score }, place) => score >= ranking.least && (place < 10 || score >= best * ranking.tail),
  );
  // Of a wide query there are thousands: nothing is made for them that is not kept.
  const results = kept.map(({ entry, score }) => {
    const reasons: Reason[] = [];
    for (const one of found) {
      const reason = reasonOf(one, entry);
      if (reason) reasons.push(reason);
    }
    const lacks: string[] = [];
    for (const { share, part } of telling) if ((share[entry] ?? 0) < ranking.has) lacks.push(part.text);
    return { entry, score, reasons, lacks, neighbour: false };
  });
  const firstRelated = results.findIndex((result) => isRelated(result, best));
  return {
    results,
    answers: firstRelated === -1 ? results.length : firstRelated,
    unknown: sought.filter(({ having }) => having === 0).map(({ part }) => part),
  };
}

/** Whether a result is only related to the query: it lacks a part, or has nothing but what is near, and stands far below the best. */
export function isRelated({ score, lacks, neighbour, reasons }: Omit<Ranked, 'entry'>, best: number): boolean {
  const isNear = reasons.length > 0 && reasons.every(({ near }) => near);
  return (neighbour || lacks.length > 0 || isNear) && score < best * ranking.related;
}

function reasonOf({ part, by, written }: Found, entry: number): Reason | undefined {
  const place = by[entry] ?? 0;
  if (place === 0) return undefined;
  const near = place > part.meanings.length;
  const meaning = part.meanings[near ? place - part.meanings.length - 1 : place - 1];
  return meaning && { part: part.text, label: meaning.label, written: written[entry] === 1, near };
}

/** What entries of each type are worth to a query. */
function typeWorths(
  { parts, question, figure }: Reading,
  found: readonly Found[],
  size: number,
  typeOf: (entry: number) => EntryType,
): Record<EntryType, number> {
  const typed = found.find(({ part }) => part.meanings.some(({ type }) => type === 'type'));
  if (typed) return typed.having > 0 ? { ...ranking.otherTypes, [mostOf(typed, size, typeOf)]: 1 } : ranking.types;
  if (found.some(({ part, having }) => part.kind === 'name' && having > 0)) return ranking.named;
  if (question === 'who') return ranking.askedWho;
  if (question === 'plan') return ranking.askedPlan;
  if (!question && figure && parts.some(({ kind }) => kind === 'measure')) return ranking.askedFigure;
  return question ? ranking.asked : ranking.types;
}

/** The type that most of the `size` entries are of that have a part: of 补贴, schemes. */
function mostOf({ share }: Found, size: number, typeOf: (entry: number) => EntryType): EntryType {
  const counts: Record<EntryType, number> = { playbook: 0, scenario: 0, enterprise: 0, scheme: 0 };
  for (let entry = 0; entry < size; entry += 1) if ((share[entry] ?? 0) >= ranking.has) counts[typeOf(entry)] += 1;
  return entryTypes.reduce((most, type) => (counts[type] > counts[most] ? type : most));
}

/** Tells the type of an entry by its number. */
function typeFinder({ entries }: IndexHead): (entry: number) => EntryType {
  const ends: number[] = [];
  let end = 0;
  for (const type of entryTypes) {
    end += entries[type];
    ends.push(end);
  }
  return (entry) => {
    let place = 0;
    while (entry >= (ends[place] ?? Number.POSITIVE_INFINITY)) place += 1;
    return entryTypes[place] ?? 'scenario';
  };
}
