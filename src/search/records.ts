import type { Catalogue, Enterprise, Scenario } from '../catalogue/catalogue.ts';
import { figureWords } from '../catalogue/figure.ts';
import { namesOf } from '../catalogue/vocabulary.ts';
import { inLanguage, type Language, languages, type Text } from '../schema/text.ts';
import { divider, partWords } from './normalise.ts';

/** An entry as the search engine's index takes it. */
export interface SearchRecord {
  /** Path without base, with language. */
  url: string;
  language: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Language tags of the two indexes: those of the documents, in lower case. */
const tags: Record<Language, string> = { zh: 'zh-cn', en: 'en' };

/** Every entry in both languages. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  return languages.flatMap((language) => [
    ...catalogue.scenarios.map((scenario) => scenarioRecord(scenario, language, catalogue)),
    ...catalogue.enterprises.map((enterprise) => enterpriseRecord(enterprise, language)),
  ]);
}

const path = (language: Language, rest: string) => `${language === 'en' ? '/en' : ''}${rest}`;

function scenarioRecord(scenario: Scenario, language: Language, catalogue: Catalogue): SearchRecord {
  const { record, enterprise, industries, stages, techniques, region, results } = scenario;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const terms = [
    ...industries,
    ...stages,
    ...techniques,
    ...results.map(({ metric }) => metric),
    ...(region ? [region] : []),
  ];
  const stack = Object.values(record.stack).flat();
  const texts = (value: Text | undefined) => (value ? [value.zh, value.en ?? ''] : []);
  return {
    url: path(language, `/scenarios/${scenario.id}/`),
    language: tags[language],
    content: partWords(
      [
        inLanguage(record.title, language),
        inLanguage(record.summary, language),
        divider,
        scenario.bodies[language]?.text,
        divider,
        enterpriseNames(enterprise),
        ...texts(record.site),
        ...texts(record.city),
        ...terms.flatMap(namesOf),
        ...[...stack.map(({ name }) => name), ...record.partners].flatMap(texts),
        // The other language's words, last: an entry is found in either.
        record.title[other],
        record.summary[other],
        scenario.bodies[other]?.text,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    meta: {
      title: inLanguage(record.title, language),
      summary: inLanguage(record.summary, language),
      enterprise: inLanguage(enterprise.record.shortName, language),
      industry: industries.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
      type: 'scenario',
      ...(scenario.headline
        ? { figure: figureWords(scenario.headline.result, language, catalogue.vocabulary).phrase }
        : {}),
      ...(record.year ? { year: String(record.year) } : {}),
    },
    filters: {
      type: ['scenario'],
      industry: record.industries,
      stage: record.stages,
      ...(record.region ? { region: [record.region] } : {}),
    },
  };
}

function enterpriseRecord(enterprise: Enterprise, language: Language): SearchRecord {
  const { record, industries, region, recognitions, scenarios } = enterprise;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return {
    url: path(language, `/enterprises/${enterprise.id}/`),
    language: tags[language],
    content: partWords(
      [
        inLanguage(record.profile, language),
        divider,
        scenarios.map((scenario) => inLanguage(scenario.record.title, language)).join(language === 'zh' ? '；' : '; '),
        divider,
        enterpriseNames(enterprise),
        ...[...industries, ...(region ? [region] : [])].flatMap(({ label }) => [label.zh, label.en]),
        ...recognitions.flatMap(({ scheme }) => namesOf(scheme)),
        ...recognitions.flatMap(({ recognition }) =>
          [recognition.site, recognition.title, recognition.category].flatMap((text) =>
            text ? [text.zh, text.en ?? ''] : [],
          ),
        ),
        record.profile[other],
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    meta: {
      title: inLanguage(record.shortName, language),
      summary: inLanguage(record.profile, language),
      enterprise: inLanguage(record.name, language),
      industry: industries.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
      type: 'enterprise',
    },
    filters: {
      type: ['enterprise'],
      industry: record.industries,
      ...(record.region ? { region: [record.region] } : {}),
    },
  };
}

function enterpriseNames({ record }: Enterprise): string {
  return [record.name.zh, record.name.en, record.shortName.zh, record.shortName.en, ...record.aliases].join(' ');
}
