import type { LinkedResult } from '../catalogue/catalogue.ts';
import { baseAmount, figureWords } from '../catalogue/figure.ts';
import { remarkOn, scopeGroupOf, scopeRemark } from '../catalogue/worth.ts';
import { bare } from '../questions/distribution.ts';
import { unitParts, type Vocabulary } from '../reading/vocabulary.ts';
import type { Result } from '../schema/result.ts';
import { inLanguage, type Language } from '../schema/text.ts';
import { valueLabels } from '../words/values.ts';
import { wordsIn } from '../words/words.ts';
import type { ComparedFigure } from './entry.ts';

/** A case's figure, with all that tells whether it can be set beside another's. */
export function comparedFigure(linked: LinkedResult, language: Language, vocabulary: Vocabulary): ComparedFigure {
  const { result, metric, grade } = linked;
  const words = figureWords(result, language, vocabulary);
  const values = wordsIn(valueLabels, language);
  const group = scopeGroupOf(result.scope);
  const metricLabel = metric.label[language];
  return {
    key: [
      metric.id,
      group,
      result.nature === 'extent' ? 'extent' : result.change,
      dimensionOf(result, vocabulary),
    ].join(' '),
    metric: metricLabel,
    scope: scopeRemark(result, language) ?? values.scopeGroup[group],
    measuredOn: scopeRemark(result, language) ?? values.scope[result.scope],
    direction: metric.direction,
    ...(words.name !== metricLabel && { name: words.name }),
    value: words.figure,
    notes: [
      words.baseline,
      words.claim,
      // What the row says of the scope already is left out.
      remarkOn({ nature: result.nature, scope: 'application' }, language),
      result.note && inLanguage(result.note, language),
    ].flatMap((note) => note ?? []),
    grade,
    ...rankOf(linked, vocabulary),
  };
}

/** What a figure is in: "%" for changes in per cent, else the dimension of its unit and what it is per. Each score (R², F1) is one by itself. */
function dimensionOf({ change, unit }: Result, { units }: Vocabulary): string {
  if (change === 'relative') return '%';
  const parts = unitParts(unit, units);
  if (!parts) return unit;
  const { id, dimension, factor } = parts.numerator;
  const score = dimension === 'share' && factor === 1;
  return `${score ? id : dimension}/${parts.denominator?.id ?? ''}`;
}

type Rank = Pick<ComparedFigure, 'rank' | 'low' | 'high'>;

/**
 * By what a figure may be ranked, and the range that it may lie in. Goals and
 * estimates, extents, changes in the unit itself, and figures on which no
 * direction is better are not ranked; nor is a level whose object is not known,
 * but for shares, which are of what their metric names.
 */
function rankOf({ result, metric }: LinkedResult, { units }: Vocabulary): Rank {
  const { claim, nature, change, scope, object } = result;
  if (claim || nature === 'extent' || change === 'absolute' || metric.direction === 'neutral') return {};
  if (change === 'none' && !object && metric.dimension !== 'share') return {};
  const ends = [result.value ?? result.min ?? 0, result.value ?? result.max ?? 0].map((value) =>
    baseAmount({ value }, result.unit, units),
  );
  const [one, other] = ends;
  if (one === undefined || other === undefined) return {};
  return {
    rank: [scope, change === 'none' && object ? bare(object.zh) : ''].join(' '),
    ...openEnds(result, Math.min(one, other), Math.max(one, other)),
  };
}

/** The range of a figure that its source bounds: "over 30 %" leaves one end open. A change is bounded in its size. */
function openEnds({ bound, change }: Result, least: number, greatest: number): Pick<Rank, 'low' | 'high'> {
  const [low, high] = [least, greatest].map((end) => Number(end.toPrecision(12)));
  const fall = change === 'relative' && greatest < 0;
  if (bound === 'at-least') return fall ? { high } : { low };
  if (bound !== 'at-most' && bound !== 'up-to') return { low, high };
  if (change === 'none') return { high };
  return fall ? { low, high: 0 } : { low: 0, high };
}
