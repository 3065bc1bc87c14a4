import { benchmark } from './benchmark.ts';
import { bodyLength } from './body-length.ts';
import { confidential } from './confidential.ts';
import { figureSource } from './figure-source.ts';
import { fullWidthFigures } from './full-width-figures.ts';
import { knownTerms } from './known-terms.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { plainHttp } from './plain-http.ts';
import { processStep } from './process-step.ts';
import { repostedSource } from './reposted-source.ts';
import { reviewAge } from './review-age.ts';
import type { Rule } from './rule.ts';
import { translation } from './translation.ts';
import { uniqueIds } from './unique-ids.ts';
import { unitDimension } from './unit-dimension.ts';
import { unseenCharacters } from './unseen-characters.ts';

/** The rules across entries. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownTerms,
  processStep,
  unitDimension,
  benchmark,
  nearDuplicate,
  figureSource,
  repostedSource,
  plainHttp,
  bodyLength,
  translation,
  fullWidthFigures,
  confidential,
  unseenCharacters,
  reviewAge,
];
