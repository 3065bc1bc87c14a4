import { closest } from '../../schema/closest.ts';
import { collect, collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** A playbook names steps beside the industry whose process chain they belong to. */
export const playbookStep = {
  about: {},
  judge: eachEntry((entry, { industries }) =>
    entry.kind !== 'playbook'
      ? []
      : collect(entry.front, ['steps', '*']).flatMap(({ path, value }) => {
          const industry = industries.get(collectTexts(value, ['industry'])[0]?.value ?? '');
          const step = collectTexts(value, ['step'])[0]?.value ?? '';
          // An industry that is missing or unknown is a fault of its own: its steps cannot be known.
          if (!industry || !step) return [];
          const steps = industry.chain.map(({ id }) => id);
          if (steps.includes(step)) return [];
          const near = closest(step, steps);
          return [
            foundAt(
              entry,
              [...path, 'step'],
              'unknown-step',
              { zh: `“${step}”不是${industry.label.zh}的工序。`, en: `“${step}” is not a step of ${industry.id}.` },
              near
                ? { zh: `是不是想写 ${near}？`, en: `Did you mean ${near}?` }
                : steps.length > 0
                  ? { zh: `可用的工序：${steps.join('、')}。`, en: `The steps are: ${steps.join(', ')}.` }
                  : {
                      zh: '这个行业还没有工序链，删去这一项。',
                      en: 'This industry has no process chain yet: delete this item.',
                    },
            ),
          ];
        }),
  ),
} satisfies Rule;
