import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Against } from '../judging/against.ts';
import type { JudgingVocabulary } from '../judging/term-lists.ts';
import type { KnownEntry } from '../schema/entry.ts';

type Listed<Terms> = Terms extends ReadonlyMap<string, infer Term> ? [id: string, term: Term][] : never;

/** What of the catalogue an entry is judged against, as the page loads it. */
export interface SubmissionTerms {
  vocabulary: { [Name in keyof JudgingVocabulary]: Listed<JudgingVocabulary[Name]> };
  others: KnownEntry[];
}

/** The fields of other entries that rules look at: by which they are named, collided with or found to be alike. */
const fields = [
  ...['title', 'enterprise', 'stages', 'techniques'],
  ...['name', 'shortName', 'aliases', 'formerNames', 'formerIds'],
];

/** Gathers those terms from the catalogue. */
export function submissionTerms({ vocabulary, scenarios, enterprises, playbooks }: Catalogue): SubmissionTerms {
  return {
    vocabulary: {
      industries: [...vocabulary.industries],
      stages: [...vocabulary.stages],
      techniques: [...vocabulary.techniques],
      referenceScenarios: [...vocabulary.referenceScenarios],
      planMeasures: [...vocabulary.planMeasures],
      // How a metric is measured is told on its own page.
      metrics: [...vocabulary.metrics].map(([id, { guide: _told, ...metric }]) => [id, metric]),
      units: [...vocabulary.units],
      safetyMeasures: [...vocabulary.safetyMeasures],
      recognitionSchemes: [...vocabulary.recognitionSchemes],
      buildingBlocks: [...vocabulary.buildingBlocks].map(([id, { label, aliases }]) => [id, { label, aliases }]),
      regions: [...vocabulary.regions],
      // Of publishers the rules ask only whether they repost, and whether they may be linked.
      publishers: [...vocabulary.publishers].filter(([, { repost, linkable }]) => repost || linkable === false),
    },
    others: [...scenarios, ...enterprises, ...playbooks].map(({ kind, id, record }) => ({
      kind,
      id,
      front: Object.fromEntries(Object.entries(record).filter(([key]) => fields.includes(key))),
    })),
  };
}

/** The terms as the judgement takes them. Which images the repository has is for the check to say. */
export function against({ vocabulary: lists, others }: SubmissionTerms): Against {
  const vocabulary: JudgingVocabulary = {
    industries: new Map(lists.industries),
    stages: new Map(lists.stages),
    techniques: new Map(lists.techniques),
    referenceScenarios: new Map(lists.referenceScenarios),
    planMeasures: new Map(lists.planMeasures),
    metrics: new Map(lists.metrics),
    units: new Map(lists.units),
    safetyMeasures: new Map(lists.safetyMeasures),
    recognitionSchemes: new Map(lists.recognitionSchemes),
    buildingBlocks: new Map(lists.buildingBlocks),
    regions: new Map(lists.regions),
    publishers: new Map(lists.publishers),
  };
  return { vocabulary, others };
}
