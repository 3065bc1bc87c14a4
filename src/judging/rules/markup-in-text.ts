import { everyText } from '../../schema/collect.ts';
import type { Finding } from '../../schema/finding.ts';
import { eachEntry, foundAt, mostOfRule, type Rule } from './rule.ts';

/** Signs of web pages that fields show as they stand: character references, and the elements that pages are written with. */
const signs =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|ensp|emsp|hellip|mdash|ndash|middot|bull|times|deg|plusmn|ldquo|rdquo|lsquo|rsquo);|<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Fields are plain text: what was copied from a web page's source would be shown with its code. */
export const markupInText = {
  about: { 'markup-in-text': { zh: '字段里没有网页代码', en: 'Fields hold no code of web pages' } },
  judge: eachEntry((entry) =>
    everyText(entry.front)
      .flatMap(({ path, value }): Finding[] => {
        const [sign] = /^https?:/i.test(value) ? [] : (signs.exec(value) ?? []);
        if (sign === undefined) return [];
        return [
          foundAt(
            entry,
            path,
            'markup-in-text',
            {
              zh: `“${sign}”是网页代码，会照原样显示。`,
              en: `“${sign}” is code of a web page, and would be shown as it stands.`,
            },
            { zh: '换成它表示的字符，或删去。', en: 'Write the character that it stands for, or delete it.' },
            'warning',
          ),
        ];
      })
      .slice(0, mostOfRule),
  ),
} satisfies Rule;
