import type { ParsedEntry } from '../../reading/entries.ts';
import type { TextFile } from '../../reading/files.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import type { Fault, Severity } from '../../schema/fault.ts';
import { placeIn } from '../../schema/place.ts';
import type { Wording } from '../../schema/text.ts';

/** Everything that a rule across entries may look at. */
export interface RuleInput {
  scenarios: readonly ParsedEntry<'scenario'>[];
  enterprises: readonly ParsedEntry<'enterprise'>[];
  vocabulary: Vocabulary;
  /** Names of files that were refused, but are there. */
  unread?: ReadonlySet<string>;
}

/** A rule across entries: returns what is wrong. One small file each. */
export type Rule = (input: RuleInput) => Fault[];

/** A fault at the value that stands at `path` of an entry's front matter. */
export function faultAt(
  entry: ParsedEntry,
  path: readonly PropertyKey[],
  rule: string,
  message: Wording,
  hint: Wording,
  severity: Severity = 'error',
): Fault {
  return { file: entry.file, ...entry.yaml.placeOf(path), severity, rule, message, hint };
}

/** A fault at an offset of a file's text. */
export function faultIn(
  { name, text }: TextFile,
  offset: number,
  rule: string,
  message: Wording,
  hint: Wording,
  severity: Severity = 'error',
): Fault {
  return { file: name, ...placeIn(text, offset), severity, rule, message, hint };
}

/** How many faults of one rule are told of a file, so that a file of nothing else does not hold the check up. */
export const mostOfRule = 50;
