import { collectTexts } from '../schema/collect.ts';
import type { Entry } from '../schema/entry.ts';
import { layers } from '../schema/stack.ts';
import { languages } from '../schema/text.ts';

/** What a case says of itself in both languages: title, summary, stack, loop and bodies. */
export function caseText({ front, bodies }: Entry): string {
  const words = (...path: string[]) =>
    languages.flatMap((language) => collectTexts(front, [...path, language]).map(({ value }) => value));
  return [
    ...words('title'),
    ...words('summary'),
    ...words('dataLoop'),
    ...layers.flatMap((layer) => [...words('stack', layer, '*', 'name'), ...words('stack', layer, '*', 'note')]),
    // A name may stand by itself, the same in both languages.
    ...layers.flatMap((layer) => collectTexts(front, ['stack', layer, '*', 'name']).map(({ value }) => value)),
    ...languages.map((language) => bodies[language] ?? ''),
  ].join('\n');
}
