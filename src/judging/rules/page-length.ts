import { everyText } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { EntryKind } from '../../schema/entry-kinds.ts';
import type { FieldPath } from '../../schema/finding.ts';
import { type Language, languages } from '../../schema/text.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/*
 * A page is read on a phone: with all that it needs it weighs 25,000 bytes
 * (tests/site/budgets.test.ts), and what a page shows of others is bounded by
 * itself. What an entry says of itself is bounded here, before a build fails.
 */

/** The most that the page of an entry says in a language, in Chinese characters. */
export const longestPage: Readonly<Record<EntryKind, number>> = { scenario: 4300, enterprise: 4300, playbook: 6500 };

/** What else counts, in Chinese characters: as they weigh once they are compressed. */
const perLatin = 0.3;
const perAddress = 0.6;
const perItem = 18;

/** What the page does not show, or tells elsewhere. */
const apart = new Set<PropertyKey>(['searchWords', 'corrections', 'formerIds', 'reported']);
const addresses = new Set<PropertyKey | undefined>(['url', 'website']);
const chinese = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6\u{20000}-\u{3fffd}“”‘’…—]/gu;

/** The page of an entry is not longer than a phone on a slow line can bear. */
export const pageLength = {
  about: { 'page-length': { zh: '一个页面能在手机上读完', en: 'A page is not too long for a phone' } },
  judge: eachEntry((entry) =>
    languages.flatMap((language) => {
      const limit = longestPage[entry.kind];
      const body = entry.bodies[language] ?? '';
      // Most entries are far from it.
      if ((entry.written.length + body.length) * 2 <= limit) return [];
      const length = Math.ceil(lengthOfPage(entry, language));
      if (length <= limit) return [];
      const field: FieldPath = [entry.kind === 'enterprise' ? 'name' : 'title'];
      return [
        foundAt(
          entry,
          field,
          'page-length',
          {
            zh: `${language === 'zh' ? '中文' : '英文'}页面上的文字折合 ${length} 字，上限是 ${limit} 字（汉字计 1，其他字符 ${perLatin}，网址每字符 ${perAddress}，清单每项另计 ${perItem}）。`,
            en: `The ${language === 'zh' ? 'Chinese' : 'English'} page says as much as ${length} Chinese characters; the limit is ${limit} (others count ${perLatin}, characters of addresses ${perAddress}, each item of a list ${perItem}).`,
          },
          {
            zh: '删去次要的清单项和重复的来源，缩短最长的几段；讲了两件事的，分成两个条目。',
            en: 'Take out minor items and sources that say the same, shorten the longest texts; where it tells of two things, make two entries.',
          },
        ),
      ];
    }),
  ),
} satisfies Rule;

/** How much the page of an entry says in a language, in Chinese characters. */
export function lengthOfPage({ front, bodies }: Pick<Entry, 'front' | 'bodies'>, language: Language): number {
  const shown = everyText(front).filter(({ path }) => !apart.has(path[0] ?? '') && isIn(path, language));
  const told = shown.filter(({ path }) => !addresses.has(path.at(-1))).map(({ value }) => value);
  const linked = shown.filter(({ path }) => addresses.has(path.at(-1))).map(({ value }) => value);
  const text = [...told, bodies[language] ?? ''].join('');
  const wide = text.match(chinese)?.length ?? 0;
  return wide + (text.length - wide) * perLatin + linked.join('').length * perAddress + itemsOf(shown) * perItem;
}

const isIn = (path: FieldPath, language: Language): boolean =>
  !languages.some((one) => one === path.at(-1) && one !== language);

/** How many items of lists have texts: a result, a source, a statement each. */
function itemsOf(shown: readonly { path: FieldPath }[]): number {
  const items = shown.flatMap(({ path }) => {
    const place = path.findLastIndex((key) => typeof key === 'number');
    return place >= 0 && place < path.length - 1 ? path.slice(0, place + 1).join('.') : [];
  });
  return new Set(items).size;
}
