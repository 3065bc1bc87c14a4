import type { Entry } from '../../schema/entry.ts';
import type { At, EntryRef, FieldPath, Finding } from '../../schema/finding.ts';
import type { JudgingRule, RuleName } from '../../schema/rule-name.ts';
import type { Severity } from '../../schema/telling.ts';
import { languages, type Wording } from '../../schema/text.ts';
import type { Against } from '../against.ts';

/** A rule across the fields of an entry, or across entries. One small file each. */
export interface Rule {
  /** What it is about, by the names under which it tells; those that the dialect tells as well are described there. */
  about: Readonly<Partial<Record<JudgingRule, Wording>>>;
  judge(entries: readonly Entry[], against: Against): Finding[];
}

/** A rule that looks at each entry by itself. */
export function eachEntry(judge: (entry: Entry, vocabulary: Against['vocabulary']) => Finding[]): Rule['judge'] {
  return (entries, { vocabulary }) => entries.flatMap((entry) => judge(entry, vocabulary));
}

/** A finding at a place of an entry. */
export function found(
  { kind, id }: EntryRef,
  at: At,
  rule: RuleName,
  message: Wording,
  hint: Wording,
  severity: Severity = 'error',
): Finding {
  return { entry: { kind, id }, at, severity, rule, message, hint };
}

/** A finding at the value that stands at a path of an entry's front matter. */
export function foundAt(
  entry: EntryRef,
  field: FieldPath,
  rule: RuleName,
  message: Wording,
  hint: Wording,
  severity: Severity = 'error',
): Finding {
  return found(entry, { field }, rule, message, hint, severity);
}

/** A text of an entry as written, and where its characters stand. */
export interface WrittenText {
  text: string;
  at(offset: number): At;
}

/** The texts of an entry as written: front matter, comments and all, then its bodies. */
export function writtenTexts({ written, bodies }: Entry): WrittenText[] {
  return [
    { text: written, at: (front) => ({ front }) },
    ...languages.map((body) => ({ text: bodies[body] ?? '', at: (offset: number): At => ({ body, offset }) })),
  ];
}

/** How many faults of one rule are told of a text, so that one of nothing else does not hold the check up. */
export const mostOfRule = 50;
