import { type Language, languages, widthInCharacters } from '../../schema/text.ts';
import { eachEntry, found, type Rule } from './rule.ts';

/** The most that a case may say in national intake, in Chinese characters; English is counted by half. */
const longestBody: Record<Language, number> = { zh: 3000, en: 4500 };

/** A body stays within the length that national intake takes. */
export const bodyLength = {
  about: {},
  judge: eachEntry((entry) =>
    languages.flatMap((language) => {
      const text = entry.bodies[language] ?? '';
      const limit = longestBody[language];
      // Most bodies are far from it.
      const width = text.length <= limit ? 0 : Math.ceil(widthInCharacters(text.replace(/\s+/g, '')));
      if (width <= limit) return [];
      return [
        found(
          entry,
          { body: language, offset: text.length - text.trimStart().length },
          'body-length',
          {
            zh: `正文有 ${width} 字，上限是 ${limit} 字。`,
            en: `The body has ${width} Chinese characters' length; the limit is ${limit}.`,
          },
          {
            zh: '删到限度以内；事实写进信息块，背景只留一段。',
            en: 'Cut it; facts belong into the front matter, and one paragraph of background is enough.',
          },
        ),
      ];
    }),
  ),
} satisfies Rule;
