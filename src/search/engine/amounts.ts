/* How people write by how much a measure changed, or what it came to, in Chinese and English. */

/** An amount in per cent, where it is told; of a multiple, and of a level that is reached, it is said that it is one. */
export interface Amount {
  amount?: number;
  times?: true;
  reached?: true;
  direction?: 'up' | 'down';
}

const numerals: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 },
};

const chineseDigits = '[一二两三四五六七八九十]{1,3}';

/** A number in digits, in Chinese up to ninety-nine or in English. */
function numberOf(text = ''): number {
  const known = numerals[text];
  if (known !== undefined || !text.includes('十')) return known ?? (Number(text) || 0);
  const [tens = '', ones = ''] = text.split('十');
  return (numerals[tens] ?? 1) * 10 + (numerals[ones] ?? 0);
}

const chineseTime = '个?工作日|天(?![然津车])|个?小时|个?钟头|分钟|秒钟?|个?星期|周(?!期)|个月';
const englishTime = '(?:working |business )?days?|hours?|minutes?|seconds?|weeks?|months?';
export const peopleUnits = '个人|人(?![形机工])|名|people|persons?|workers?|staff|inspectors?|operators?|employees?';
const counting = `${chineseTime}|${englishTime}|${peopleUnits}`;
const unit = `个?百分点|个点|%|percent|per cent|${counting}|元|吨|台|次|points?|yuan|tons?|tonnes?`;
const number = `\\d+(?:\\.\\d+)?|${chineseDigits}|(?<![a-z])(?:${Object.keys(numerals).join('|')})(?![a-z])`;

/** What was and what is: 从30天缩短到15天, from ten days to 3. Where nothing says "from", both have a unit. */
const from = '(?:从|由|(?<![a-z])from)\\s*(?:原来的?)?';
const to = '[^\\d]{0,12}?(?:到|至|为|成|(?<![a-z])to)\\s*(?:现在的?)?';
const digits = '\\d+(?:\\.\\d+)?';
const fromTo = [
  `${from}(${digits})\\s*(${unit})?${to}(${digits})\\s*(${unit})?`,
  `${from}(${number})\\s*(${counting})${to}(${number})\\s*(${counting})?`,
  `(${number})\\s*(${counting})${to}(${number})\\s*(${counting})`,
  `(${digits})\\s*(%)${to}(${digits})\\s*(%)`,
].map((pattern) => new RegExp(pattern));

/** The same where only the units tell: 从几天到几小时, weeks to hours. */
const some = '(?:几|数|十几|几十)';
const unitToUnit = [
  `(?:${some}|从|由)(${chineseTime})级?[^\\d]{0,6}?(?:到|成|至)${some}?(${chineseTime})`,
  `(${chineseTime})级[^\\d]{0,4}?(?:到|至)(${chineseTime})级`,
  `(?<![a-z\\d])(${englishTime})\\s+to\\s+(?:a few |just |mere |several )?(${englishTime})(?![a-z])`,
].map((pattern) => new RegExp(pattern));

/** Seconds of the units of time, by how these begin. */
const seconds: readonly (readonly [beginning: RegExp, seconds: number])[] = [
  [/^(?:秒|second)/, 1],
  [/^(?:分钟|minute)/, 60],
  [/^(?:个?小时|个?钟头|hour)/, 3600],
  [/^(?:天|个?工作日|.*day)/, 86_400],
  [/^(?:周|个?星期|week)/, 604_800],
  [/^(?:个月|month)/, 2_629_800],
];
const secondsOf = (text = '') => seconds.find(([beginning]) => beginning.test(text))?.[1];

/** How much changed; shares are told by what they came to, times in one unit. */
function changeBetween([, was, unit, is, newUnit]: RegExpMatchArray): Amount {
  const [before, after] = [numberOf(was) * scaleOf(unit, newUnit), numberOf(is) * scaleOf(newUnit, unit)];
  const direction = after < before ? 'down' : 'up';
  if (/^(?:%|per ?cent)$/.test(unit ?? newUnit ?? '')) return { amount: after, reached: true, direction };
  return { amount: before === 0 ? 0 : (100 * Math.abs(after - before)) / before, direction };
}

/** What a number of one unit is multiplied by to be held beside one of another: 1 unless both are of time. */
function scaleOf(unit: string | undefined, other: string | undefined): number {
  const [own, others] = [secondsOf(unit), secondsOf(other)];
  return own !== undefined && others !== undefined ? own : 1;
}

function unitsBetween([, was, is]: RegExpMatchArray): Amount {
  return { direction: (secondsOf(is) ?? 0) < (secondsOf(was) ?? 0) ? 'down' : 'up' };
}

/** Nothing is to be left of it. */
const nothing = (): Amount => ({ amount: 0, reached: true, direction: 'down' });

