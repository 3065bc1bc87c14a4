import { benchmark } from './benchmark.ts';
import { knownTerms } from './known-terms.ts';
import { processStep } from './process-step.ts';
import type { Rule } from './rule.ts';
import { uniqueIds } from './unique-ids.ts';
import { unitDimension } from './unit-dimension.ts';

/** The rules across entries. */
export const rules: readonly Rule[] = [uniqueIds, knownTerms, processStep, unitDimension, benchmark];
