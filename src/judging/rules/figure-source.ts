import { collect, collectTexts } from '../../schema/collect.ts';
import type { Entry } from '../../schema/entry.ts';
import type { Finding } from '../../schema/finding.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** A percentage in the title or the summary of a case stands among its results too, where it names its source. */
export const figureSource = {
  about: { 'figure-source': { zh: '标题和简介里的数字有来源', en: 'Figures of title and summary have a source' } },
  judge: eachEntry((entry) => (entry.kind === 'scenario' ? judge(entry) : [])),
} satisfies Rule;

const amounts = ['value', 'min', 'max'].flatMap((key) => [
  ['results', '*', key],
  ['results', '*', 'baseline', key],
]);

function judge(entry: Entry): Finding[] {
  const stated = new Set(
    amounts.flatMap((path) => collect(entry.front, path)).map(({ value }) => Math.abs(Number(value))),
  );
  const texts = ['title', 'summary'].flatMap((field) =>
    ['zh', 'en'].flatMap((language) => collectTexts(entry.front, [field, language])),
  );
  return texts.flatMap(({ path, value }) =>
    [...value.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d+)?) ?(?:%|％|per cent|percent)/g)].flatMap(
      ({ 0: shown, 1: number }) =>
        stated.has(Number(number)) || [...stated].some((amount) => Math.abs(100 - amount - Number(number)) < 1e-9)
          ? []
          : [
              foundAt(
                entry,
                path,
                'figure-source',
                {
                  zh: `“${shown}”没有来源：results 里没有这个数字。`,
                  en: `“${shown}” has no source: no result states it.`,
                },
                {
                  zh: '把它写进 results，并注明来源；来源没有写明就删去。',
                  en: 'Add it to results with its source; take it out where no source states it.',
                },
                'warning',
              ),
            ],
    ),
  );
}
