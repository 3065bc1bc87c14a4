import type { Finding } from '../../schema/finding.ts';
import { eachEntry, found, mostOfRule, type Rule } from './rule.ts';

/** A text without quotation marks, and a # behind a blank with no blank behind it: 1号线 #2 机组. */
const cut = /^(?:\s*- )?\s*[\w.]+: +(?!["'|>[{#])(?<text>[^\n]*?\S) (?<rest>#[^\s#][^\n]*)$/gm;

/** YAML takes what follows a blank and a # for a remark: a text with #2 in it would lose its end without a word. */
export const cutTexts = {
  about: { 'cut-text': { zh: '文字里的 # 没有截断内容', en: 'No text is cut at a #' } },
  judge: eachEntry((entry) =>
    [...entry.written.matchAll(cut)].slice(0, mostOfRule).flatMap((match): Finding[] => {
      const { text = '', rest = '' } = match.groups ?? {};
      // Behind an id, a date or a number it is a remark that lacks its blank.
      if (!/[\u3400-\u9fff]|\s/.test(text) || text.includes(' # ')) return [];
      return [
        found(
          entry,
          { front: match.index + match[0].length - rest.length },
          'cut-text',
          { zh: `“${rest}”被当作注释，不会显示。`, en: `“${rest}” is taken for a remark, and not shown.` },
          {
            zh: '把整段文字放进引号；真是注释，就在 # 后面空一格。',
            en: 'Put the whole text into quotation marks; put a blank behind the # of a remark.',
          },
        ),
      ];
    }),
  ),
} satisfies Rule;
