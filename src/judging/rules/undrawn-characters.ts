import { collectTexts } from '../../schema/collect.ts';
import type { Finding } from '../../schema/finding.ts';
import { foundAt, type Rule } from './rule.ts';

/** What a share image shows of an entry. */
const shown = ['title', 'name', 'shortName', 'city'].flatMap((field) => [
  [field, 'zh'],
  [field, 'en'],
]);

/** Titles and names can be drawn on share images: a character that no face of the site has shows as 〓. */
export const undrawnCharacters = {
  about: { 'undrawn-character': { zh: '分享图画得出标题和名称', en: 'Share images can show titles and names' } },
  judge: (entries, { hasFace }) =>
    entries.flatMap((entry) =>
      shown
        .flatMap((path) => collectTexts(entry.front, path))
        .flatMap(({ path, value }): Finding[] => {
          const [undrawn] = [...value].filter((character) => hasFace?.(character) === false);
          if (undrawn === undefined) return [];
          const code = (undrawn.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          return [
            foundAt(
              entry,
              path,
              'undrawn-character',
              {
                zh: `分享图的字体里没有“${undrawn}”（U+${code}），图上会是〓。`,
                en: `The faces of the share images lack “${undrawn}” (U+${code}): they show 〓.`,
              },
              {
                zh: '有通用写法的改用它；人名、地名用字可以保留。',
                en: 'Write the usual character where there is one; in names it may stay.',
              },
              'warning',
            ),
          ];
        }),
    ),
} satisfies Rule;
