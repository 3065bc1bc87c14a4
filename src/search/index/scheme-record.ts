import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SupportScheme } from '../../schema/seeds/support-scheme.ts';
import { inLanguage, type Language } from '../../schema/text.ts';
import { fieldWeights } from '../engine/weights.ts';
import { placesOf } from './areas.ts';
import { findableOf, type KnownConcepts } from './record-words.ts';
import { inBoth, noFacets, type SearchRecord, texts } from './search-record.ts';

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
    year: Number((scheme.validFrom ?? '0').slice(0, 4)),
    figures: 0,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: { ...noFacets, type: ['scheme'], region: scheme.region ? [scheme.region] : [] },
  };
}
