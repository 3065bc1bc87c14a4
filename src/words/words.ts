import type { Language } from '../schema/text.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

const byLanguage: Record<Language, Words> = { zh, en };

/** The site's words in a language. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
