import { wideWords } from '../../schema/wide-words.ts';
import { groupOf, isHan, keyOf, symbolsWithPlaces, tokensOf } from './analyse.ts';
import { type AskedFigure, readFigure } from './asked-figure.ts';
import { type AskedYears, readYears } from './asked-years.ts';
import type { Cut } from './cut.ts';
import { cutByLexicon, unreadIn } from './cut-by-lexicon.ts';
import { keyPrefix, type WordGroup } from './index-format.ts';
import { kindOf, type Meaning, meaningsOf, meaningsOfLonger, type PartKind } from './meanings.ts';
import { planAsked } from './plan-asked.ts';
import { measuringWords, questionOf, stopWords } from './stop-words.ts';

/** A part of a query that an entry has or has not. */
export interface Part {
  kind: PartKind;
  /** As written, folded. */
  text: string;
  /** Where it stands in the folded query. */
  from: number;
  to: number;
  /** Words of the index by which it is found as written. */
  tokens: readonly string[];
  meanings: readonly Meaning[];
  /** Years that it says are wanted. */
  years?: AskedYears;
}

/** Whether a part asks what no record says. */
export const isUntold = ({ meanings }: Part): boolean => meanings.some(({ type }) => type === 'untold');

/** A query understood. */
export interface Reading {
  parts: readonly Part[];
  /** Words of the index that span two parts written together. */
  adjacent: readonly string[];
  figure: AskedFigure | undefined;
  /** Stretches of Chinese that were not read, as single characters say nothing: 处里 of 污水处里. */
  unread: readonly string[];
  /** Whether it is a question, and whether one asks who, or what playbooks tell of each thing. */
  question: 'who' | 'plan' | 'how' | undefined;
}

/** Gives what the lexicon holds under a key. */
export type GetGroup = (key: string) => Promise<WordGroup | undefined>;

/** What is read step by step: it says which keys of the lexicon it needs, and goes on with what they hold. */
type Steps<Result> = Generator<readonly string[], Result, readonly (WordGroup | undefined)[]>;

/** What sums of money and numbers of people measure. */
const countedWords = { money: '经济效益 节省费用', people: '用工人数 节省人数' } as const;

/** What playbooks are called. */
const playbooksWord = '实施手册';

/** Most parts that are looked up. */
const mostParts = 9;

/** Most symbols that are read. */
const mostSymbols = 60;

/** Reads a folded query by the words that the lexicon has; years are told from `now`, the year in which it is asked. */
export async function readQuery(query: string, now: number, get: GetGroup): Promise<Reading> {
  const steps = readInSteps(query, now);
  let step = steps.next();
  while (!step.done) step = steps.next(await Promise.all(step.value.map(get)));
  return step.value;
}

/** Reads a folded query as `readQuery` does, by a lexicon that is at hand. */
export function readQueryAtOnce(query: string, now: number, groupOf: (key: string) => WordGroup | undefined): Reading {
  const steps = readInSteps(query, now);
  let step = steps.next();
  while (!step.done) step = steps.next(step.value.map(groupOf));
  return step.value;
}

function* readInSteps(query: string, now: number): Steps<Reading> {
  const { years, rest } = readYears(query, now);
  const reading = yield* readTimeless(query, rest);
  // Beside years that are named, 最新 says nothing more: 今年最新.
  const named = years.filter(({ newest }) => !newest);
  const asked = named.length > 0 ? named : years.slice(0, 1);
  return { ...reading, parts: [...reading.parts, ...asked.map(yearsPart)] };
}

const yearsPart = (years: AskedYears): Part => {
  const { text, from, to } = years;
  return { kind: 'structure', text, from, to, tokens: [], meanings: [], years };
};

/** Reads a folded query from what is left of it, in which years are blanked. */
function* readTimeless(query: string, left: string): Steps<Reading> {
  const { figure, rest } = readFigure(left);
  const reading = yield* readWords(query, rest, figure);
  if (reading.question === 'plan' && !saysOfWhat(reading.parts, query))
    return { ...reading, parts: yield* playbooksPart(query) };
  if (reading.parts.length > 0) return reading;
  // What looks like a way may be a part of what is sought: 节约用水20%.
  const amount = figure?.text ?? '';
  const whole = amount ? left.replace(amount, '。'.repeat(amount.length)) : left;
  const { parts, ...others } = yield* readWords(query, whole, figure);
  if (parts.length > 0) return { ...others, parts };
  // Where every character is read, none is a slip.
  return { ...others, parts: others.unread.length > 0 ? wholePart(whole) : [] };
}

/** Whether parts of a query that asks what playbooks tell say of what. */
function saysOfWhat(parts: readonly Part[], query: string): boolean {
  const isAsked = isIn(planAsked(query));
  return parts.some((part) => part.kind !== 'wide' && (part.meanings.length > 0 || !isAsked(part)));
}

/** Tells whether a part stands in one of some stretches of the query. */
const isIn = (stretches: readonly { from: number; to: number }[]) => (part: Part) =>
  stretches.some(({ from, to }) => part.from < to && part.to > from);

/** What is sought where one only asks what playbooks tell, and not of what: playbooks. */
function* playbooksPart(query: string): Steps<Part[]> {
  const { parts } = yield* readWords(playbooksWord, playbooksWord, undefined);
  return parts.flatMap((part) =>
    part.meanings.length > 0 ? { ...part, text: query, from: 0, to: query.length, tokens: [] } : [],
  );
}

