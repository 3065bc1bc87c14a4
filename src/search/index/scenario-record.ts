import type { Catalogue, LinkedResult, Scenario } from '../../catalogue/catalogue.ts';
import { figureWords } from '../../catalogue/figure.ts';
import { entrySummary } from '../../lists/entry-summary.ts';
import { changeScale } from '../../questions/change-scale.ts';
import type { Vocabulary } from '../../reading/vocabulary.ts';
import { pagePath } from '../../schema/entry-kinds.ts';
import { isAttributable } from '../../schema/result.ts';
import { type Language, languages } from '../../schema/text.ts';
import { punctuation } from '../../words/punctuation.ts';
import { wordsIn } from '../../words/words.ts';
import { fieldWeights, kindredWeight, mirroredWeight } from '../engine/weights.ts';
import { placesOf } from './areas.ts';
import { kindred } from './kindred-metrics.ts';
import { mirrored } from './mirrored-metrics.ts';
import { findableOf, type KnownConcepts } from './record-words.ts';
import { type FigureRecord, inBoth, noFacets, type SearchRecord, texts } from './search-record.ts';

/** A case as the index takes it. */
export function scenarioRecord(
  scenario: Scenario,
  { vocabulary, playbooks }: Catalogue,
  known: KnownConcepts,
): SearchRecord {
  const { record, enterprise, industries, stages, techniques, results, headline, bodies, grade } = scenario;
  const { shortName, name, aliases, formerNames, brands } = enterprise.record;
  const { list } = { list: wordsIn(punctuation, 'zh').list };
  const shown = (language: Language) => {
    const { title, summary, who, industries: labels, figure } = entrySummary(scenario, language, vocabulary);
    return {
      title,
      summary,
      enterprise: who ?? '',
      industry: labels.join(language === 'zh' ? list : wordsIn(punctuation, language).list),
      ...(figure && { figure: figure.phrase }),
      text: bodies[language]?.text ?? '',
    };
  };
  const filed = (terms: readonly string[]) => terms.map((term) => [term, fieldWeights.filed] as const);
  const scopes = [...new Set(results.map(({ result }) => (result.scope === 'application' ? 'line' : result.scope)))];
  return {
    type: 'scenario',
    id: scenario.id,
    path: pagePath(scenario),
    enterprise: enterprise.id,
    ...findableOf(
      [
        { weight: fieldWeights.title, texts: texts(record.title) },
        {
          weight: fieldWeights.searchWords,
          texts: [...(record.searchWords?.zh ?? []), ...(record.searchWords?.en ?? [])],
          naming: true,
        },
        { weight: fieldWeights.summary, texts: texts(record.summary) },
        { weight: fieldWeights.alsoAbout, texts: record.searchWords?.also ?? [], characters: false },
        {
          weight: fieldWeights.names,
          texts: [
            ...[name, shortName, record.site, record.city].flatMap(texts),
            ...aliases,
            ...[...formerNames, ...brands].flatMap(texts),
            ...Object.values(record.stack).flatMap((layer) => layer.flatMap((item) => texts(item.name))),
            ...record.partners.flatMap(texts),
          ],
        },
        {
          weight: fieldWeights.playbooks,
          texts: playbooks
            .filter(({ id }) => record.playbooks.includes(id))
            .flatMap(({ record: { title, summary, searchWords } }) => [
              ...texts(title),
              ...texts(summary),
              ...searchWords.zh,
              ...searchWords.en,
            ]),
        },
        { weight: fieldWeights.maker, texts: texts(enterprise.record.profile) },
        {
          weight: fieldWeights.results,
          texts: results.flatMap(({ result }) =>
            languages.map((language) => figureWords(result, language, vocabulary).phrase),
          ),
          characters: false,
        },
        {
          weight: fieldWeights.body,
          texts: [
            bodies.zh?.text ?? '',
            bodies.en?.text ?? '',
            ...texts(record.dataLoop),
            ...Object.values(record.stack).flatMap((layer) => layer.flatMap((item) => texts(item.note))),
            ...(record.reuse?.needs ?? []).flatMap(texts),
          ],
        },
      ],
      [
        ...industries.map(
          ({ id }, place) =>
            [`industries/${id}`, place === 0 ? fieldWeights.mainIndustry : fieldWeights.filed] as const,
        ),
        ...filed(record.steps.map((step) => `steps/${step}`)),
        ...filed(stages.map(({ id }) => `stages/${id}`)),
        ...filed(techniques.map(({ id }) => `techniques/${id}`)),
        ...filed(results.map(({ metric }) => `metrics/${metric.id}`)),
        ...filed(record.safety.map(({ measure }) => `safety-measures/${measure}`)),
        ...filed(
          Object.values(record.stack).flatMap((layer) =>
            layer.flatMap(({ ref }) => (ref ? [`building-blocks/${ref}`] : [])),
          ),
        ),
        ...enterprise.record.recognitions.map(
          ({ scheme }) => [`recognition-schemes/${scheme}`, fieldWeights.names] as const,
        ),
        ...filed(placesOf(record.region)),
        ...filed(record.city ? [`cities/${record.city.zh}`] : []),
        ...filed(record.deployment.map((tier) => `tier/${tier}`)),
        ...filed(record.deployment.length > 0 && !record.deployment.includes('cloud') ? ['tier/none'] : []),
        ...filed(scopes.map((scope) => `scope/${scope}`)),
        ...filed([`grade/${grade}`]),
      ],
      known,
    ),
    linked: record.playbooks.map((id) => pagePath({ kind: 'playbook', id })),
    figuresOf: results.flatMap((result) => figureRecord(result, vocabulary.units, known)),
    shown: inBoth(shown),
    year: record.year ?? 0,
    years: record.year ? [record.year] : [],
    figures: results.length,
    grade,
    figureGrade: headline?.grade ?? '',
    gain: headline?.gain ?? false,
    filters: {
      ...noFacets,
      type: ['scenario'],
      industry: record.industries,
      stage: record.stages,
      technique: record.techniques,
      region: record.region ? [record.region] : [],
      grade: [grade],
      scope: [...new Set(results.map(({ result }) => result.scope))],
    },
  };
}

