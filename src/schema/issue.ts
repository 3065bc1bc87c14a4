import type { z } from 'zod';
import type { Wording } from './text.ts';

/** What a rule of the schema carries beside its place: its name and its words in both languages. */
export interface RuleParameters {
  rule: string;
  message: Wording;
  hint: Wording;
}

/** Reports that a rule across fields is broken at `path`, relative to the value under check. */
export function issue(
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  rule: string,
  message: Wording,
  hint: Wording,
): void {
  const params: RuleParameters = { rule, message, hint };
  context.addIssue({ code: 'custom', path: [...path], params: { ...params }, message: message.en });
}

/** The rule's words, if a custom issue carries them. */
export function ruleParameters(params: Record<string, unknown> | undefined): RuleParameters | undefined {
  return isRuleParameters(params) ? params : undefined;
}

function isRuleParameters(params: unknown): params is RuleParameters {
  return typeof params === 'object' && params !== null && 'rule' in params && 'message' in params && 'hint' in params;
}
