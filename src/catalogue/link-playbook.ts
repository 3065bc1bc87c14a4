import type { Vocabulary } from '../reading/vocabulary.ts';
import type { LinkedReport, Playbook } from './catalogue.ts';
import { citedSources } from './cited-sources.ts';
import { bestGrade } from './evidence.ts';
import type { SoundEntryOf } from './sound-entry.ts';
import { termsOf } from './terms-of.ts';

/** A playbook, linked to its terms; its cases join it when they are known. */
export function linkPlaybook(entry: SoundEntryOf<'playbook'>, vocabulary: Vocabulary): Playbook {
  const { record } = entry;
  const sources = citedSources(record.sources);
  const reported = record.reported.flatMap((figure): LinkedReport[] => {
    const source = sources.find(({ id }) => id === figure.source);
    const metric = figure.metric === undefined ? undefined : vocabulary.metrics.get(figure.metric);
    // What somebody says of himself without a method stays that, whoever carries it.
    return source ? [{ figure, metric, source, grade: figure.setting === 'claim' ? 'C' : source.grade }] : [];
  });
  return {
    ...entry,
    industries: termsOf(record.industries, vocabulary.industries),
    stages: termsOf(record.stages, vocabulary.stages),
    techniques: termsOf(record.techniques, vocabulary.techniques),
    referenceScenarios: termsOf(record.referenceScenarios, vocabulary.referenceScenarios),
    steps: record.steps.flatMap(({ industry: id, step: stepId }) => {
      const industry = vocabulary.industries.get(id);
      const step = industry?.chain.find((one) => one.id === stepId);
      return industry && step ? [{ industry, step }] : [];
    }),
    sources,
    reported,
    grade: bestGrade(sources.map(({ grade }) => grade)),
    cases: [],
  };
}
