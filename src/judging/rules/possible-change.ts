import { collect, collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** Nothing becomes less by more than the whole of it. */
export const possibleChange = {
  about: { 'possible-change': { zh: '变化的幅度可能', en: 'Changes are possible' } },
  judge: eachEntry((entry) =>
    collect(entry.front, ['results', '*']).flatMap(({ path, value: result }) => {
      if (collectTexts(result, ['change'])[0]?.value !== 'relative') return [];
      return (['value', 'min'] as const).flatMap((key) =>
        collect(result, [key]).flatMap(({ value }) =>
          typeof value === 'number' && value < -100
            ? [
                foundAt(
                  entry,
                  [...path, key],
                  'possible-change',
                  { zh: `下降 ${-value}%，比全部还多。`, en: `A decrease by ${-value}% is more than the whole.` },
                  {
                    zh: '核对来源：是不是写成了倍数，或单位不是 %（那就把 change 改为 absolute）。',
                    en: 'Check the source: is it a multiple, or in another unit (then write change: absolute)?',
                  },
                  'warning',
                ),
              ]
            : [],
        ),
      );
    }),
  ),
} satisfies Rule;
