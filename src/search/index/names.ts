import type { Enterprise } from '../../catalogue/catalogue.ts';
import { wideWords } from '../../schema/wide-words.ts';
import { fold, isHan, runs } from '../engine/analyse.ts';
import { wordKey } from './concepts.ts';
import { texts } from './search-record.ts';

/** What people leave off the end of a name. */
const legalForm =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份|集团|总公司|公司|控股|科技|汽车|动力|能源|绿能|煤业|炼化|电器|电气|重工|钢铁|智能|工厂|基地)$/;

/** What stands in brackets, which no word reaches across. */
const bracketed = /（.*?）|\(.*?\)/g;

/** The form of a firm at the end of its registered name. */
const registeredForm = /(?:集团)?(?:股份有限公司|有限责任公司|有限公司)$/;

/** Characters of a registered name that mean one firm, though each word of it be ordinary: 中国第一汽车, 海洋石油工程. */
const longEnough = 5;

/** How many enterprises may share a part of their names for the part to mean them. */
const sharedBy = 8;

/** What a word is worth to an enterprise that bears it with one above it, of what it is worth to that: who says 海尔 means the group. */
const sharedWithParent = 0.7;

/** The keys of the words that name an enterprise, each with what it is worth in hundredths. */
export type NameWords = ReadonlyMap<string, ReadonlyMap<Enterprise, number>>;

/**
 * The words that name enterprises: their names whole, without legal form, and
 * the parts of names that alone name somebody (`namesAlone`), and that few
 * enterprises have.
 */
export function nameWords(enterprises: readonly Enterprise[], namesAlone: (key: string) => boolean): NameWords {
  const words = new Map<string, Map<Enterprise, number>>();
  const put = (key: string, enterprise: Enterprise, worth: number) => {
    const holders = words.get(key) ?? new Map<Enterprise, number>();
    words.set(key, holders);
    holders.set(enterprise, Math.max(worth, holders.get(enterprise) ?? 0));
  };
  const parts = new Map<string, Set<Enterprise>>();
  for (const enterprise of enterprises) {
    const { name, shortName, aliases, formerNames, brands } = enterprise.record;
    const former = formerNames.flatMap(texts);
    const bare = name.zh.replace(bracketed, '');
    const whole = [name.zh, bare, name.en, shortName.zh, shortName.en, ...aliases, ...former, ...brands.flatMap(texts)];
    for (const text of whole) if (!isWide(wordKey(text))) put(wordKey(text), enterprise, 100);
    const registered = bare.replace(registeredForm, '');
    if (registered.length >= longEnough) put(wordKey(registered), enterprise, 95);
    for (const text of [shortName.zh, ...aliases, ...former].filter(isHan)) {
      const short = text.replace(legalForm, '');
      if (short !== text && namesAlone(wordKey(short))) put(wordKey(short), enterprise, 95);
    }
    for (const part of [name.zh, shortName.zh, name.en, shortName.en, ...aliases, ...former].flatMap(partsOfName))
      parts.set(wordKey(part), (parts.get(wordKey(part)) ?? new Set()).add(enterprise));
  }
  for (const [key, holders] of parts) {
    if (holders.size > sharedBy || !namesAlone(key) || words.has(key)) continue;
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