/** What is told in per cent, so that a number beside it needs no sign: OEE above 85, 良率99.5以上. */
const shares =
  '(?:(?<![a-z])(?:oee|yield|fpy|ftt|fty|utili[sz]ation|availability|accuracy|rate)s?(?![a-z])|(?<![功频速倍效辨样帧斜曲汇费])率)(?:\\s*(?:of|is|to|at|above|over|below|under|more than|less than|at least|at most|达到?|超过?|高于|低于|大于|小于|不到|不低于|不高于|到|至|[<>≥≤=＞＜]))*\\s*';
const bareShare = new RegExp(
  `(?<=${shares})(?!0\\d)(\\d{1,2}(?:\\.\\d+)?|100)(?!\\s*(?:%|‰|[a-z\\d.]|[个天小分秒人名元吨台次年月倍点周万亿-]|.{0,4}[到至为]))(?! \\w)`,
);

/** How many of each part of a whole are a hundredth of it. */
const hundredths: Readonly<Record<string, number>> = { 千: 10, 万: 100, 百万: 10_000 };

/** How amounts are written, and what they are. */
const amounts: readonly (readonly [pattern: RegExp, read: (match: RegExpMatchArray) => Amount])[] = [
  ...fromTo.map((pattern) => [pattern, changeBetween] as const),
  ...unitToUnit.map((pattern) => [pattern, unitsBetween] as const),
  [/(?<=[为到至])零|归零|清零|(?<=(?<![a-z])to )zero(?![a-z])/, nothing],
  [/(?<=率\s*(?:为|是|到|降到|降至)?\s*)0(?![.\d])(?!\s*%)/, nothing],
  [/零(?=[漏误]检|漏报|误报|误判|缺陷|不良|返[工修]|投诉|停机|故障|事故|工伤|伤亡|差错|失误|违章)/, nothing],
  [
    /(?<![a-z])zero(?= (?:missed |unplanned )?(?:defect|escape|downtime|accident|injur|complaint|rework|error|stoppage))/,
    nothing,
  ],
  [/(\d+(?:\.\d+)?)\s*ppm/, ([, number]) => ({ amount: Number(number) / 10_000, reached: true })],
  [
    /(百万|[千万])分之(\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})/,
    ([, part = '', number]) => ({ amount: numberOf(number) / (hundredths[part] ?? 1), reached: true }),
  ],
  [/(\d+(?:\.\d+)?)\s*(?:‰|per mille)/, ([, number]) => ({ amount: Number(number) / 10, reached: true })],
  [/(?<![a-z])one in (?:a|one) thousand(?![a-z])/, () => ({ amount: 0.1, reached: true })],
  [
    /(\d+(?:\.\d+)?)\s*(?:%|percent|per cent|个?百分点|个点|points?|pct|pp)(?![a-z])/,
    ([, number]) => ({ amount: Number(number) }),
  ],
  [bareShare, ([, number]) => ({ amount: Number(number), reached: true })],
  [/百分之([一二两三四五六七八九十]{1,3})/, ([, text]) => ({ amount: numberOf(text) })],
  [
    /([一二两三四五六七八九])成(?:半)?/,
    ([text, number]) => ({ amount: numberOf(number) * 10 + (text.endsWith('半') ? 5 : 0) }),
  ],
  [/(?:减半|一半|(?<![a-z])(?:by half|in half|half|halve[sd]?|halving)(?![a-z]))/, () => ({ amount: 50 })],
  [/(?:翻倍|翻一?番|(?<![a-z])(?:double[sd]?|doubling|twice)(?![a-z]))/, () => ({ amount: 100, times: true })],
  [
    /(\d+(?:\.\d+)?|[一二两三四五六七八九十])\s*(?:倍|times|fold|x(?![a-z]))/,
    ([, text]) => ({ amount: 100 * numberOf(text), times: true }),
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

/** The first amount that a folded text tells, as it is written. */
export function findAmount(text: string): (Amount & { written: string }) | undefined {
  for (const [pattern, read] of amounts) {
    const match = pattern.exec(text);
    if (match) return { ...read(match), written: match[0] };
  }
  return undefined;
}

/** Sums of money and counts that are only told roughly: nothing is compared with them. */
export const rough =
  /(?:几|数|上|近|超|\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?:十|百|千)?(?:万|亿)(?:元|吨|度|美元|人民币)?|(?:\d+(?:\.\d+)?|one|two|three|five|ten|half a|a|a hundred|several|tens of)\s*(?:million|billion)s?\s*(?:yuan|rmb|cny|dollars|kwh|tonnes|tons)?(?:\s+a\s+year)?/g;

/** Counts of time, people and the like: how much, not of what. A year stays. */
export const counted = new RegExp(
  `(?<![a-z\\d.])\\d{1,3}(?:\\.\\d+)?\\s*(?:${unit}|个?月|倍)(?![a-z])|(?:${chineseDigits}|[几数半]|十几|几十)(?:${chineseTime}|年(?![级代]))`,
  'g',
);
