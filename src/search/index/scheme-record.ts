import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SupportScheme } from '../../schema/seeds/support-scheme.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { fieldWeights } from '../engine/weights.ts';
import { placesOf } from './areas.ts';
import { findableOf, type KnownConcepts } from './record-words.ts';
import { inBoth, noFacets, type SearchRecord, texts } from './search-record.ts';

const yearOf = (day = '0'): number => Number(day.slice(0, 4));

/** The years in which a scheme holds; where its end is not stated, the one in which it begins. */
function yearsOf({ validFrom, validTo }: SupportScheme): number[] {
  const first = yearOf(validFrom ?? validTo);
  const last = yearOf(validTo ?? validFrom);
  return first > 0 && last >= first ? Array.from({ length: last - first + 1 }, (_, after) => first + after) : [];
}

/** A scheme of support as the index takes it. */
export function schemeRecord(scheme: SupportScheme, { vocabulary }: Catalogue, known: KnownConcepts): SearchRecord {
  const region = scheme.region ? vocabulary.regions.get(scheme.region) : undefined;
  const shown = (language: Language) => ({
    title: inLanguage(scheme.title, language),
    summary: inLanguage(scheme.summary, language),
    enterprise: inLanguage(scheme.issuer, language),
    industry: '',
    text: inLanguage(scheme.beneficiary, language),
  });
  return {
    type: 'scheme',
    id: scheme.id,
    path: `/support/#${scheme.id}`,
    enterprise: undefined,
    ...findableOf(
      [
        { weight: fieldWeights.title, texts: texts(scheme.title) },
        { weight: fieldWeights.summary, texts: texts(scheme.summary) },
        { weight: fieldWeights.names, texts: [scheme.city, region?.label, scheme.issuer].flatMap(texts) },
        { weight: fieldWeights.results, texts: [scheme.beneficiary, scheme.document].flatMap(texts) },
      ],
      [
        ['type/scheme', 14],
        [`instruments/${scheme.instrument}`, 14],
        ...placesOf(scheme.region).map((place) => [place, fieldWeights.filed] as const),
        ...(scheme.city ? [[`cities/${scheme.city.zh}`, fieldWeights.filed] as const] : []),
      ],
      known,
    ),
    linked: [],
    figuresOf: [],
    shown: inBoth(shown),
    year: yearOf(scheme.validFrom),
    years: yearsOf(scheme),
    figures: 0,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: { ...noFacets, type: ['scheme'], region: scheme.region ? [scheme.region] : [] },
  };
}
