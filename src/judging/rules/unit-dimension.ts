import { unitParts } from '../../reading/vocabulary.ts';
import { collect, collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

const figures = [
  ['results', '*'],
  ['reported', '*'],
];

/** Dimensions in which a change of whatever metric may be told. */
const changes = new Set(['share', 'multiple']);

/** A level or a change in the unit must be in a unit that measures the metric. */
export const unitDimension = {
  about: { 'unit-dimension': { zh: '单位与指标相符', en: 'Units measure their metric' } },
  judge: eachEntry((entry, { metrics, units }) =>
    figures
      .flatMap((list) => collect(entry.front, list))
      .flatMap(({ path, value: result }) => {
        const of = (key: string) => collectTexts(result, [key])[0]?.value ?? '';
        const metric = metrics.get(of('metric'));
        const unit = unitParts(of('unit'), units);
        if (!metric || !unit || metric.dimension === 'any' || of('change') === 'relative') return [];
        if (unit.numerator.dimension === metric.dimension) return [];
        // What a playbook reports says in words whether it is a level or a change.
        if (path[0] === 'reported' && changes.has(unit.numerator.dimension)) return [];
        const fitting = [...units.values()]
          .filter(({ dimension }) => dimension === metric.dimension)
          .map(({ id }) => id);
        return [
          foundAt(
            entry,
            [...path, 'unit'],
            'unit-dimension',
            {
              zh: `“${metric.label.zh}”不能用单位 ${of('unit')}。`,
              en: `“${metric.label.en}” is not measured in ${of('unit')}.`,
            },
            { zh: `改用 ${fitting.join('、')}，或换一个指标。`, en: `Use ${fitting.join(', ')}, or another metric.` },
          ),
        ];
      }),
  ),
} satisfies Rule;
