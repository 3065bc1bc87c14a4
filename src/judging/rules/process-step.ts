import { closest } from '../../schema/closest.ts';
import { collectTexts } from '../../schema/collect.ts';
import { eachEntry, foundAt, type Rule } from './rule.ts';

/** An entry's steps must be steps of the process chain of one of its industries. */
export const processStep = {
  about: { 'unknown-step': { zh: '工序属于所列行业', en: 'The step belongs to the industries named' } },
  judge: eachEntry((entry, { industries: terms }) => {
    // A playbook names the industry beside each step: playbook-step.ts.
    if (entry.kind === 'playbook') return [];
    const industries = collectTexts(entry.front, ['industries', '*']);
    // An industry that is missing or unknown is a fault of its own: its steps cannot be known.
    if (!industries.length || industries.some(({ value }) => !terms.has(value))) return [];
    const steps = industries.flatMap(({ value }) => terms.get(value)?.chain ?? []).map(({ id }) => id);
    return collectTexts(entry.front, ['steps', '*']).flatMap(({ path, value: step }) => {
      if (steps.includes(step)) return [];
      const near = closest(step, steps);
      return [
        foundAt(
          entry,
          path,
          'unknown-step',
          { zh: `“${step}”不是所列行业的工序。`, en: `“${step}” is not a step of the industries named.` },
          near
            ? { zh: `是不是想写 ${near}？`, en: `Did you mean ${near}?` }
            : steps.length > 0
              ? { zh: `可用的工序：${steps.join('、')}。`, en: `The steps are: ${steps.join(', ')}.` }
              : {
                  zh: '这些行业还没有工序链，删去 steps。',
                  en: 'These industries have no process chain yet: delete steps.',
                },
        ),
      ];
    });
  }),
} satisfies Rule;
