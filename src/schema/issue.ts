import type { z } from 'zod';
import type { RuleName } from './rule-name.ts';
import type { Telling } from './telling.ts';
import type { Wording } from './text.ts';

/** Reports that a rule across fields is broken at `path`, relative to the value under check. */
export function issue(
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  rule: RuleName,
  message: Wording,
  hint: Wording,
): void {
  const told: Telling = { rule, message, hint };
  context.addIssue({ code: 'custom', path: [...path], params: { ...told }, message: message.en });
}

/** What an issue tells by itself, if it came from {@link issue}. */
export function tellingIn(params: unknown): Telling | undefined {
  return isTelling(params) ? params : undefined;
}

function isTelling(params: unknown): params is Telling {
  return typeof params === 'object' && params !== null && 'rule' in params && 'message' in params && 'hint' in params;
}
