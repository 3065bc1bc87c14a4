/* How people say of which years they want to hear, told from the year in which they ask. */

/** Years that a query asks for, and where it says so. */
export interface AskedYears {
  /** 0 where there is no first: 2022年以前. */
  first: number;
  last: number;
  /** The newer the better: 最新. */
  newest?: true;
  text: string;
  from: number;
  to: number;
}

type Years = Pick<AskedYears, 'first' | 'last' | 'newest'>;

/** How many years 最近 reaches back, and how many some years are: 近几年. */
const [reachOfNewest, someYears] = [5, 3];

const numerals: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ two: 2, three: 3, five: 5, ten: 10 },
};
const countOf = (text = ''): number => numerals[text] ?? Number(text);

/** A year in digits, of 20.. or of two digits, or in Chinese numerals. */
function yearOf(text = ''): number {
  const year = Number([...text].map((one) => numerals[one] ?? one).join(''));
  return year < 100 ? 2000 + year : year;
}

const units = '元|万|亿|吨|件|台|个|人|家|套|次|只|片|条|度|%|\\.|,|-|mm|kg|ppm|kwh';
const year = `(?<![\\d.a-z])(20[0-4]\\d|二[〇零][一二三四][〇零一二三四五六七八九])(?![\\d〇零一二三四五六七八九])`;
const chineseYear = `${year}(?:年度?)`;
/** 25年 is a year where nothing says that it is so many years. */
const shortYear =
  '(?<![\\d.近约过前用满这])(2[1-9])年(?=$|\\s|[度底初]|以来|至今|的?(?:案例|灯塔|智能|典型|入选|大模型|新))';

/** By which the plans of the State are called, and their first years. */
const plans: Readonly<Record<string, number>> = { 二: 2011, 三: 2016, 四: 2021, 五: 2026 };

/** What is said of years, and which they are. Of two that begin at one place the first is read. */
const sayings: readonly (readonly [pattern: string, years: (match: RegExpExecArray, now: number) => Years])[] = [
  [
    `(?:从|自|from )?${year}年?\\s*(?:-|—|–|~|至|到|to )\\s*${year.replace('(?<![\\d.a-z])', '')}(?:年[间内]?|(?!${units}))`,
    ([, first, last]) => ({ first: yearOf(first), last: yearOf(last) }),
  ],
  [
    `自?${year}年?(?:以来|至今|到现在|到今天|起|以后|之后|后)|自${chineseYear}|(?<![a-z])(?:since|after) ${year}`,
    ([, ...found], now) => ({ first: yearOf(found.find(Boolean)), last: now }),
  ],
  [
    `${year}年?(?:以前|之前|前)|(?<![a-z])before ${year}`,
    ([, ...found]) => ({ first: 0, last: yearOf(found.find(Boolean)) - 1 }),
  ],
  [
    `截[至止]到?${chineseYear}|(?<![a-z])until ${year}`,
    ([, ...found]) => ({ first: 0, last: yearOf(found.find(Boolean)) }),
  ],
  [`${chineseYear}|${year}(?!\\s*(?:${units}))|${shortYear}`, ([, ...found]) => single(yearOf(found.find(Boolean)))],
  ['十([二三四五])五(?:期间|时期|规划|以来)?', ([, plan = '']) => span(plans[plan] ?? 0, 5)],
  ['(?:最近|过去)几年来?|[近这]几年来?|近年来?|(?<![a-z])recent years', (_, now) => lately(now, someYears)],
  [
    `(?:最近|过去|近|这)(\\d{1,2}|[一二两三四五六七八九十])年来?|(?<![a-z])(?:past|last|recent) (\\d{1,2}|two|three|five|ten) years`,
    ([, ...found], now) => lately(now, Math.max(2, countOf(found.find(Boolean)))),
  ],
  ['今年(?:以来|度)?|本年度?|(?<![a-z])this year', (_, now) => single(now)],
  ['去年|(?<!以)上一?年(?:度|(?![产均]))|(?<![a-z])last year', (_, now) => single(now - 1)],
  ['明年度?|(?<![a-z])next year', (_, now) => single(now + 1)],
  ['(?<![以之])前年', (_, now) => single(now - 2)],
  [
    '最?近半年|近?[几这上]个月|本月|最近几个月|近期|最新(?!型)一?批?|新案例|[新刚]上线|刚刚?发布|最近(?!距离|邻|的?点)|(?<![a-z])(?:newest|latest)(?![a-z])',
    (_, now) => ({ ...lately(now, reachOfNewest), newest: true }),
  ],
];

const single = (one: number): Years => ({ first: one, last: one });
const span = (first: number, many: number): Years => ({ first, last: first + many - 1 });
const lately = (now: number, many: number): Years => ({ first: now - many + 1, last: now });

const patterns = sayings.map(([pattern, years]) => ({ pattern: new RegExp(pattern, 'g'), years }));

/** Takes the years out of a folded query: which are asked for in the year `now`, and the text in which they are blanked. */
export function readYears(text: string, now: number): { years: AskedYears[]; rest: string } {
  const years: AskedYears[] = [];
  let rest = text;
  for (const { pattern, years: yearsIn } of patterns)
    for (const match of rest.matchAll(pattern)) {
      const [text] = match;
      const [from, to] = [match.index, match.index + text.length];
      years.push({ ...yearsIn(match, now), text, from, to });
      rest = rest.slice(0, from) + '。'.repeat(text.length) + rest.slice(to);
    }
  return { years: years.sort((a, b) => a.from - b.from), rest };
}
