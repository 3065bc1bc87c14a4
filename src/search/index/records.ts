import type { Catalogue, Enterprise, Scenario } from '../../catalogue/catalogue.ts';
import { figureWords } from '../../catalogue/figure.ts';
import type { SupportScheme } from '../../schema/seeds/support-scheme.ts';
import { inLanguage, type Language, type Text } from '../../schema/text.ts';
import { ConceptFinder, conceptsOf } from '../engine/concepts.ts';
import type { Facets } from '../engine/facets.ts';
import {
  conceptWeights,
  enterpriseConceptWeights,
  fieldWeights,
  nameWeights,
  schemeConceptWeights,
} from '../engine/weights.ts';
import { type KnownConcepts, type WeightedWords, wordsOf } from './record-words.ts';

/** What a hit shows, by language. */
export interface Card {
  title: string;
  summary: string;
  enterprise: string;
  industry: string;
  figure?: string;
  text: string;
}

/** An entry as the index takes it: its words by weight, and what a hit shows of it. */
export interface SearchRecord {
  type: 'scenario' | 'enterprise' | 'scheme';
  /** Path without base and language. */
  path: string;
  words: WeightedWords;
  cards: Record<Language, Card>;
  year: number;
  figures: number;
  /** Of the evidence as a whole. */
  grade: string;
  /** Of the figure that its cards show. */
  figureGrade: string;
  /** That figure tells of something better, by somebody else's word than the enterprise's. */
  gain: boolean;
  filters: Facets['values'];
}

