import type { Language } from '../schema/text.ts';

/** The whole address of a path of the site, such as `/scenarios/`, as a page in `language` has it. */
export type AddressOf = (path: string, language: Language) => string;

/** The address of a file that both languages share. */
export const sharedAddress = (addressOf: AddressOf, path: string): string => addressOf(path, 'zh');
