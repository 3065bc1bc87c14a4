import type { Finding } from '../../schema/finding.ts';
import { findRadicals } from '../../schema/radicals.ts';
import { eachEntry, found, mostOfRule, type Rule, writtenTexts } from './rule.ts';

/** Characters are the usual ones: radicals and compatibility ideographs look like them, and nobody finds them. */
export const radicals = {
  about: { radical: { zh: '用通常的汉字，不用部首字符', en: 'Characters are the usual ones, not radicals' } },
  judge: eachEntry((entry) =>
    writtenTexts(entry).flatMap(({ text, at }) =>
      findRadicals(text)
        .slice(0, mostOfRule)
        .map(({ index, found: written, meant }): Finding => {
          const code = (written.codePointAt(0) ?? 0).toString(16).toUpperCase();
          const message = {
            zh: `“${written}”（U+${code}）是部首或兼容字符，看着像“${meant}”，却搜不到。`,
            en: `“${written}” (U+${code}) is a radical or compatibility character that looks like “${meant}”.`,
          };
          const hint = { zh: `改为“${meant}”。`, en: `Write “${meant}”.` };
          return { ...found(entry, at(index), 'radical', message, hint, 'warning'), fixable: true };
        }),
    ),
  ),
} satisfies Rule;
