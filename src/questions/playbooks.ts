import type { LinkedResult, Playbook, Scenario } from '../catalogue/catalogue.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { type Setting, type Statement, settings, statementLists } from '../schema/playbook-statement.ts';
import { isAttributable } from '../schema/result.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { SafetyMeasure, Standard } from '../schema/seeds/vocabulary.ts';
import { type Tier, tiers } from '../schema/stack.ts';
import { type MetricDistribution, metricDistributions } from './distribution.ts';

/** How much of a playbook a source states, and how much the editors say. */
export interface Grounds {
  /** Statements that name a source, and reported figures. */
  sourced: number;
  editors: number;
}

export function groundsOf({ record }: Pick<Playbook, 'record'>): Grounds {
  const statements = statementLists.flatMap((list): readonly Statement[] => record[list]);
  const sourced = statements.filter(({ basis }) => basis === 'source').length;
  return { sourced: sourced + record.reported.length, editors: statements.length - sourced };
}

/** The tiers on which a playbook's models run, the nearest to the machine first, each with its models. */
export function modelsByTier({ record }: Pick<Playbook, 'record'>): { tier: Tier; models: Statement<'models'>[] }[] {
  return tiers
    .toReversed()
    .map((tier) => ({ tier, models: record.models.filter((model) => model.tier === tier) }))
    .filter(({ models }) => models.length > 0);
}

/** A change that a case states. */
export interface MeasuredChange {
  scenario: Scenario;
  result: LinkedResult;
}

/** What the cases of a playbook measured. */
export interface Measured {
  /** Changes of the application or its line in per cent, by metric, as they can be drawn. */
  distributions: readonly MetricDistribution[];
  /** Every change that they state, those of the narrowest scope first. */
  changes: readonly MeasuredChange[];
}

const scopeOrder = ['application', 'line', 'workshop', 'plant', 'group'];

/** Gathers what the cases measured; only what is the application's own is set against each other. */
export function measuredBy({ cases }: Pick<Playbook, 'cases'>, units: Vocabulary['units']): Measured {
  const own = cases.map((scenario) => ({
    ...scenario,
    results: scenario.results.filter(({ result }) => isAttributable(result)),
  }));
  const changes = cases.flatMap((scenario) =>
    scenario.results.filter(({ result }) => result.nature === 'outcome').map((result) => ({ scenario, result })),
  );
  return {
    distributions: metricDistributions(own, units).filter(({ change }) => change === 'relative'),
    changes: changes.sort(
      (a, b) =>
        scopeOrder.indexOf(a.result.result.scope) - scopeOrder.indexOf(b.result.result.scope) ||
        (a.result.grade < b.result.grade ? -1 : Number(a.result.grade > b.result.grade)),
    ),
  };
}

/** Reported figures by how they came about, nearest to a plant's own use first. */
export function reportedBySetting({ reported }: Pick<Playbook, 'reported'>) {
  const bySetting = Map.groupBy(reported, ({ figure }): Setting => figure.setting);
  return settings.flatMap((setting) => {
    const figures = bySetting.get(setting);
    return figures ? [{ setting, figures }] : [];
  });
}

/** Whether figures of a setting tell what somebody reached, and not what a rule asks for or what is usual. */
export const isResult = (setting: Setting): boolean => setting !== 'requirement' && setting !== 'background';

/** Whether there are cases or figures of others to tell on a page of their own. */
export const hasFigures = ({ cases, record }: Pick<Playbook, 'cases' | 'record'>): boolean =>
  cases.length > 0 || record.reported.length > 0;

/** What a plant heeds about safety when it does what a playbook tells. */
export interface PlaybookSafety {
  /** Industries of the playbook that are highly sensitive to safety. */
  sensitive: Playbook['industries'];
  /** Measures that its risks name or its cases state. */
  measures: readonly { measure: SafetyMeasure; cases: number }[];
  /** Standards and rules that bear on those, and where an industry is sensitive every rule that a plant can check. */
  standards: readonly Standard[];
}

export function safetyFor({ record, industries, cases }: Playbook, vocabulary: Vocabulary): PlaybookSafety {
  const sensitive = industries.filter(({ safetySensitive }) => safetySensitive);
  const named = new Set(record.risks.flatMap(({ measure }) => measure ?? []));
  const statedBy = (id: string) =>
    cases.filter((one) => one.record.safety.some(({ measure }) => measure === id)).length;
  const measures = [...vocabulary.safetyMeasures.values()]
    .map((measure) => ({ measure, cases: statedBy(measure.id) }))
    .filter(({ measure, cases: count }) => named.has(measure.id) || count > 0);
  const bearing = new Set(measures.flatMap(({ measure }) => measure.standards));
  return {
    sensitive,
    measures,
    standards: [...vocabulary.standards.values()].filter(
      ({ id, safety }) => bearing.has(id) || (sensitive.length > 0 && safety !== undefined),
    ),
  };
}

/** The nation's schemes that had not ended by the playbook's review; those of provinces depend on the plant. */
export function nationalSchemes({ record }: Pick<Playbook, 'record'>, vocabulary: Vocabulary): SupportScheme[] {
  return [...vocabulary.supportSchemes.values()].filter(
    ({ level, validTo }) =>
      level === 'national' && (validTo === undefined || validTo >= record.reviewed.slice(0, validTo.length)),
  );
}
