import { dialectRules } from '../../dialect/rules.ts';
import { judgingRules } from '../../judging/rules/all.ts';
import { readingRules } from '../../reading/rules.ts';
import type { RuleName } from '../../schema/rule-name.ts';
import { schemaRules } from '../../schema/rules.ts';
import type { Wording } from '../../schema/text.ts';
import { importRules } from '../import/rules.ts';

/** What each rule is about, for readers of SARIF, who see rules beside faults. */
export const ruleDescriptions: Readonly<Record<RuleName, Wording>> = {
  ...schemaRules,
  ...dialectRules,
  ...readingRules,
  ...judgingRules,
  ...importRules,
};
