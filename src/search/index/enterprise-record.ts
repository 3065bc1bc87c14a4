import type { Catalogue, Enterprise } from '../../catalogue/catalogue.ts';
import { entrySummary, entryTitle } from '../../lists/entry-summary.ts';
import { pagePath } from '../../schema/entry-kinds.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { punctuation } from '../../words/punctuation.ts';
import { wordsIn } from '../../words/words.ts';
import { fieldWeights } from '../engine/weights.ts';
import { placesOf } from './areas.ts';
import { findableOf, type KnownConcepts } from './record-words.ts';
import { inBoth, noFacets, type SearchRecord, texts } from './search-record.ts';

/** An enterprise as the index takes it. */
export function enterpriseRecord(
  enterprise: Enterprise,
  { vocabulary }: Catalogue,
  known: KnownConcepts,
): SearchRecord {
  const { record, industries, recognitions, scenarios } = enterprise;
  const shown = (language: Language) => {
    // Who asks for a thing finds whose cases have it, and sees which.
    const { list, semicolon } = wordsIn(punctuation, language);
    const { title, summary, industries: labels } = entrySummary(enterprise, language, vocabulary);
    return {
      title,
      summary,
      enterprise: inLanguage(record.name, language),
      industry: labels.join(list),
      text: scenarios.map((scenario) => entryTitle(scenario, language)).join(semicolon),
    };
  };
  const filed = (terms: readonly string[], weight: number) => terms.map((term) => [term, weight] as const);
  return {
    type: 'enterprise',
    id: enterprise.id,
    path: pagePath(enterprise),
    enterprise: enterprise.id,
    ...findableOf(
      [
        {
          weight: fieldWeights.title,
          texts: [
            ...[record.shortName, record.name].flatMap(texts),
            ...record.aliases,
            ...[...record.formerNames, ...record.brands].flatMap(texts),
          ],
        },
        { weight: fieldWeights.summary, texts: texts(record.profile) },
        { weight: fieldWeights.names, texts: texts(record.city) },
        {
          weight: fieldWeights.results,
          texts: recognitions.flatMap(({ recognition }) =>
            [recognition.site, recognition.title, recognition.category].flatMap(texts),
          ),
        },
        {
          weight: fieldWeights.cases,
          texts: scenarios.flatMap(({ record: { title, searchWords } }) => [
            ...texts(title),
            ...(searchWords?.zh ?? []),
            ...(searchWords?.en ?? []),
          ]),
        },
      ],
      [
        ...filed(
          industries.map(({ id }) => `industries/${id}`),
          fieldWeights.filed,
        ),
        ...filed(
          recognitions.map(({ scheme }) => `recognition-schemes/${scheme.id}`),
          fieldWeights.filed,
        ),
        ...filed(placesOf(record.region), fieldWeights.filed),
        ...filed(record.city ? [`cities/${record.city.zh}`] : [], fieldWeights.filed),
        ...filed(['type/enterprise'], fieldWeights.filed),
      ],
      known,
    ),
    linked: [],
    figuresOf: [],
    shown: inBoth(shown),
    year: recognitions[0]?.recognition.year ?? 0,
    years: [...new Set(recognitions.flatMap(({ recognition }) => recognition.year ?? []))],
    figures: scenarios.length,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: {
      ...noFacets,
      type: ['enterprise'],
      industry: record.industries,
      region: record.region ? [record.region] : [],
    },
  };
}
