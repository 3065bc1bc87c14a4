import type { ResultInWords } from '../dialect/component.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EnterpriseRecord } from '../schema/enterprise.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';
import type { Language } from '../schema/text.ts';
import { gradeMeanings, gradeOf } from './evidence.ts';
import { figureWords } from './figure.ts';

/** What a body's components may ask of their entry's figures: the metrics, and each one's results in words. */
export function resultsInWords(
  record: ScenarioRecord | EnterpriseRecord | undefined,
  language: Language,
  vocabulary: Vocabulary,
): { metrics: readonly string[] | undefined; results(metric: string): readonly ResultInWords[] } {
  const results = record && 'results' in record ? record.results : [];
  const numbers = new Map(record?.sources.map((source, index) => [source.id, { source, number: index + 1 }]));
  return {
    // A metric that is misspelt is told at its result; which one the body means cannot be known.
    metrics:
      record && results.every(({ metric }) => vocabulary.metrics.has(metric))
        ? results.map(({ metric }) => metric)
        : undefined,
    results: (metric) =>
      results
        .filter((result) => result.metric === metric)
        .flatMap((result): ResultInWords[] => {
          const cited = numbers.get(result.source);
          if (!cited) return [];
          const grade = gradeOf(cited.source);
          return [
            {
              ...figureWords(result, language, vocabulary),
              grade,
              gradeLabel: gradeMeanings[grade][language],
              source: { anchor: `source-${result.source}`, number: cited.number },
            },
          ];
        }),
  };
}
