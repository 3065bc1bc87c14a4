import { renderBodies } from '../catalogue/render-bodies.ts';
import type { BodyParser } from '../dialect/parser.ts';
import type { RenderedBody } from '../dialect/render.ts';
import type { Against } from '../judging/against.ts';
import { judge } from '../judging/judge.ts';
import { type EntryTexts, readEntry } from '../reading/read-entry.ts';
import { contentPath, type EntryRecord } from '../schema/entry-kinds.ts';
import { type EntryRef, place } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import { type FormFault, whereInForm } from './where-in-form.ts';

/** What is wrong with an entry in the making, and what it would look like. */
export interface FormJudgement {
  faults: FormFault[];
  record: EntryRecord | undefined;
  bodies: Partial<Record<Language, RenderedBody>>;
}

/** An entry of the form: which one, and the texts of its files. */
export interface FormEntry {
  ref: EntryRef;
  texts: EntryTexts;
}

/**
 * Judges what the form would hand over, as the check would judge its files:
 * `base` is the path that the site is published under, `beside` what is handed
 * over together with it.
 */
export function judgeForm(
  ref: EntryRef,
  texts: EntryTexts,
  against: Against,
  base: string,
  parser: BodyParser,
  beside: readonly FormEntry[] = [],
): FormJudgement {
  const read = readEntry(ref, texts);
  const others = beside.map((one) => readEntry(one.ref, one.texts));
  const { findings, records, bodies } = judge([read.entry, ...others.map(({ entry }) => entry)], against, parser);
  const record = records.get(read.entry);
  const readers = new Map([read, ...others].map((one) => [contentPath(one.entry), whereInForm(one)]));
  const own = whereInForm(read);
  const all = [read, ...others].flatMap((one) => one.findings);
  return {
    faults: place([...all, ...findings], (entry, at) => ({
      ...(readers.get(contentPath(entry)) ?? own)(at),
      ...(contentPath(entry) === contentPath(ref) ? {} : ({ beside: true } as const)),
    })),
    record,
    bodies: renderBodies(bodies.get(read.entry) ?? {}, record, { vocabulary: against.vocabulary, base }),
  };
}
