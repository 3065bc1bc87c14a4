import { counted, findAmount, peopleUnits, rough } from './amounts.ts';
import { downWords, upWords } from './stop-words.ts';

/** A result that a query asks for: which way, and how much. */
export interface AskedFigure {
  direction: 'up' | 'down' | undefined;
  /** In per cent; `times` where it was said as a multiple. */
  amount: number | undefined;
  times: boolean;
  /** Whether a level has to stay below the amount, or reach it. */
  bound: 'below' | 'above' | undefined;
  /** The amount is what is reached, not the change: 提高到98%. */
  reached: boolean;
  /** A sum of money or a number of people is asked for: it is sought by what it measures. */
  counts: 'money' | 'people' | undefined;
  /** As written. */
  text: string;
}

/** Words of going up and down that stand in English for something else. */
const phrasal =
  /\b(?:break|broke|broken|breaking|shut|shutting|slow|slowing|set|ramp|start|pick|follow|back|speed|sped|line)(?:\w*)(?: it)? (?:up|down)\b/g;

/** Takes the figure out of a folded query: what is asked, and the text in which its amounts are blanked. */
export function readFigure(text: string): { figure: AskedFigure | undefined; rest: string } {
  const found = findAmount(text);
  const whole = found ? text.replace(found.written, blank) : text;
  const direction = found?.direction ?? directionOf(text.replace(phrasal, ''), found?.written);
  const counts = countsOf(whole, text, direction);
  const rest = whole.replace(rough, blank).replace(counted, blank);
  if (!found && !direction && !counts) return { figure: undefined, rest };
  const reached = found?.reached === true || (found !== undefined && isReached(text, found.written));
  return {
    figure: {
      direction,
      amount: found?.amount,
      times: found?.times === true,
      bound: boundOf(text) ?? (reached && direction ? (direction === 'down' ? 'below' : 'above') : undefined),
      reached,
      counts,
      text: found?.written ?? '',
    },
    // Beside an amount, a word for its direction belongs to it: 良率提升10% is 良率, and not 良率提升.
    rest: found ? rest.replace(directions, blank) : rest,
  };
}

/** What is taken out, so that the rest keeps its place. */
const blank = (written: string) => '。'.repeat(written.length);

const people = new RegExp(`(?:\\d|[一二两三四五六七八九十]) *(?:多|余|more |fewer |less )?(?:${peopleUnits})(?![a-z])`);

/** Whether a sum of money is told, or a number of people that gets less. */
function countsOf(rest: string, text: string, direction: AskedFigure['direction']): AskedFigure['counts'] {
  const sums = rest.match(rough) ?? [];
  const isMoney = /元|费|钱|省|节约|效益|增效|增收|yuan|rmb|cny|dollar|\b(?:sav(?:e|es|ed|ing|ings)|benefits?)\b/.test(
    text,
  );
  if (isMoney && sums.some((sum) => !/[吨度]$|kwh|tonnes|tons/.test(sum))) return 'money';
  return direction === 'down' && people.test(text) ? 'people' : undefined;
}

/** Whether an amount is said to be come to, not by. */
function isReached(text: string, written: string): boolean {
  if (!written.includes('%')) return false;
  return /(?:到|至|达|为|在|\bto|\breach(?:es|ed)?|\bat)\s*$/.test(text.slice(0, text.indexOf(written)));
}

/** Chinese words for a direction of which no other word is made. */
const directions = new RegExp(
  [...upWords, ...downWords].filter((word) => /^\p{sc=Han}{2}$/u.test(word)).join('|'),
  'g',
);

/** How early something is known, which is no change: 提前7天预警. */
const early = /提前.{0,8}(?:预[警测报知]|发现|感知|报警|判断|识别|知道)/;

/** Tells whether a text has one of some words: in English as a word of its own, in Chinese of two characters or more. */
function oneOf(words: ReadonlySet<string>): RegExp {
  const latin = [...words].filter((word) => /^[a-z]/.test(word));
  const chinese = [...words].filter((word) => /^\p{sc=Han}{2}/u.test(word));
  return new RegExp(`\\b(?:${latin.join('|')})\\b|${chinese.join('|')}`);
}
const goesDown = oneOf(downWords);
const goesUp = oneOf(upWords);

function directionOf(text: string, written = ''): AskedFigure['direction'] {
  if (goesDown.test(text)) return 'down';
  if (goesUp.test(text) || /\bup\b/.test(text)) return 'up';
  if (/提前/.test(text) && !early.test(text)) return 'down';
  // Beside an amount, one character says it: 少一半, 快一倍, 延长三成.
  const before = written ? text.slice(0, text.indexOf(written)).trimEnd() : '';
  if (/[少降减省低缩压砍短]了?近?约?$/.test(before)) return 'down';
  return /(?:延长|[多增涨升高快翻])了?近?约?$/.test(before) ? 'up' : undefined;
}

function boundOf(text: string): AskedFigure['bound'] {
  if (/低于|不到|以下|以内|小于|不超过|[<≤]|\b(?:below|under|less than|at most)\b/.test(text)) return 'below';
  return /高于|超过|以上|大于|不低于|达到|[>≥]|\b(?:above|over|more than|at least)\b/.test(text) ? 'above' : undefined;
}

/** How near a figure comes to what is asked, from 0 to 1; one that gives more than is asked is nearly as good. */
export function nearness(
  { amount, times, direction, bound, reached }: AskedFigure,
  change: number | null,
  level: number | null,
): number {
  if (amount === undefined) return change === null ? 0.75 : 1;
  if ((direction === undefined || reached) && level !== null) return nearLevel(amount, bound, level);
  if (change === null || reached) return 0.3;
  const got = Math.abs(change);
  const wanted = times && Math.abs(got - (amount - 100)) < Math.abs(got - amount) ? amount - 100 : amount;
  if (wanted <= 0) return 0.7;
  return got >= wanted ? 1 - 0.2 * Math.min(1, (got - wanted) / wanted) : Math.max(0.4, got / wanted);
}

function nearLevel(amount: number, bound: AskedFigure['bound'], level: number): number {
  if (bound === 'below' ? level <= amount : bound === 'above' && level >= amount) return 1;
  // A miss rate of 0.5 % is five times one of 0.1 %.
  if (bound === 'below') return Math.max(0.4, Math.sqrt(amount / level));
  const apart = Math.abs(level - amount) / Math.max(amount, 100 - amount, 1);
  return Math.max(0.4, 1 - 8 * apart);
}