/** A figure as it is found: what another plant could count on weighs most. */
function figureRecord(
  { result, metric, outcome }: LinkedResult,
  units: Vocabulary['units'],
  { ofTerm, finder }: KnownConcepts,
): FigureRecord[] {
  if (outcome === 'worse') return [];
  const value = result.value ?? ((result.min ?? 0) + (result.max ?? 0)) / 2;
  const weight = result.nature === 'outcome' ? (isAttributable(result) ? 15 : 12) : result.nature === 'level' ? 9 : 5;
  const named = finder.in(texts(result.wording).join('\n')).keys();
  const amounts = {
    change: changeOf(result, value, units),
    level: result.change === 'none' && result.unit === '%' ? value : undefined,
  };
  return [
    { concepts: new Set([...ofTerm(`metrics/${metric.id}`), ...named]), weight, ...amounts },
    ...mirrored(metric.id, amounts).map(({ metric: other, ...told }) => ({
      concepts: new Set(ofTerm(`metrics/${other}`)),
      weight: Math.round(weight * mirroredWeight),
      ...told,
    })),
    ...kindred(metric.id).map((other) => ({
      concepts: new Set(ofTerm(`metrics/${other}`)),
      weight: Math.round(weight * kindredWeight),
      change: amounts.change,
      level: undefined,
      kindred: true as const,
    })),
  ];
}

/** A figure's change in per cent of before; absent where it is a level without one. */
function changeOf(result: LinkedResult['result'], value: number, units: Vocabulary['units']): number | undefined {
  if (result.change === 'relative') return value;
  const scale = changeScale(result, units);
  if (scale && scale.before > 0) return (scale.after / scale.before - 1) * 100;
  // A gain of so many points, or so many times, stands for itself.
  if (result.change === 'absolute' && result.unit === 'pp') return value;
  return result.unit === 'x' ? (result.change === 'absolute' ? value * 100 : (value - 1) * 100) : undefined;
}
