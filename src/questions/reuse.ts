import type { LinkedResult, Playbook, Scenario } from '../catalogue/catalogue.ts';
import { grades } from '../catalogue/evidence.ts';
import { scopeGroupOf } from '../catalogue/worth.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import { scopes } from '../schema/result.ts';
import type { SupportScheme } from '../schema/seeds/support-scheme.ts';
import type { SafetyMeasure } from '../schema/seeds/vocabulary.ts';
import {
  comparableFigures,
  distributionOf,
  type MetricDistribution,
  type PlacedFigure,
  relativeKey,
} from './distribution.ts';

/** A figure of a case, and what other cases of its playbooks give of the same metric and scope. */
export interface ExpectedFigure {
  own: LinkedResult;
  others: MetricDistribution | undefined;
}

/**
 * What a plant may expect that does what a case did: its outcomes and levels,
 * those of the narrowest scope first, and of a scope the better evidenced first.
 * Beside a change in per cent stand those of other cases of its playbooks that
 * were measured on the same scope.
 */
export function expectedFigures({ id, results, playbooks }: Scenario, units: Vocabulary['units']): ExpectedFigure[] {
  const othersOf = ({ result, metric }: LinkedResult) => {
    const key = relativeKey(metric.id, scopeGroupOf(result.scope));
    const figures = playbooks
      .flatMap((playbook) => figuresOf(playbook, units).get(key) ?? [])
      .filter(({ scenario }) => scenario.id !== id);
    // A case may be one of several of the playbooks.
    return distributionOf([...new Map(figures.map((figure) => [figure.result, figure])).values()])[0];
  };
  return results
    .filter(({ result }) => result.nature !== 'extent')
    .toSorted(
      (a, b) =>
        scopes.indexOf(a.result.scope) - scopes.indexOf(b.result.scope) ||
        grades.indexOf(a.grade) - grades.indexOf(b.grade),
    )
    .map((own) => ({ own, others: own.result.change === 'relative' ? othersOf(own) : undefined }));
}

const placed = new WeakMap<Playbook, ReadonlyMap<string, readonly PlacedFigure[]>>();

/** What the cases of a playbook report, by what it has in common: gathered once for all of them. */
function figuresOf(playbook: Playbook, units: Vocabulary['units']): ReadonlyMap<string, readonly PlacedFigure[]> {
  const found = placed.get(playbook) ?? comparableFigures(playbook.cases, units);
  placed.set(playbook, found);
  return found;
}

/** A safety measure to look into, and why. */
export interface MeasureToCheck {
  measure: SafetyMeasure;
  /** The case states it. */
  stated: boolean;
  /** A risk of its playbooks names it. */
  ofRisk: boolean;
  /** Other cases of its main industry that state it. */
  inIndustry: number;
}

/** The safety measures that a plant looks into before it does what a case did: those of the case first. `peers` are the cases of its main industry. */
export function measuresToCheck(
  { id, record, playbooks }: Scenario,
  peers: readonly Scenario[],
  vocabulary: Vocabulary,
): MeasureToCheck[] {
  const all = statedBy(peers);
  const own = peers.some((one) => one.id === id) ? statedBy([{ record }]) : new Map<string, number>();
  const risks = new Set(playbooks.flatMap((book) => book.record.risks.flatMap(({ measure }) => measure ?? [])));
  return [...vocabulary.safetyMeasures.values()]
    .map((measure) => ({
      measure,
      stated: record.safety.some((stated) => stated.measure === measure.id),
      ofRisk: risks.has(measure.id),
      inIndustry: (all.get(measure.id) ?? 0) - (own.get(measure.id) ?? 0),
    }))
    .filter(({ stated, ofRisk, inIndustry }) => stated || ofRisk || inIndustry > 0)
    .sort(
      (a, b) =>
        Number(b.stated) - Number(a.stated) || Number(b.ofRisk) - Number(a.ofRisk) || b.inIndustry - a.inIndustry,
    );
}

const known = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** How many of some cases state each safety measure: counted once for all cases of an industry. */
function statedBy(scenarios: readonly Pick<Scenario, 'record'>[]): ReadonlyMap<string, number> {
  const found = known.get(scenarios);
  if (found) return found;
  const counts = new Map<string, number>();
  for (const { record } of scenarios)
    for (const measure of new Set(record.safety.map((stated) => stated.measure)))
      counts.set(measure, (counts.get(measure) ?? 0) + 1);
  known.set(scenarios, counts);
  return counts;
}

/**
 * Schemes for whoever does what a case did: those of the case's place, the
 * nearest first, then the nation's, for a case abroad as well. None is a draft,
 * none had ended by the case's review.
 */
export function schemesToApplyFor({ record, support }: Scenario, vocabulary: Vocabulary): SupportScheme[] {
  const national = [...vocabulary.supportSchemes.values()].filter(
    ({ level, validTo }) =>
      level === 'national' && (validTo === undefined || validTo >= record.reviewed.slice(0, validTo.length)),
  );
  return [...support.filter(({ level }) => level !== 'national'), ...national].filter(({ draft }) => !draft);
}
