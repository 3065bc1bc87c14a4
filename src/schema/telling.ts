import type { RuleName } from './rule-name.ts';
import type { Wording } from './text.ts';

/** What is told: the rule, what is wrong and how to mend it, in both languages. Where it is wrong, whoever tells it adds. */
export interface Telling {
  rule: RuleName;
  message: Wording;
  hint: Wording;
  /** What the message says after the path of its field, for who tells it beside the field's name. */
  atField?: Wording;
  /** Whether an entry's file can be mended by the command. Where that can be run, whoever tells it says so. */
  fixable?: boolean;
}

/** An error must not be published or cannot be built; a warning is for a person to judge. */
export type Severity = 'error' | 'warning';
