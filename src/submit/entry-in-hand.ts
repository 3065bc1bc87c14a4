import { entryFiles, type WrittenFile } from '../reading/entry-file.ts';
import type { EntryKind } from '../schema/entry-kinds.ts';
import { identifierPattern } from '../schema/identifier.ts';
import type { Language } from '../schema/text.ts';
import { today } from '../schema/today.ts';
import { readFields, sameValue } from './form-values.ts';
import type { LiveWords } from './live-words.ts';
import type { FormFault } from './where-in-form.ts';

/** What a form states, and the files that it comes to. */
export interface EntryInHand {
  stated: Record<string, unknown>;
  body: Partial<Record<Language, string>>;
  files: WrittenFile[];
}

/** Puts together what a form states; `kept` is what an entry that stands says beyond the form. */
export function entryInHand(
  form: HTMLElement,
  kind: EntryKind,
  id: string,
  kept: Record<string, unknown>,
): EntryInHand {
  const stated = readFields(form);
  const body = Object.fromEntries(
    [...form.querySelectorAll<HTMLTextAreaElement>('[data-body]')].map((area) => [
      area.dataset.body,
      area.value.trim(),
    ]),
  ) as Partial<Record<Language, string>>;
  const { formerIds, checked, results, sources } = kept;
  const untouched = sameValue([stated.results, stated.sources], [results, sources]);
  const data = {
    ...stated,
    reviewed: today(),
    // Figures that change await a second reading again.
    ...(checked !== undefined && untouched ? { checked } : {}),
    ...(formerIds === undefined ? {} : { formerIds }),
  };
  return { stated, body, files: entryFiles({ kind, id: id || 'id', data, body }) };
}

/** What is wrong with an id that somebody chose; `taken`: whether another entry has it. */
export function idFaults(id: string, taken: boolean, words: LiveWords): FormFault[] {
  const wrong = id.length < 2 || id.length > 80 || !identifierPattern.test(id);
  const message = wrong ? words.idWrong : taken ? words.idTaken : undefined;
  if (message === undefined) return [];
  return [
    {
      id: true,
      severity: 'error',
      rule: wrong ? 'format' : 'id-collision',
      message: { zh: message, en: message },
      hint: { zh: '', en: '' },
    },
  ];
}