/** Every entry, once: its words in both languages are found from either language's page. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const concepts = conceptsOf(catalogue);
  const known = { finder: new ConceptFinder(concepts), byId: new Map(concepts.map((one) => [one.id, one])) };
  return [
    ...catalogue.scenarios.map((scenario) => scenarioRecord(scenario, catalogue, known)),
    ...catalogue.enterprises.map((enterprise) => enterpriseRecord(enterprise, known)),
    ...[...catalogue.vocabulary.supportSchemes.values()].map((scheme) => schemeRecord(scheme, catalogue, known)),
  ];
}

const texts = (value: Text | undefined): string[] => (value ? [value.zh, value.en ?? ''] : []);

function scenarioRecord(scenario: Scenario, catalogue: Catalogue, known: KnownConcepts): SearchRecord {
  const { record, enterprise, industries, stages, techniques, results, bodies } = scenario;
  const { shortName, name, aliases } = enterprise.record;
  const card = (language: Language): Card => ({
    title: inLanguage(record.title, language),
    summary: inLanguage(record.summary, language),
    enterprise: inLanguage(shortName, language),
    industry: industries.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
    ...(scenario.headline
      ? { figure: figureWords(scenario.headline.result, language, catalogue.vocabulary).phrase }
      : {}),
    text: bodies[language]?.text ?? '',
  });
  return {
    type: 'scenario',
    path: `/scenarios/${scenario.id}/`,
    words: wordsOf(
      {
        title: texts(record.title),
        names: [
          ...[name, shortName, record.site, record.city].flatMap(texts),
          ...aliases,
          ...Object.values(record.stack).flatMap((layer) => layer.flatMap((item) => texts(item.name))),
          ...record.partners.flatMap(texts),
        ],
        enterprise: [shortName.zh, nameWeights.itsCases],
        spoken: [
          [shortName.zh, fieldWeights.names],
          [record.city?.zh ?? '', fieldWeights.terms],
        ],
        summary: texts(record.summary),
        filed: [
          ...industries.map(({ id }) => `industry/${id}`),
          ...industries.flatMap(({ id }) => record.steps.map((step) => `step/${id}/${step}`)),
          ...stages.map(({ id }) => `stage/${id}`),
          ...techniques.map(({ id }) => `technique/${id}`),
          ...results.map(({ metric }) => `metric/${metric.id}`),
          ...record.safety.map(({ measure }) => `safety/${measure}`),
          ...(record.region ? [`region/${record.region}`] : []),
        ],
        body: [bodies.zh?.text ?? '', bodies.en?.text ?? '', ...texts(record.dataLoop)],
      },
      conceptWeights,
      known,
    ),
    cards: { zh: card('zh'), en: card('en') },
    year: record.year ?? 0,
    figures: results.length,
    grade: scenario.grade,
    figureGrade: scenario.headline?.grade ?? '',
    gain: scenario.headline?.outcome === 'better' && scenario.headline.grade !== 'C',
    filters: {
      type: ['scenario'],
      industry: record.industries,
      stage: record.stages,
      technique: record.techniques,
      region: record.region ? [record.region] : [],
    },
  };
}

function enterpriseRecord(enterprise: Enterprise, known: KnownConcepts): SearchRecord {
  const { record, industries, recognitions, scenarios } = enterprise;
  const card = (language: Language): Card => ({
    title: inLanguage(record.shortName, language),
    summary: inLanguage(record.profile, language),
    enterprise: inLanguage(record.name, language),
    industry: industries.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
    // Who asks for a thing finds whose cases have it, and sees which.
    text: scenarios
      .map((scenario) => inLanguage(scenario.record.title, language))
      .join(language === 'zh' ? '；' : '; '),
  });
  return {
    type: 'enterprise',
    path: `/enterprises/${enterprise.id}/`,
    words: wordsOf(
      {
        title: [...[record.shortName, record.name].flatMap(texts), ...record.aliases],
        names: texts(record.city),
        enterprise: [record.shortName.zh, nameWeights.own],
        spoken: [
          [record.shortName.zh, fieldWeights.title],
          [record.city?.zh ?? '', fieldWeights.terms],
        ],
        summary: texts(record.profile),
        filed: [
          ...industries.map(({ id }) => `industry/${id}`),
          ...recognitions.map(({ scheme }) => `scheme/${scheme.id}`),
          ...(record.region ? [`region/${record.region}`] : []),
        ],
        body: [
          ...recognitions.flatMap(({ recognition }) =>
            [recognition.site, recognition.title, recognition.category].flatMap(texts),
          ),
          ...scenarios.flatMap((scenario) => texts(scenario.record.title)),
        ],
      },
      enterpriseConceptWeights,
      known,
    ),
    cards: { zh: card('zh'), en: card('en') },
    year: recognitions[0]?.recognition.year ?? 0,
    figures: scenarios.length,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: {
      type: ['enterprise'],
      industry: record.industries,
      stage: [],
      technique: [],
      region: record.region ? [record.region] : [],
    },
  };
}

function schemeRecord(scheme: SupportScheme, { vocabulary }: Catalogue, known: KnownConcepts): SearchRecord {
  const region = scheme.region ? vocabulary.regions.get(scheme.region) : undefined;
  const card = (language: Language): Card => ({
    title: inLanguage(scheme.title, language),
    summary: inLanguage(scheme.summary, language),
    enterprise: inLanguage(scheme.issuer, language),
    industry: '',
    text: inLanguage(scheme.beneficiary, language),
  });
  return {
    type: 'scheme',
    path: `/support/#${scheme.id}`,
    words: wordsOf(
      {
        title: texts(scheme.title),
        names: [scheme.city, region?.label].flatMap(texts),
        spoken: [],
        summary: texts(scheme.summary),
        filed: scheme.region ? [`region/${scheme.region}`] : [],
        body: [scheme.issuer, scheme.beneficiary, scheme.document].flatMap(texts),
      },
      schemeConceptWeights,
      known,
    ),
    cards: { zh: card('zh'), en: card('en') },
    year: Number((scheme.validFrom ?? '0').slice(0, 4)),
    figures: 0,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: { type: ['scheme'], industry: [], stage: [], technique: [], region: scheme.region ? [scheme.region] : [] },
  };
}
