import { renderBodies } from '../catalogue/render-bodies.ts';
import type { BodyParser } from '../dialect/parser.ts';
import type { RenderedBody } from '../dialect/render.ts';
import type { Against } from '../judging/against.ts';
import { judge } from '../judging/judge.ts';
import { type EntryTexts, readEntry } from '../reading/read-entry.ts';
import type { EntryRecord } from '../schema/entry-kinds.ts';
import { type EntryRef, place } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import { type FormFault, whereInForm } from './where-in-form.ts';

/** What is wrong with an entry in the making, and what it would look like. */
export interface FormJudgement {
  faults: FormFault[];
  record: EntryRecord | undefined;
  bodies: Partial<Record<Language, RenderedBody>>;
}

/**
 * Judges what the form would hand over, as the check would judge its files:
 * `base` is the path that the site is published under.
 */
export function judgeForm(
  ref: EntryRef,
  texts: EntryTexts,
  against: Against,
  base: string,
  parser: BodyParser,
): FormJudgement {
  const read = readEntry(ref, texts);
  const { findings, records, bodies } = judge([read.entry], against, parser);
  const record = records.get(read.entry);
  const where = whereInForm(read);
  return {
    faults: place([...read.findings, ...findings], (_entry, at) => where(at)),
    record,
    bodies: renderBodies(bodies.get(read.entry) ?? {}, record, { vocabulary: against.vocabulary, base }),
  };
}
