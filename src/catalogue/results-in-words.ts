import type { ResultInWords } from '../dialect/component.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EntryRecord } from '../schema/entry-kinds.ts';
import type { Language } from '../schema/text.ts';
import { gradeMeanings, gradeOf } from './evidence.ts';
import { figureWords } from './figure.ts';

/** An entry's results for a metric, in words, as the components of its bodies show them. */
export function resultsInWords(
  record: EntryRecord | undefined,
  language: Language,
  vocabulary: Pick<Vocabulary, 'metrics' | 'units'>,
): (metric: string) => readonly ResultInWords[] {
  const results = record && 'results' in record ? record.results : [];
  const numbers = new Map(record?.sources.map((source, index) => [source.id, { source, number: index + 1 }]));
  return (metric) =>
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
      });
}
