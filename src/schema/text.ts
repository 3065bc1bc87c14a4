import { z } from 'zod';

/** The two languages of the catalogue: Chinese first, English beside it. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A wording in both languages, as the interface and the fault messages have it. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * Length of a text in Chinese characters: full-width characters count 1,
 * half-width ones (Latin letters, digits) count one half, as Chinese word
 * counts do.
 */
export function widthInCharacters(value: string): number {
  let width = 0;
  for (const character of value)
    width +=
      /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}“”‘’…—]/u.test(
        character,
      )
        ? 1
        : 0.5;
  return width;
}

interface TextLimits {
  /** Longest Chinese text, in Chinese characters. */
  zh: number;
  /** Longest English text, in characters. */
  en: number;
}

const line = (limit: number, length: (value: string) => number) =>
  z
    .string()
    .trim()
    .min(1)
    .superRefine((value, context) => {
      const found = length(value);
      if (found > limit) {
        context.addIssue({
          code: 'too_big',
          origin: 'string',
          maximum: limit,
          inclusive: true,
          input: value,
          params: { found },
        });
      }
    });

const chinese = (longest: number) =>
  line(longest, widthInCharacters).meta({ description: 'Chinese text', zh: '中文', longest });

const english = (longest: number) =>
  line(longest, (value) => value.length).meta({
    description: 'English text',
    zh: '英文',
    longest,
    maxLength: longest,
  });

/** A text in Chinese with its English translation, which may still be missing. */
export const text = (limits: TextLimits = { zh: 500, en: 1500 }) =>
  z.strictObject({ zh: chinese(limits.zh), en: english(limits.en).optional() }).meta({ kind: 'text' });

/** A name in Chinese and English; a plain string is read as the Chinese name. */
export const name = (limits: TextLimits = { zh: 80, en: 200 }) =>
  z.preprocess((value) => (typeof value === 'string' ? { zh: value } : value), text(limits));

/** A text in both languages, where both are required. */
export const wording = (limits: TextLimits = { zh: 500, en: 1500 }) =>
  z.strictObject({ zh: chinese(limits.zh), en: english(limits.en) }).meta({ kind: 'text' });

export type Text = z.infer<ReturnType<typeof text>>;

/** The text in `language`, or in Chinese where it is not translated yet. */
export function inLanguage(value: Text, language: Language): string {
  return value[language] ?? value.zh;
}
