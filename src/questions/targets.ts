import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PlanTarget } from '../schema/seeds/plan.ts';
import type { Layer } from '../schema/stack.ts';
import { buildingBlocks } from './building-blocks.ts';
import { tally } from './tally.ts';

/** What the Atlas counts beside a target: never the nation's progress. */
export type CountedKind = 'cases' | 'named-models' | 'named-agents' | 'named-datasets' | 'enterprises';

/** A target of the plan and what the Atlas documents beside it. */
export interface TargetBeside {
  target: PlanTarget;
  counted: CountedKind;
  documented: number;
  /** Counts by year, oldest first; `undefined` for what states none. */
  byYear: readonly { year: number | undefined; count: number }[];
  /** Counts by industry, most first; what belongs to several counts in each. */
  byIndustry: readonly { industry: string; count: number }[];
}

interface Counted {
  years: readonly (number | undefined)[];
  industries: readonly string[];
}

/**
 * The plan's targets, each beside what the Atlas documents. Cases are those
 * whose sources state artificial intelligence; models, agents and datasets are
 * those that cases name; enterprises carry their role by somebody's list.
 */
export function targetsBeside(catalogue: Catalogue): TargetBeside[] {
  const { vocabulary } = catalogue;
  const blocks = buildingBlocks(catalogue.scenarios);
  const named = (layer: Layer, kind?: string): Counted[] =>
    blocks[layer]
      .filter((block) => kind === undefined || block.kind === kind)
      .map(({ uses }) => ({
        years: [earliest(uses.map(({ scenario }) => scenario.record.year))],
        industries: [...new Set(uses.flatMap(({ scenario }) => scenario.record.industries))],
      }));
  const enterprises = (role: 'benchmark' | 'ecosystem-leader'): Counted[] =>
    catalogue.enterprises
      .filter(({ record }) => record.roles.includes(role))
      .map(({ record, recognitions }) => ({
        years: [
          earliest(
            recognitions
              .filter(({ scheme, recognition }) => role !== 'benchmark' || (scheme.benchmark && !recognition.proposed))
              .map(({ recognition }) => recognition.year),
          ),
        ],
        industries: record.industries,
      }));
  const cases: Counted[] = catalogue.scenarios
    .filter(({ record }) => record.kind === 'ai')
    .map(({ record }) => ({ years: [record.year], industries: record.industries }));
  const sources: Record<string, { counted: CountedKind; found: Counted[] }> = {
    'general-large-models': { counted: 'named-models', found: named('models', 'general-model') },
    'industrial-agents': { counted: 'named-agents', found: named('agents') },
    datasets: { counted: 'named-datasets', found: named('datasets') },
    scenarios: { counted: 'cases', found: cases },
    'ecosystem-leaders': { counted: 'enterprises', found: enterprises('ecosystem-leader') },
    'benchmark-enterprises': { counted: 'enterprises', found: enterprises('benchmark') },
  };
  return vocabulary.plan.targets.flatMap((target) => {
    const source = sources[target.id];
    if (!source) return [];
    return [
      {
        target,
        counted: source.counted,
        documented: source.found.length,
        byYear: tally(source.found.flatMap(({ years }) => years))
          .map(({ value, count }) => ({ year: value, count }))
          .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
        byIndustry: tally(source.found.flatMap(({ industries }) => industries)).map(({ value, count }) => ({
          industry: value,
          count,
        })),
      },
    ];
  });
}

/** What is documented beside the counts of the targets, and is not counted in them. */
export interface NotCounted {
  /** Cases that use agents without naming one. */
  unnamedAgents: number;
  /** Cases of intelligent manufacturing whose sources hardly speak of artificial intelligence. */
  automation: number;
}

/** Counts what stands beside the targets. */
export function notCounted({ scenarios }: Pick<Catalogue, 'scenarios'>): NotCounted {
  return {
    unnamedAgents: scenarios.filter(
      ({ record }) => record.techniques.includes('industrial-agent') && record.stack.agents.length === 0,
    ).length,
    automation: scenarios.filter(({ record }) => record.kind !== 'ai').length,
  };
}

/** The first year of several; `undefined` where none is stated. */
function earliest(years: readonly (number | undefined)[]): number | undefined {
  const stated = years.filter((year) => year !== undefined);
  return stated.length > 0 ? Math.min(...stated) : undefined;
}
