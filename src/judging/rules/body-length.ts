import { type Language, languages, type Wording, widthInCharacters } from '../../schema/text.ts';
import { faultIn, type Rule } from './rule.ts';

/** The most that a case may say in national intake, in Chinese characters; English is counted by half. */
const longestBody = 3000;

/** A body stays within the length that national intake takes. */
export const bodyLength: Rule = ({ scenarios, enterprises }) =>
  [...scenarios, ...enterprises].flatMap((entry) =>
    languages.flatMap((language) => {
      const body = entry.bodies[language];
      const file = entry.texts.find(({ name }) => name === body?.file);
      const found = body && file ? bodyTooLong(body.text, language) : undefined;
      if (!body || !file || !found) return [];
      const start = file.text.length - body.text.trimStart().length;
      return [faultIn(file, start, 'body-length', found.message, found.hint)];
    }),
  );

/** What is said of a body that is too long. */
export function bodyTooLong(text: string, language: Language): { message: Wording; hint: Wording } | undefined {
  const limit = language === 'zh' ? longestBody : longestBody * 1.5;
  if (text.length <= limit) return undefined;
  const width = Math.ceil(widthInCharacters(text.replace(/\s+/g, '')));
  if (width <= limit) return undefined;
  return {
    message: {
      zh: `正文有 ${width} 字，上限是 ${limit} 字。`,
      en: `The body has ${width} Chinese characters' length; the limit is ${limit}.`,
    },
    hint: {
      zh: '删到限度以内；事实写进信息块，背景只留一段。',
      en: 'Cut it; facts belong into the front matter, and one paragraph of background is enough.',
    },
  };
}
