import type { Enterprise } from '../../catalogue/catalogue.ts';
import { wideWords } from '../../schema/wide-words.ts';
import { fold, isHan, runs } from '../engine/analyse.ts';
import { wordKey } from './concepts.ts';
import { texts } from './search-record.ts';

/** What people leave off the end of a name. */
const legalForm =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份|集团|总公司|公司|控股|科技|汽车|动力|能源|绿能|煤业|炼化|电器|电气|重工|钢铁|智能|工厂|基地)$/;

/** What many firms are called by, beside their own name: what they make, where, how. Alone it names none. */
const ordinary: ReadonlySet<string> = new Set(
  (
    '材料 科技 光电 部件 国际 医疗 投资 工程 第一 金属 机械 供应 调味 轨道 联合 光学 通讯 商用 终端 驱动 纤维 用品 装备 实业 都市 发展 产业 信息 长远 ' +
    '三维 制品 器材 生物 网络 特殊 电站 电气 集成 世纪 动力 重型 时尚 精密 导体 海洋 西南 西部 南方 华东 中央 股份 薄板 电工 微电子 超级 液压 器人 国家 首都'
  ).split(' '),
);

/** How many enterprises may share a part of their names for the part to mean them. */
const sharedBy = 8;

/** What a word is worth to an enterprise that bears it with one above it, of what it is worth to that: who says 海尔 means the group. */
const sharedWithParent = 0.7;

/** The keys of the words that name an enterprise, each with what it is worth in hundredths. */
export type NameWords = ReadonlyMap<string, ReadonlyMap<Enterprise, number>>;

/**
 * The words that name enterprises: their names whole, without legal form, and
 * the parts of names that no word of the trade and no place is (`known`), and
 * that few enterprises have.
 */
export function nameWords(enterprises: readonly Enterprise[], known: ReadonlySet<string>): NameWords {
  const words = new Map<string, Map<Enterprise, number>>();
  const put = (key: string, enterprise: Enterprise, worth: number) => {
    const holders = words.get(key) ?? new Map<Enterprise, number>();
    words.set(key, holders);
    holders.set(enterprise, Math.max(worth, holders.get(enterprise) ?? 0));
  };
  /** Whether what is left of a name can stand for it. */
  const isTelling = (key: string) => !known.has(key) && !isWide(key) && !ordinary.has(key);
  const parts = new Map<string, Set<Enterprise>>();
  for (const enterprise of enterprises) {
    const { name, shortName, aliases, formerNames, brands } = enterprise.record;
    const former = formerNames.flatMap(texts);
    const whole = [name.zh, name.en, shortName.zh, shortName.en, ...aliases, ...former, ...brands.flatMap(texts)];
    for (const text of whole) if (!isWide(wordKey(text))) put(wordKey(text), enterprise, 100);
    for (const text of [shortName.zh, ...aliases, ...former].filter(isHan)) {
      const short = text.replace(legalForm, '');
      if (short !== text && isTelling(wordKey(short))) put(wordKey(short), enterprise, 95);
    }
    for (const part of [name.zh, shortName.zh, name.en, shortName.en, ...aliases, ...former].flatMap(partsOfName))
      parts.set(wordKey(part), (parts.get(wordKey(part)) ?? new Set()).add(enterprise));
  }
  for (const [key, holders] of parts) {
    if (holders.size > sharedBy || !isTelling(key) || words.has(key)) continue;
    for (const enterprise of holders) put(key, enterprise, 85);
  }
  for (const holders of words.values())
    for (const [enterprise, worth] of holders) {
      const upper = Math.max(0, ...above(enterprise).map((one) => holders.get(one) ?? 0));
      if (upper > 0) holders.set(enterprise, Math.round(Math.min(worth, upper * sharedWithParent)));
    }
  return words;
}

/** The enterprises that one belongs to, the nearest first. */
export function above({ parent }: Enterprise): Enterprise[] {
  const found: Enterprise[] = [];
  for (let upper = parent; upper && !found.includes(upper); upper = upper.parent) found.push(upper);
  return found;
}

/** Runs of a name, and the beginning of each with "集团" behind it, as people shorten names. */
function partsOfName(name: string): string[] {
  const found = runs(fold(name));
  // An English name is shortened to how it begins.
  if (!found.some(isHan)) return found.length > 1 && (found[0] ?? '').length > 2 ? [found[0] ?? ''] : [];
  return found.flatMap((run) => {
    if (!isHan(run)) return run.length > 2 ? [run] : [];
    let core = run.replace(/^中国/, '');
    for (let before = ''; before !== core && core.length > 2; ) {
      before = core;
      const shorter = core.replace(legalForm, '');
      if (shorter.length > 1) core = shorter;
    }
    const heads = [2, 3, 4].filter((length) => core.length >= length).map((length) => core.slice(0, length));
    const tails = [2, 3, 4]
      .filter((length) => core.length > length && core.length <= 8)
      .map((length) => core.slice(-length));
    return [...new Set([core, ...heads, ...heads.map((head) => `${head}集团`), ...tails])];
  });
}

const isWide = (key: string) => key === '' || wideWords.has(key) || /^\p{sc=Han}$/u.test(key) || /^.$/.test(key);
