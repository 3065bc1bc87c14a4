import { narrowedHref } from '../lists/paths.ts';
import type { TierUse } from '../questions/building-blocks.ts';
import type { Language } from '../schema/text.ts';
import { blockLabels } from '../words/blocks.ts';
import { countLabels } from '../words/counts.ts';
import { punctuation } from '../words/punctuation.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';
import { barsPicture } from './bars-picture.ts';
import type { Picture, Point } from './drawing.ts';

/** How many cases run on cloud, edge and end, by name. */
export function tierBars(
  { byTier }: TierUse,
  language: Language,
): { label: string; count: number; point: Point | undefined }[] {
  const names = wordsIn(valueLabels.deployment, language);
  const { colon } = wordsIn(punctuation, language);
  const { cases } = wordsIn(countLabels, language);
  return byTier.map(({ tier, scenarios: { length: count } }) => ({
    label: names[tier],
    count,
    point:
      count > 0
        ? {
            label: `${names[tier]}${colon}${fill(cases, { count })}`,
            href: narrowedHref('scenarios', 'deployment', tier, language),
          }
        : undefined,
  }));
}

/** The picture of cloud, edge and end, with its words. */
export function tierPicture(use: TierUse, language: Language): Picture {
  const words = wordsIn(blockLabels, language);
  return barsPicture(tierBars(use, language), {
    title: words.tiersTitle,
    description: fill(words.unstated, { count: use.unstated.length }),
  });
}
