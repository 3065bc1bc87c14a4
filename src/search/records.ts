import type { Catalogue, Enterprise, Scenario } from '../catalogue/catalogue.ts';
import { figureWords } from '../catalogue/figure.ts';
import { inLanguage, type Language, type Text } from '../schema/text.ts';
import { conceptToken, fold, tokens } from './analyse.ts';
import { type Concept, ConceptFinder, conceptsOf } from './concepts.ts';
import { pinyinOf } from './pinyin.ts';
import { conceptWeights, enterpriseConceptWeights, fieldWeights, nameWeights } from './weights.ts';

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
  type: 'scenario' | 'enterprise';
  /** Path without base and language. */
  path: string;
  /** Tokens, by the weight that they have. */
  words: ReadonlyMap<number, ReadonlySet<string>>;
  cards: Record<Language, Card>;
  year: number;
  figures: number;
  grade: string;
  filters: Record<string, readonly string[]>;
}

/** Every entry, once: its words in both languages are found from either language's page. */
export function searchRecords(catalogue: Catalogue): SearchRecord[] {
  const concepts = conceptsOf(catalogue);
  const finder = new ConceptFinder(concepts);
  const byId = new Map(concepts.map((one) => [one.id, one]));
  return [
    ...catalogue.scenarios.map((scenario) => scenarioRecord(scenario, catalogue, finder, byId)),
    ...catalogue.enterprises.map((enterprise) => enterpriseRecord(enterprise, finder, byId)),
  ];
}

interface Fields {
  title: readonly string[];
  names: readonly string[];
  /** The enterprise's name, with its weight. */
  enterprise: readonly [string, number];
  /** Chinese names, whose pinyin is found too, with their weight. */
  spoken: readonly (readonly [string, number])[];
  summary: readonly string[];
  /** Ids of the concepts that it is filed under. */
  filed: readonly string[];
  body: readonly string[];
}

function wordsOf(
  fields: Fields,
  weights: typeof conceptWeights | typeof enterpriseConceptWeights,
  finder: ConceptFinder,
  byId: ReadonlyMap<string, Concept>,
): SearchRecord['words'] {
  const words = new Map<number, Set<string>>();
  const put = (weight: number, found: Iterable<string>) => {
    const set = words.get(weight) ?? new Set();
    words.set(weight, set);
    for (const one of found) set.add(one);
  };
  const filed = fields.filed.flatMap((id) => byId.get(id) ?? []);
  put(fieldWeights.title, fields.title.flatMap(tokens));
  put(fieldWeights.names, fields.names.flatMap(tokens));
  put(fields.enterprise[1], [conceptToken(`name/${fold(fields.enterprise[0])}`)]);
  for (const [name, weight] of fields.spoken) put(weight, pinyinOf(name));
  put(fieldWeights.summary, fields.summary.flatMap(tokens));
  put(
    fieldWeights.terms,
    filed.flatMap((one) => [one.label.zh, one.label.en].flatMap(tokens)),
  );
  put(fieldWeights.body, fields.body.flatMap(tokens));
  const given = new Set<Concept>();
  const putConcepts = (weight: number, found: Iterable<Concept>) => {
    for (const one of found) {
      if (given.has(one)) continue;
      given.add(one);
      put(weight, [conceptToken(one.id)]);
    }
  };
  putConcepts(weights.title, finder.in(fields.title.join('\n')));
  putConcepts(weights.filed, [...filed, ...finder.in([...fields.summary, ...fields.names].join('\n'))]);
  putConcepts(weights.mentioned, finder.in(fields.body.join('\n')));
  return words;
}

const texts = (value: Text | undefined): string[] => (value ? [value.zh, value.en ?? ''] : []);

function scenarioRecord(
  scenario: Scenario,
  catalogue: Catalogue,
  finder: ConceptFinder,
  byId: ReadonlyMap<string, Concept>,
): SearchRecord {
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
          ...industries.map(({ id }) => `step/${id}/${record.step ?? ''}`),
          ...stages.map(({ id }) => `stage/${id}`),
          ...techniques.map(({ id }) => `technique/${id}`),
          ...results.map(({ metric }) => `metric/${metric.id}`),
          ...record.safety.map(({ measure }) => `safety/${measure}`),
          ...(record.region ? [`region/${record.region}`] : []),
        ],
        body: [bodies.zh?.text ?? '', bodies.en?.text ?? '', ...texts(record.dataLoop)],
      },
      conceptWeights,
      finder,
      byId,
    ),
    cards: { zh: card('zh'), en: card('en') },
    year: record.year ?? 0,
    figures: results.length,
    grade: scenario.grade,
    filters: {
      type: ['scenario'],
      industry: record.industries,
      stage: record.stages,
      region: record.region ? [record.region] : [],
    },
  };
}

function enterpriseRecord(
  enterprise: Enterprise,
  finder: ConceptFinder,
  byId: ReadonlyMap<string, Concept>,
): SearchRecord {
  const { record, industries, recognitions, scenarios } = enterprise;
  const card = (language: Language): Card => ({
    title: inLanguage(record.shortName, language),
    summary: inLanguage(record.profile, language),
    enterprise: inLanguage(record.name, language),
    industry: industries.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '),
    text: '',
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
      finder,
      byId,
    ),
    cards: { zh: card('zh'), en: card('en') },
    year: recognitions[0]?.recognition.year ?? 0,
    figures: scenarios.length,
    grade: '',
    filters: {
      type: ['enterprise'],
      industry: record.industries,
      stage: [],
      region: record.region ? [record.region] : [],
    },
  };
}
