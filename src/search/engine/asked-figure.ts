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
  /** A sum of money, or a benefit, is asked for: it is sought by what it measures. */
  money: boolean;
  /** As written. */
  text: string;
}

const digits: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** An amount in per cent; of a multiple, and of a level that is reached, it is said that it is one. */
interface Amount {
  amount: number;
  times?: true;
  reached?: true;
  direction?: 'up' | 'down';
}

const unit =
  '个?百分点|个点|%|个?工作日|天|个?小时|分钟|秒钟?|周|个?月|元|吨|人|名|台|次|points?|days?|hours?|minutes?|seconds?|weeks?|months?|people|workers|staff|yuan|tons?|tonnes?';

/** What was and what is: 从30天缩短到15天, from 20 days to 5. */
const fromTo = new RegExp(
  `(?:从|由|(?<![a-z])from)\\s*(?:原来的?)?(\\d+(?:\\.\\d+)?)\\s*(${unit})?[^\\d]{0,12}?(?:到|至|为|(?<![a-z])to)\\s*(?:现在的?)?(\\d+(?:\\.\\d+)?)\\s*(${unit})?`,
);

/** How much changed; shares are told by what they came to. */
function changeBetween(before: number, after: number, per: string): Amount {
  const direction = after < before ? 'down' : 'up';
  if (per === '%') return { amount: after, reached: true, direction };
  return { amount: before === 0 ? 0 : (100 * Math.abs(after - before)) / before, direction };
}

/** How amounts are written, and what they are in per cent. */
const amounts: readonly (readonly [pattern: RegExp, per: (match: RegExpMatchArray) => Amount])[] = [
  [fromTo, ([, before, unit, after, same]) => changeBetween(Number(before), Number(after), unit || same || '')],
  [/(\d+(?:\.\d+)?)\s*ppm/, ([, number]) => ({ amount: Number(number) / 10_000, reached: true })],
  [
    /(\d+(?:\.\d+)?)\s*(?:%|percent|per cent|个?百分点|个点|points?|pct|pp)(?![a-z])/,
    ([, number]) => ({ amount: Number(number) }),
  ],
  [/百分之([一二两三四五六七八九十]{1,3})/, ([, text]) => ({ amount: chineseNumber(text ?? '') })],
  [
    /([一二两三四五六七八九])成(?:半)?/,
    ([text, number]) => ({ amount: (digits[number ?? ''] ?? 0) * 10 + (text.endsWith('半') ? 5 : 0) }),
  ],
  [/(?:减半|一半|(?<![a-z])(?:by half|half|halve[sd]?|halving)(?![a-z]))/, () => ({ amount: 50 })],
  [/(?:翻倍|翻一?番|(?<![a-z])(?:double[sd]?|doubling|twice)(?![a-z]))/, () => ({ amount: 100, times: true })],
  [
    /(\d+(?:\.\d+)?|[一二两三四五六七八九十])\s*(?:倍|times|fold|x(?![a-z]))/,
    ([, text]) => ({ amount: 100 * (Number(text) || chineseNumber(text ?? '')), times: true }),
  ],
  [/三分之二|two[- ]thirds/, () => ({ amount: 67 })],
  [/四分之三|three[- ]quarters/, () => ({ amount: 75 })],
  [/三分之一|(?<![a-z])(?:one|an?|by) third(?![a-z])/, () => ({ amount: 33 })],
  [/四分之一|(?<![a-z])(?:one|a|by) quarter(?![a-z])/, () => ({ amount: 25 })],
  [/五分之一|(?<![a-z])(?:one|a) fifth(?![a-z])/, () => ({ amount: 20 })],
  [/十分之一|(?<![a-z])(?:one|a) tenth(?![a-z])/, () => ({ amount: 10 })],
  [/翻两番|(?<![a-z])quadrupled?(?![a-z])/, () => ({ amount: 400, times: true })],
  [/(?<![a-z])tripled?(?![a-z])/, () => ({ amount: 300, times: true })],
];

/** Sums of money and counts that are only asked for roughly: they are taken out, and nothing is compared with them. */
const rough =
  /(?:几|数|上|近|超|\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?:十|百|千)?(?:万|亿)(?:元|吨|度|美元|人民币)?|(?:\d+|ten|a hundred)\s*(?:million|billion)\s*(?:yuan|rmb|cny|dollars)?(?:\s+a\s+year)?/g;

/** Counts of time, people and the like: how much, not of what. A year stays. */
const counted = new RegExp(`(?<![a-z\\d.])\\d{1,3}(?:\\.\\d+)?\\s*(?:${unit}|倍)(?![a-z])`, 'g');

/** Words of going up and down that stand in English for something else. */
const phrasal =
  /\b(?:break|broke|broken|breaking|shut|shutting|slow|slowing|set|ramp|start|pick|follow|back|speed|sped|line)(?:\w*)(?: it)? (?:up|down)\b/g;

/** Takes the figure out of a folded query: what is asked, and the text without the amount. */
export function readFigure(text: string): { figure: AskedFigure | undefined; rest: string } {
  let rest = text;
  let found: (Amount & { written: string }) | undefined;
  for (const [pattern, per] of amounts) {
    const match = pattern.exec(rest);
    if (!match) continue;
    found = { ...per(match), written: match[0] };
    rest = rest.replace(match[0], ' 。');
    break;
  }
  const money = new RegExp(rough.source).test(rest) && /元|yuan|rmb|cny|dollar/.test(text);
  rest = rest.replace(rough, ' 。').replace(counted, ' 。');
  const direction = found?.direction ?? directionOf(text.replace(phrasal, ''));
  const reached = found?.reached === true || (found !== undefined && isReached(text, found.written));
  if (!found && !direction && !money) return { figure: undefined, rest };
  // Beside an amount, a word for its direction belongs to it: 良率提升10% is 良率, and not 良率提升.
  if (found) rest = rest.replace(directions, (word) => '。'.repeat(word.length));
  return {
    figure: {
      direction,
      amount: found?.amount,
      times: found?.times === true,
      bound: boundOf(text) ?? (reached && direction ? (direction === 'down' ? 'below' : 'above') : undefined),
      reached,
      money,
      text: found?.written ?? '',
    },
    rest,
  };
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

function directionOf(text: string): AskedFigure['direction'] {
  const has = (words: ReadonlySet<string>) =>
    [...words].some((word) =>
      /^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(text) : word.length > 1 && text.includes(word),
    );
  if (has(downWords)) return 'down';
  return has(upWords) || /\bup\b/.test(text) ? 'up' : undefined;
}

function boundOf(text: string): AskedFigure['bound'] {
  if (/低于|不到|以下|以内|小于|不超过|\b(?:below|under|less than|at most)\b/.test(text)) return 'below';
  return /高于|超过|以上|大于|不低于|达到|\b(?:above|over|more than|at least)\b/.test(text) ? 'above' : undefined;
}

function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  if (!text.includes('十')) return digits[ones ?? ''] ?? 0;
  return (tens ? (digits[tens] ?? 1) : 1) * 10 + (ones ? (digits[ones] ?? 0) : 0);
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
  const apart = Math.abs(level - amount) / Math.max(amount, 100 - amount, 1);
  return Math.max(0.4, 1 - 8 * apart);
}
