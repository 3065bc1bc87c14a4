import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RuleInput } from '../judging/rules/rule.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { EnterpriseRecord } from '../schema/enterprise.ts';
import type { ScenarioRecord } from '../schema/scenario.ts';

const lists = [
  'industries',
  'stages',
  'techniques',
  'metrics',
  'units',
  'safetyMeasures',
  'recognitionSchemes',
  'referenceScenarios',
  'regions',
  'planMeasures',
  'publishers',
] as const;

/** What of the catalogue an entry is judged by: vocabularies, and who and what stands already. */
export interface SubmissionTerms {
  vocabulary: Record<(typeof lists)[number], [string, object][]>;
  scenarios: [string, Pick<ScenarioRecord, 'title' | 'enterprise' | 'stages' | 'techniques' | 'formerIds'>][];
  enterprises: [string, Pick<EnterpriseRecord, 'name' | 'shortName' | 'aliases' | 'formerIds'>][];
}

/** Gathers those terms from the catalogue. */
export function submissionTerms({ vocabulary, scenarios, enterprises }: Catalogue): SubmissionTerms {
  return {
    vocabulary: {
      ...(Object.fromEntries(lists.map((name) => [name, [...vocabulary[name]]])) as SubmissionTerms['vocabulary']),
      // Of publishers the rules ask only whether they repost.
      publishers: [...vocabulary.publishers].filter(([, { repost }]) => repost),
    },
    scenarios: scenarios.map(({ id, record: { title, enterprise, stages, techniques, formerIds } }) => [
      id,
      { title, enterprise, stages, techniques, formerIds },
    ]),
    enterprises: enterprises.map(({ id, record: { name, shortName, aliases, formerIds } }) => [
      id,
      { name, shortName, aliases, formerIds },
    ]),
  };
}

/** The terms as the rules take them: entries of which little is known beside the one in hand. */
export function ruleInput(terms: SubmissionTerms): RuleInput {
  const vocabulary = Object.fromEntries(
    Object.entries(terms.vocabulary).map(([name, entries]) => [name, new Map(entries)]),
  ) as unknown as Vocabulary;
  const stub = (kind: string, id: string, record: object) => ({
    kind,
    id,
    file: `content/${kind}s/${id}.mdx`,
    yaml: {
      value: record,
      problems: [],
      placeOf: () => ({ line: 1, column: 1 }),
      placeOfKey: () => ({ line: 1, column: 1 }),
    },
    record,
    bodies: {},
    texts: [],
  });
  return {
    vocabulary,
    scenarios: terms.scenarios.map(([id, record]) => stub('scenario', id, record)) as unknown as RuleInput['scenarios'],
    enterprises: terms.enterprises.map(([id, record]) =>
      stub('enterprise', id, record),
    ) as unknown as RuleInput['enterprises'],
  };
}
