import { folded, type NumberSign, readNumber, type WrittenNumber, withoutNoise } from './number.ts';
import type { Wording } from './text.ts';

/*
 * What to write in a field that takes one exact number, instead of what people
 * write of a figure: 约30%, 三成, 翻一番, 由3.2%降至1.1%, 10±2, 12,5, 3天.
 */

/** The mend of a text that is no number as it stands. */
export function numberMend(written: string): Wording {
  const read = readNumber(written);
  if (read) return ofRead(read);
  const text = folded(written);
  for (const mend of [ofNothing, ofGrowth, ofTwoStates, ofTolerance, ofComma, ofDirection, ofUnit]) {
    const found = mend(text);
    if (found) return found;
  }
  return {
    zh: '只写数字，不加单位、逗号或引号。',
    en: 'Write the number only, without unit, comma or quotation marks.',
  };
}

function ofRead(read: WrittenNumber): Wording {
  const sign = read.sign && { zh: `，单位 ${read.sign} 写在 unit`, en: `, and ${read.sign} as the unit` };
  const said = read.bound && { zh: `，另写 bound: ${read.bound}`, en: `, and bound: ${read.bound}` };
  const amount =
    read.min === read.max
      ? { zh: `写 ${read.min}`, en: `Write ${read.min}` }
      : { zh: `写 min: ${read.min}、max: ${read.max}`, en: `Write min: ${read.min}, max: ${read.max}` };
  return {
    zh: `${amount.zh}${sign?.zh ?? ''}${said?.zh ?? ''}。`,
    en: `${amount.en}${sign?.en ?? ''}${said?.en ?? ''}.`,
  };
}

/** What stands where there is no figure: —, 无, N/A, 未披露. */
const ofNothing = (text: string): Wording | undefined =>
  /^(?:[-~/\\*]+|无|暂无|没有|不详|不明|未知|未披露|未公开|未统计|待补|待定|n\/?a|none|nil|unknown|tbd)$/.test(text)
    ? {
        zh: '没有数值就不写这一项：整条成效留空。',
        en: 'Where there is no figure, leave the whole result out.',
      }
    : undefined;

/** Growth in words: 翻一番 is 100%, 原来的3倍 is 200%, 一半 is 50%. */
function ofGrowth(text: string): Wording | undefined {
  const bare = text.replace(/^(?:约|近|超)/, '');
  if (/^(?:一半|half)$/.test(bare)) {
    return {
      zh: '写 50，单位 % 写在 unit；核对正负号：减少写 -50。',
      en: 'Write 50, and % as the unit; a decrease is -50.',
    };
  }
  const { times, turns } =
    /翻了?(?<turns>[一二两三四])?[番倍]$|(?:原来|原先|之前|过去|以前)的 ?(?<times>[\d.]+|[一二两三四五六七八九十]) ?倍$/.exec(
      bare,
    )?.groups ?? {};
  if (!times && !/翻了?[一二两三四]?[番倍]$/.test(bare)) return undefined;
  const factor = times ? readNumber(times)?.min : 2 ** (turns ? (readNumber(turns)?.min ?? 1) : 1);
  if (factor === undefined || factor <= 1) return undefined;
  const value = withoutNoise((factor - 1) * 100);
  return {
    zh: `“${text}”是增加 ${value}%：写 ${value}，单位 % 写在 unit，change: relative。`,
    en: `That is ${value}% more: write ${value}, % as the unit, and change: relative.`,
  };
}

/** Before and after in one: 由3.2%降至1.1%, 10天→3天. */
function ofTwoStates(text: string): Wording | undefined {
  const { first = '', second = '' } =
    /^(?:[由从])? ?(?<first>[^→>至到为]+?)(?:的)? ?(?:(?:下?降|减少|降低|缩短|压缩|减|提[升高]|增加|增长|上?升|变|改善)(?:低|到|至|为)+|→|-*>+|to) ?(?<second>.+)$/.exec(
      text,
    )?.groups ?? {};
  const [before, after] = [leading(first), leading(second)];
  if (!before || !after) return undefined;
  return {
    zh: `写 ${after.number}；原来的 ${before.number} 写在 baseline.value，单位写在 unit。`,
    en: `Write ${after.number}; ${before.number}, the state before, is baseline.value, and the unit is unit.`,
  };
}

/** 10±2: a range about its middle. */
function ofTolerance(text: string): Wording | undefined {
  const [first = '', second = '', ...more] = text.split(/ ?± ?/);
  const [middle, reach] = [leading(first), leading(second)];
  if (more.length > 0 || !middle || !reach) return undefined;
  const [low, high] = [middle.number - reach.number, middle.number + reach.number].map(withoutNoise);
  return { zh: `写 min: ${low}、max: ${high}。`, en: `Write min: ${low}, max: ${high}.` };
}

/** 12,5: a decimal comma, or thousands that were slipped. */
function ofComma(text: string): Wording | undefined {
  const [, whole, fraction] = /^([-+]?\d+),(\d{1,2}|\d{4,})\D{0,3}$/.exec(text) ?? [];
  return whole === undefined
    ? undefined
    : {
        zh: `小数点写“.”：${whole}.${fraction}；是千位分隔就不写逗号：${whole}${fraction}。`,
        en: `Write a decimal point, ${whole}.${fraction}, or, of thousands, no comma: ${whole}${fraction}.`,
      };
}

/** A number with a word for its direction or with points of per cent: 下降30%, ↑3个百分点. */
function ofDirection(text: string): Wording | undefined {
  const {
    less,
    more,
    rest = '',
    points,
  } = /^(?:(?<less>下降|降低|减少|缩短|降幅|↓)|(?<more>提升|提高|增加|增长|上升|增幅|↑))?了?(?:约|近|达)?(?<rest>.*?)(?<points> ?(?:个?百分点|pp))?$/.exec(
    text,
  )?.groups ?? {};
  const amount = less || more || points ? readNumber(rest) : undefined;
  if (!amount || amount.min !== amount.max || amount.min < 0) return undefined;
  const value = less ? -amount.min : amount.min;
  const unit = points ? 'pp' : amount.sign;
  return {
    zh: `写 ${value}${unit ? `，单位 ${unit} 写在 unit` : ''}；核对正负号：下降写负数。`,
    en: `Write ${value}${unit ? `, and ${unit} as the unit` : ''}; check the sign: a decrease is negative.`,
  };
}

/** A number with something behind it: 3天, 30%（同比）. */
function ofUnit(text: string): Wording | undefined {
  const found = leading(text);
  if (!found?.behind) return undefined;
  const { number, sign, behind } = found;
  return sign
    ? {
        zh: `写 ${number}，单位 ${sign} 写在 unit；“${behind}”写在 note。`,
        en: `Write ${number}, and ${sign} as the unit; “${behind}” goes into note.`,
      }
    : {
        zh: `写 ${number}；“${behind}”是单位就写在 unit，是说明就写在 note。`,
        en: `Write ${number}; “${behind}” goes into unit, or, as a remark, into note.`,
      };
}

/** The number that a text begins with, and what stands behind it. */
function leading(text: string): { number: number; sign?: NumberSign | undefined; behind: string } | undefined {
  const [, figures = '', behind = ''] = /^ ?([-+]?[\d.,]*\d[万亿]? ?[%‰]?) ?([^\d.,~-][^\d]*)?$/.exec(text) ?? [];
  const read = readNumber(figures);
  return read && read.min === read.max ? { number: read.min, sign: read.sign, behind: behind.trim() } : undefined;
}
