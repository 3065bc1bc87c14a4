import { z } from 'zod';
import { closest } from '../../schema/closest.ts';
import { identifier } from '../../schema/identifier.ts';
import type { Language } from '../../schema/text.ts';
import { punctuation } from '../../words/punctuation.ts';
import { fill } from '../../words/words.ts';
import { component, element, type ResultInWords, words } from '../component.ts';

const attributes = z.strictObject({
  metric: identifier().meta({ description: 'A metric of the entry’s results', zh: '本条目 results 里的指标' }),
});

/** `<Result metric="defect-rate" />`: the entry's figures for a metric, with source and grade. */
export const resultComponent = component({
  name: 'Result',
  place: 'both',
  children: 'none',
  attributes,
  judge({ metric }, { metrics }) {
    if (!metrics || metrics.includes(metric)) return undefined;
    const near = closest(metric, metrics);
    const known = [...new Set(metrics)];
    return {
      rule: 'unknown-result',
      message: { zh: `本条目的 results 里没有指标“${metric}”。`, en: `The entry has no result for “${metric}”.` },
      hint: near
        ? { zh: `是不是想写 ${near}？`, en: `Did you mean ${near}?` }
        : {
            zh: known.length ? `可用的指标：${known.join('、')}。` : '先在 results 里写上这个数字。',
            en: known.length ? `Its metrics: ${known.join(', ')}.` : 'Add the figure under results first.',
          },
    };
  },
  render({ metric }, { language, results: resultsOf }, { block }) {
    const results = resultsOf(metric);
    if (block) return results.map(figureOf);
    const comma = punctuation.comma[language];
    return results.flatMap((result, index) => [...(index ? [words(comma)] : []), ...phraseOf(result, language)]);
  },
});

const sourceMark = ({ source, grade, gradeLabel }: ResultInWords) =>
  element('sup', { className: 'source-mark' }, [
    element('a', { href: `#${source.anchor}`, title: gradeLabel }, [words(`[${source.number}·${grade}]`)]),
  ]);

const phraseOf = (result: ResultInWords, language: Language) => [
  words(result.phrase),
  ...(result.aside === undefined ? [] : [words(fill(punctuation.brackets[language], { text: result.aside }))]),
  sourceMark(result),
];

const figureOf = (result: ResultInWords) => {
  const beside = [result.claim, result.remark].filter((part) => part !== undefined);
  return element('p', { className: 'result-figure' }, [
    element('span', { className: 'result-figure-label' }, [words(result.label)]),
    words(' '),
    element('strong', { className: 'result-figure-value' }, [words(result.figure)]),
    sourceMark(result),
    ...beside.flatMap((part) => [words(' '), element('span', { className: 'result-figure-remark' }, [words(part)])]),
  ]);
};