/** A query in which nothing says anything, as one word that may be a slip: 能号优化. */
function wholePart(query: string): Part[] {
  const placed = symbolsWithPlaces(query).slice(0, mostSymbols);
  const [first, last] = [placed[0], placed.at(-1)];
  const symbols = placed.map(({ symbol }) => symbol);
  const text = keyOf(symbols.filter(Boolean));
  const tokens = tokensOf(symbols);
  const says = isHan(text) && tokens.length > 0 && !stopWords.has(text);
  return first && last && says ? [{ kind: 'word', text, from: first.from, to: last.to, tokens, meanings: [] }] : [];
}

/** Reads a folded query from what is left of it, in which an amount is blanked. */
function* readWords(query: string, left: string, figure: AskedFigure | undefined): Steps<Reading> {
  const placed = symbolsWithPlaces(left).slice(0, mostSymbols);
  const symbols = placed.map(({ symbol }) => symbol);
  const keys = [...new Set(symbols.map((symbol, at) => (symbol ? groupOf(symbols, at) : '')).filter(Boolean))];
  const held = yield keys.map((key) => keyPrefix.group + key);
  const groups = new Map(keys.map((key, place) => [key, held[place]]));
  const groupAt = (at: number) => groups.get(groupOf(symbols, at));
  const cuts = cutByLexicon(symbols, groupAt);

  const wordOf = ({ from, to }: Cut) => keyOf(symbols.slice(from, to));
  // Words that only measure are what is sought where there is nothing else.
  const onlyFrames = !figure?.counts && cuts.every((one) => stopWords.has(wordOf(one)));
  const isFrame = (word: string) => stopWords.has(word) && !(onlyFrames && measuringWords.has(word));
  const parts: Part[] = [];
  const adjacent: string[] = [];
  let loose: Cut | undefined;
  const place = (one: Cut) => ({ from: placed[one.from]?.from ?? 0, to: placed[one.to - 1]?.to ?? 0 });
  const flush = () => {
    if (loose) parts.push(...looseParts(symbols, loose, cuts.length, place, groupAt(loose.from)));
    loose = undefined;
  };
  for (const [index, one] of cuts.entries()) {
    const word = wordOf(one);
    if (isFrame(word)) {
      flush();
      continue;
    }
    const before = cuts[index - 1];
    if (before?.to === one.from) adjacent.push(...tokensOf(symbols.slice(one.from - 1, one.from + 1)).slice(0, 1));
    const meanings = one.known ? meaningsOf(word, groupAt(one.from)) : [];
    if (one.known && (meanings.length > 0 || wideWords.has(word))) {
      flush();
      const tokens = tokensOf(symbols.slice(one.from, one.to));
      parts.push({ kind: kindOf(meanings), text: word, ...place(one), tokens: orCharacter(tokens, word), meanings });
    } else if (loose?.to === one.from && joins(symbols, loose, one)) loose = { ...loose, to: one.to };
    else {
      flush();
      loose = one;
    }
  }
  flush();
  // A sum says by itself what is measured, and so do people.
  const measured = parts.some(({ kind }) => kind === 'measure');
  if (figure?.counts && !measured)
    for (const part of (yield* readTimeless(countedWords[figure.counts], countedWords[figure.counts])).parts)
      parts.push({ ...part, from: 0, to: 0, text: figure.text || part.text });
  const question = questionOf(query);
  const told = question
    ? planAside(
        parts.map((part) => asideIn(parts, part)),
        query,
      )
    : parts;
  const telling = told.filter(({ kind }) => kind !== 'wide');
  return {
    parts: (telling.length >= mostParts ? telling : told).slice(0, mostParts),
    adjacent: adjacent.filter(isHan).slice(0, 6),
    // Beside something else that is measured, a sum is compared with nothing: 省电费几百万.
    figure: measured && figure?.counts === 'money' && figure.amount === undefined ? undefined : figure,
    unread: unreadIn(cuts.map((one) => ({ ...one, word: wordOf(one) }))),
    question,
  };
}

/** A part of a question: what the trades have no word for is said aside, where they have one for another part. */
function asideIn(parts: readonly Part[], part: Part): Part {
  const known = parts.some(({ kind }) => kind !== 'word' && kind !== 'wide');
  return part.kind === 'word' && known ? { ...part, kind: 'aside' } : part;
}

/** What something costs or takes is no subject beside the thing itself: playbooks say it of each. */
function planAside(parts: readonly Part[], query: string): readonly Part[] {
  const isAsked = isIn(planAsked(query));
  if (!parts.some((part) => !isAsked(part) && part.kind !== 'wide' && part.kind !== 'aside')) return parts;
  return parts.map((part) => (isAsked(part) ? { ...part, kind: 'aside' } : part));
}

/** Whether two stretches that the lexicon has not are one word: a character on its own belongs to what it stands beside. */
function joins(symbols: readonly string[], before: Cut, one: Cut): boolean {
  const chinese = isHan(symbols[one.from - 1] ?? '') && isHan(symbols[one.from] ?? '');
  return chinese && (before.to - before.from === 1 || one.to - one.from === 1);
}

/** A stretch that the lexicon has not, as parts: as the dictionary cut it where it is long. */
function looseParts(
  symbols: readonly string[],
  { from, to }: Cut,
  all: number,
  place: (cut: Cut) => { from: number; to: number },
  group: WordGroup | undefined,
): Part[] {
  const text = keyOf(symbols.slice(from, to));
  const tokens = tokensOf(symbols.slice(from, to));
  // A character on its own says something only where it is all there is.
  if (tokens.length === 0 && all > 1) return [];
  const meanings = meaningsOfLonger(text, group);
  return [{ kind: 'word', text, ...place({ from, to, known: false }), tokens: orCharacter(tokens, text), meanings }];
}

/** A Chinese character on its own is found by itself. */
const orCharacter = (tokens: readonly string[], text: string) => (tokens.length > 0 ? tokens : [text]);
