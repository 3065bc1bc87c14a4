import type { Scenario } from '../catalogue/catalogue.ts';
import type { Grade } from '../catalogue/evidence.ts';
import { figureWords } from '../catalogue/figure.ts';
import { amountWords } from '../pictures/amount-words.ts';
import type { MetricDistribution } from '../questions/distribution.ts';
import { expectedFigures } from '../questions/reuse.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Language } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';
import { sheetLabels } from '../words/sheet.ts';
import { valueLabels } from '../words/values.ts';
import { fill, wordsIn } from '../words/words.ts';

/** A figure to expect. */
export interface SheetFigure {
  phrase: string;
  baseline: string | undefined;
  scope: string;
  grade: Grade;
  /** What other cases give of it: how many, from where to where, by grade. */
  others: string | undefined;
}

/** The figures that the sheet has room for, and how many are left out. */
export interface SheetFigures {
  shown: readonly SheetFigure[];
  more: number;
}

const most = 6;

/** The figures to expect of doing what a case did. */
export function sheetFigures(scenario: Scenario, language: Language, vocabulary: Vocabulary): SheetFigures {
  const { scope } = wordsIn(valueLabels, language);
  const expected = expectedFigures(scenario, vocabulary.units);
  return {
    shown: expected.slice(0, most).map(({ own: { result, grade }, others }) => {
      const { phrase, baseline } = figureWords(result, language, vocabulary);
      return {
        phrase,
        baseline,
        scope: scope[result.scope],
        grade,
        others: others && othersInWords(others, language, vocabulary.units),
      };
    }),
    more: Math.max(0, expected.length - most),
  };
}

function othersInWords(found: MetricDistribution, language: Language, units: Vocabulary['units']): string {
  const words = wordsIn(sheetLabels.figures, language);
  const { list } = wordsIn(punctuation, language);
  const amount = amountWords(found, language, units);
  const amounts = found.figures.map((figure) => figure.amount);
  // The smaller change first, whichever its sign.
  const [low = 0, high = 0] = [Math.min(...amounts), Math.max(...amounts)].sort((a, b) => Math.abs(a) - Math.abs(b));
  return fill(words.othersRange, {
    count: amounts.length,
    range: low === high ? amount(low) : fill(words.range, { low: amount(low), high: amount(high) }),
    grades: found.byGrade
      .filter(({ count }) => count > 0)
      .map(({ grade, count }) => fill(words.gradeCount, { grade, number: count }))
      .join(list),
  });
}
