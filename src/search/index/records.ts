import type { Catalogue, Enterprise, Playbook, Scenario } from '../../catalogue/catalogue.ts';
import { type EntrySummary, entryPath, entrySummary, entryTitle } from '../../lists/entry-summary.ts';
import type { SupportScheme } from '../../schema/seeds/support-scheme.ts';
import { inLanguage, type Language, type Text } from '../../schema/text.ts';
import { punctuation } from '../../words/punctuation.ts';
import { wordsIn } from '../../words/words.ts';
import { ConceptFinder, conceptsOf } from '../engine/concepts.ts';
import type { EntryFacets } from '../engine/facets.ts';
import {
  conceptWeights,
  enterpriseConceptWeights,
  fieldWeights,
  nameWeights,
  schemeConceptWeights,
} from '../engine/weights.ts';
import { type KnownConcepts, type WeightedWords, wordsOf } from './record-words.ts';

/** What a hit shows, in one language. */
export interface HitText {
  title: string;
  summary: string;
  enterprise: string;
  industry: string;
  figure?: string;
  text: string;
}

/** An entry as the index takes it: its words by weight, and what a hit shows of it. */
export interface SearchRecord {
  type: 'scenario' | 'playbook' | 'enterprise' | 'scheme';
  /** Path without base and language. */
  path: string;
  words: WeightedWords;
  shown: Record<Language, HitText>;
  year: number;
  figures: number;
  /** Of the evidence as a whole. */
  grade: string;
  /** Of the figure that is shown. */
  figureGrade: string;
  /** That figure tells of something better, by somebody else's word than the enterprise's. */
  gain: boolean;
  filters: EntryFacets['values'];
}

/** Every entry, once: its words in both languages are found from either language's page. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const concepts = conceptsOf(catalogue);
  const known = { finder: new ConceptFinder(concepts), byId: new Map(concepts.map((one) => [one.id, one])) };
  return [
    ...catalogue.scenarios.map((scenario) => scenarioRecord(scenario, catalogue, known)),
    ...catalogue.playbooks.map((playbook) => playbookRecord(playbook, catalogue, known)),
    ...catalogue.enterprises.map((enterprise) => enterpriseRecord(enterprise, catalogue, known)),
    ...[...catalogue.vocabulary.supportSchemes.values()].map((scheme) => schemeRecord(scheme, catalogue, known)),
  ];
}

/** What a hit shows of an entry: its summary, the enterprise, and its own text. */
function hitText(
  { title, summary, industries, figure }: EntrySummary,
  enterprise: string,
  text: string,
  language: Language,
): HitText {
  const { list } = wordsIn(punctuation, language);
  return {
    title,
    summary,
    enterprise,
    industry: industries.join(list),
    ...(figure && { figure: figure.phrase }),
    text,
  };
}

const inBoth = <T>(of: (language: Language) => T): Record<Language, T> => ({ zh: of('zh'), en: of('en') });

const texts = (value: Text | undefined): string[] => (value ? [value.zh, value.en ?? ''] : []);

function scenarioRecord(scenario: Scenario, catalogue: Catalogue, known: KnownConcepts): SearchRecord {
  const { record, enterprise, industries, stages, techniques, results, headline, bodies } = scenario;
  const { shortName, name, aliases } = enterprise.record;
  const { vocabulary } = catalogue;
  const shown = (language: Language) => {
    const summary = entrySummary(scenario, language, vocabulary);
    return hitText(summary, summary.who ?? '', bodies[language]?.text ?? '', language);
  };
  return {
    type: 'scenario',
    path: entryPath(scenario),
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
    shown: inBoth(shown),
    year: record.year ?? 0,
    figures: results.length,
    grade: scenario.grade,
    figureGrade: headline?.grade ?? '',
    gain: headline?.gain ?? false,
    filters: {
      type: ['scenario'],
      industry: record.industries,
      stage: record.stages,
      technique: record.techniques,
      region: record.region ? [record.region] : [],
    },
  };
}

function playbookRecord(playbook: Playbook, { vocabulary }: Catalogue, known: KnownConcepts): SearchRecord {
  const { record, bodies, cases } = playbook;
  const shown = (language: Language) =>
    hitText(entrySummary(playbook, language, vocabulary), '', bodies[language]?.text ?? '', language);
  return {
    type: 'playbook',
    path: entryPath(playbook),
    words: wordsOf(
      {
        title: texts(record.title),
        // How people of the trade ask for it.
        names: [...record.searchWords.zh, ...record.searchWords.en],
        spoken: [],
        summary: texts(record.summary),
        filed: [
          ...record.industries.map((id) => `industry/${id}`),
          ...record.steps.map(({ industry, step }) => `step/${industry}/${step}`),
          ...record.stages.map((id) => `stage/${id}`),
          ...record.techniques.map((id) => `technique/${id}`),
        ],
        body: [
          bodies.zh?.text ?? '',
          bodies.en?.text ?? '',
          ...[record.data, record.systems].flatMap((list) => list.flatMap(({ name }) => texts(name))),
          ...record.models.flatMap(({ task }) => texts(task)),
        ],
      },
      conceptWeights,
      known,
    ),
    shown: inBoth(shown),
    year: 0,
    figures: cases.length,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: {
      type: ['playbook'],
      industry: record.industries,
      stage: record.stages,
      technique: record.techniques,
      region: [],
    },
  };
}

function enterpriseRecord(enterprise: Enterprise, { vocabulary }: Catalogue, known: KnownConcepts): SearchRecord {
  const { record, industries, recognitions, scenarios } = enterprise;
  const shown = (language: Language) => {
    // Who asks for a thing finds whose cases have it, and sees which.
    const cases = scenarios.map((scenario) => entryTitle(scenario, language));
    const { semicolon } = wordsIn(punctuation, language);
    const summary = entrySummary(enterprise, language, vocabulary);
    return hitText(summary, inLanguage(record.name, language), cases.join(semicolon), language);
  };
  return {
    type: 'enterprise',
    path: entryPath(enterprise),
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
    shown: inBoth(shown),
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
  const shown = (language: Language): HitText => ({
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
    shown: inBoth(shown),
    year: Number((scheme.validFrom ?? '0').slice(0, 4)),
    figures: 0,
    grade: '',
    figureGrade: '',
    gain: false,
    filters: { type: ['scheme'], industry: [], stage: [], technique: [], region: scheme.region ? [scheme.region] : [] },
  };
}
