import type { JudgingRule } from '../../schema/rule-name.ts';
import type { Wording } from '../../schema/text.ts';
import { aiBasis } from './ai-basis.ts';
import { askedWords } from './asked-words.ts';
import { benchmark } from './benchmark.ts';
import { bodyLength } from './body-length.ts';
import { confidential } from './confidential.ts';
import { cutTexts } from './cut-texts.ts';
import { enterpriseTwice } from './enterprise-twice.ts';
import { figureSource } from './figure-source.ts';
import { fullWidthFigures } from './full-width-figures.ts';
import { knownTerms } from './known-terms.ts';
import { linkableSeeds } from './linkable-seeds.ts';
import { markupInText } from './markup-in-text.ts';
import { namedBlocks } from './named-blocks.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { pageLength } from './page-length.ts';
import { plainHttp } from './plain-http.ts';
import { playbookBody } from './playbook-body.ts';
import { playbookStep } from './playbook-step.ts';
import { possibleChange } from './possible-change.ts';
import { processStep } from './process-step.ts';
import { radicals } from './radicals.ts';
import { repeatedIds } from './repeated-ids.ts';
import { repeatedText } from './repeated-text.ts';
import { repostedSource } from './reposted-source.ts';
import { reviewAge } from './review-age.ts';
import type { Rule } from './rule.ts';
import type { SeedRule } from './seed-rule.ts';
import { soundBlocks } from './sound-blocks.ts';
import { soundChains } from './sound-chains.ts';
import { soundPlan } from './sound-plan.ts';
import { soundPublishers } from './sound-publishers.ts';
import { soundQuestions } from './sound-questions.ts';
import { soundSchemes } from './sound-schemes.ts';
import { freeTiles, knownGroups, uniqueTerms } from './sound-seeds.ts';
import { soundThesaurus } from './sound-thesaurus.ts';
import { techniqueBasis } from './technique-basis.ts';
import { translation } from './translation.ts';
import { undrawnCharacters } from './undrawn-characters.ts';
import { uniqueIds } from './unique-ids.ts';
import { unitDimension } from './unit-dimension.ts';
import { unlinkableAddress } from './unlinkable-address.ts';
import { unseenCharacters } from './unseen-characters.ts';
import { unsourcedNumber } from './unsourced-number.ts';
import { unusedSource } from './unused-source.ts';

/** The rules of entries. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownTerms,
  repeatedIds,
  processStep,
  unitDimension,
  possibleChange,
  benchmark,
  enterpriseTwice,
  nearDuplicate,
  figureSource,
  repostedSource,
  unlinkableAddress,
  plainHttp,
  techniqueBasis,
  aiBasis,
  askedWords,
  bodyLength,
  pageLength,
  translation,
  fullWidthFigures,
  confidential,
  unseenCharacters,
  radicals,
  undrawnCharacters,
  markupInText,
  cutTexts,
  reviewAge,
  playbookBody,
  playbookStep,
  unsourcedNumber,
  repeatedText,
  unusedSource,
];

/** The rules of the reference data. */
export const seedRules: readonly SeedRule[] = [
  uniqueTerms,
  knownGroups,
  freeTiles,
  soundChains,
  soundPlan,
  soundSchemes,
  soundPublishers,
  soundBlocks,
  namedBlocks,
  linkableSeeds,
  soundThesaurus,
  soundQuestions,
];

/** What each rule of this room is about. */
export const judgingRules: Readonly<Record<JudgingRule, Wording>> = {
  ...uniqueIds.about,
  ...knownTerms.about,
  ...repeatedIds.about,
  ...processStep.about,
  ...unitDimension.about,
  ...possibleChange.about,
  ...benchmark.about,
  ...enterpriseTwice.about,
  ...nearDuplicate.about,
  ...figureSource.about,
  ...repostedSource.about,
  ...unlinkableAddress.about,
  ...techniqueBasis.about,
  ...aiBasis.about,
  ...askedWords.about,
  ...translation.about,
  ...fullWidthFigures.about,
  ...confidential.about,
  ...radicals.about,
  ...undrawnCharacters.about,
  ...markupInText.about,
  ...cutTexts.about,
  ...pageLength.about,
  ...reviewAge.about,
  ...playbookBody.about,
  ...unsourcedNumber.about,
  ...repeatedText.about,
  ...unusedSource.about,
  ...uniqueTerms.about,
  ...freeTiles.about,
  ...soundChains.about,
  ...soundSchemes.about,
  ...soundPublishers.about,
  ...soundBlocks.about,
  ...namedBlocks.about,
  ...soundThesaurus.about,
  ...soundQuestions.about,
};
