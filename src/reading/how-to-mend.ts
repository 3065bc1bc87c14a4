import type { Telling } from '../schema/telling.ts';
import type { Language, Wording } from '../schema/text.ts';

const offer: Wording = { zh: '（--fix 会代劳）', en: ' (--fix does it)' };

/** How a fault of a file is mended, as the command says it: where it can do so itself, that stands at the sentence's end. */
export function howToMend({ hint, fixable }: Pick<Telling, 'hint' | 'fixable'>, language: Language): string {
  const said = hint[language];
  return fixable ? `${said.slice(0, -1)}${offer[language]}${said.slice(-1)}` : said;
}
