import { closest } from '../../schema/closest.ts';
import { collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** An entry's steps must be steps of the process chain of its main industry, the first that it names. */
export const processStep = {
  about: { 'unknown-step': { zh: '工序属于主要行业', en: 'The step belongs to the main industry' } },
  judge: eachEntry((entry, { industries: terms }) => {
    // A playbook names the industry beside each step: playbook-step.ts.
    if (entry.kind === 'playbook') return [];
    const [main] = collectTexts(entry.front, ['industries', '*']);
    const industry = main && terms.get(main.value);
    // An industry that is missing or unknown is a fault of its own: its steps cannot be known.
    if (!industry) return [];
    const steps = industry.chain.map(({ id }) => id);
    const { label } = industry;
    return collectTexts(entry.front, ['steps', '*']).flatMap(({ path, value: step }) => {
      if (steps.includes(step)) return [];
      const near = closest(step, steps);
      return [
        foundAt(
          entry,
          path,
          'unknown-step',
          {
            zh: `“${step}”不是主要行业（${label.zh}）的工序。`,
            en: `“${step}” is not a step of the main industry (${label.en}).`,
          },
          near
            ? { zh: `是不是想写 ${near}？`, en: `Did you mean ${near}?` }
            : steps.length > 0
              ? { zh: `可用的工序：${steps.join('、')}。`, en: `The steps are: ${steps.join(', ')}.` }
              : {
                  zh: '这个行业还没有工序链，删去 steps。',
                  en: 'This industry has no process chain yet: delete steps.',
                },
        ),
      ];
    });
  }),
} satisfies Rule;
