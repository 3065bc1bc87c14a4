/*
 * Numbers with 万 and its kin, in Chinese or Arabic figures: 五百万, 5千万,
 * 1亿2000万, 三点五亿, 一千零五十, 伍佰萬, 二〇二四.
 */

const digits: Readonly<Record<string, number>> = {
  ...numbered('〇一二三四五六七八九'),
  ...numbered('零壹贰叁肆伍陆柒捌玖'),
  ...numbered('○壹貳參肆伍陸柒捌玖'),
  两: 2,
  兩: 2,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const largePlaces = [
  { signs: /[亿億]/gu, worth: 100_000_000 },
  { signs: /[万萬]/gu, worth: 10_000 },
] as const;

const digit = `[${Object.keys(digits).join('')}]`;
const arabic = '\\d+(?:\\.\\d+)?';
const onlyDigits = new RegExp(`^${digit}+$`, 'u');
const withPoint = new RegExp(`^(?<whole>.+)[点點](?<fraction>${digit}+)$`, 'u');
const inPlaces = new RegExp(`(?<zero>[零〇]?)(?<times>${digit}|${arabic}|)(?<place>[十拾百佰千仟]|$)`, 'uy');

/** Whether a text has a character that `chineseNumber` reads and plain figures lack. */
export const hasChineseNumeral = (text: string): boolean =>
  new RegExp(`${digit}|[十拾百佰千仟万萬亿億]`, 'u').test(text);

/** The number that a text without blanks and signs stands for; `undefined` where it may mean two things (一万五) or none. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  for (const { signs, worth } of largePlaces) {
    const last = [...text.matchAll(signs)].at(-1);
    if (!last) continue;
    const times = chineseNumber(text.slice(0, last.index));
    const after = text.slice(last.index + 1);
    const rest = after === '' ? 0 : restAfter(after, worth);
    if (times === undefined || rest === undefined || (rest > 0 && !Number.isInteger(times))) return undefined;
    return exact(times * worth + rest);
  }
  const { whole, fraction } = withPoint.exec(text)?.groups ?? {};
  if (whole !== undefined && fraction !== undefined) {
    const before = belowTenThousand(whole);
    return before === undefined ? undefined : Number(`${before}.${inFigures(fraction)}`);
  }
  return belowTenThousand(text);
}

/** What follows 万 or 亿. 三万五 is 35,000 to one and 30,005 to another: a last figure wants its place, or 零 before it. */
function restAfter(text: string, worth: number): number | undefined {
  const sure = /[十拾百佰千仟万萬]|^[零〇]|^\d{3,}$/u.test(text);
  const rest = sure ? chineseNumber(text.replace(/^[零〇](?=.)/u, '')) : undefined;
  return rest !== undefined && rest < worth ? rest : undefined;
}

function belowTenThousand(text: string): number | undefined {
  if (text === '') return undefined;
  if (onlyDigits.test(text)) return Number(inFigures(text));
  let sum = 0;
  let lastPlace = 10_000;
  for (inPlaces.lastIndex = 0; inPlaces.lastIndex < text.length; ) {
    const { zero = '', times = '', place = '' } = inPlaces.exec(text)?.groups ?? {};
    const worth = places[place] ?? 1;
    // 一百五: the last figure lacks its place. 百万 and 十五: the first lacks its one.
    const loose = place === '' && lastPlace !== 10 && zero === '' && lastPlace !== 10_000;
    const silent = times === '' && lastPlace !== 10_000 && !(worth === 10 && zero !== '');
    if (worth >= lastPlace || loose || silent || (times === '' && place === '')) return undefined;
    sum += (times === '' ? 1 : (digits[times] ?? Number(times))) * worth;
    lastPlace = worth;
  }
  return exact(sum);
}

const inFigures = (text: string): string => [...text].map((one) => digits[one]).join('');

/** Without the noise that binary fractions bring. */
const exact = (value: number): number => Number(value.toPrecision(15));

function numbered(signs: string): Record<string, number> {
  return Object.fromEntries([...signs].map((sign, value) => [sign, value]));
}
