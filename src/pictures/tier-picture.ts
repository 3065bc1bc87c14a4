import type { TierUse } from '../questions/building-blocks.ts';
import type { Language } from '../schema/text.ts';
import { blockLabels } from '../words/blocks.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { barsPicture } from './bars-picture.ts';
import type { Picture } from './drawing.ts';

/** How many cases run on cloud, edge and end, by name. */
export function tierBars({ byTier }: TierUse, language: Language): { label: string; count: number }[] {
  const names = wordsIn(valueLabels.deployment, language);
  return byTier.map(({ tier, scenarios }) => ({ label: names[tier], count: scenarios.length }));
}

/** The picture of cloud, edge and end, with its words. */
export function tierPicture(use: TierUse, language: Language): Picture {
  const words = wordsIn(blockLabels, language);
  return barsPicture(tierBars(use, language), {
    title: words.tiersTitle,
    description: fill(words.unstated, { count: use.unstated.length }),
  });
}
