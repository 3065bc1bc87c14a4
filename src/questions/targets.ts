import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BlockKind } from '../schema/seeds/building-block.ts';
import type { PlanTarget } from '../schema/seeds/plan.ts';
import { kindCounts, usesAi } from './kinds.ts';
import { type LinkedBlock, namedBlocks } from './linked-blocks.ts';
import { tally } from './tally.ts';

/** A target of the plan and what the Atlas documents beside it: never the nation's progress. */
export interface TargetBeside {
  target: PlanTarget;
  documented: number;
  /** Counts by year, oldest first; `undefined` for what states none. */
  byYear: readonly { year: number | undefined; count: number }[];
  /** Counts by industry, most first; what belongs to several counts in each. */
  byIndustry: readonly { industry: string; count: number }[];
  /** The building blocks that were counted, those of most cases first. */
  blocks: readonly LinkedBlock[];
}

interface Counted {
  years: readonly (number | undefined)[];
  industries: readonly string[];
}

/**
 * The plan's targets, each beside what the Atlas documents. Cases are those
 * whose sources state artificial intelligence; models, agents and datasets are
 * the records of building blocks that cases name, by themselves or through what
 * is built on them; enterprises carry their role by somebody's list.
 */
export function targetsBeside(catalogue: Catalogue): TargetBeside[] {
  return catalogue.vocabulary.plan.targets.map((target) => {
    const blocks = blocksFor(target, catalogue);
    const found = countedFor(target, catalogue, blocks);
    return {
      target,
      blocks,
      documented: found.length,
      byYear: tally(found.flatMap(({ years }) => years))
        .map(({ value, count }) => ({ year: value, count }))
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
      byIndustry: tally(found.flatMap(({ industries }) => industries)).map(({ value, count }) => ({
        industry: value,
        count,
      })),
    };
  });
}

/** The kinds of blocks that a target counts; none where it counts something else. */
function blocksFor({ counts }: PlanTarget, catalogue: Catalogue): LinkedBlock[] {
  if (counts.what === 'scenarios' || counts.what === 'enterprises') return [];
  const kinds: Record<typeof counts.what, readonly BlockKind[]> = {
    models: ['general-model', 'industry-model', 'small-model'],
    agents: ['agent'],
    datasets: ['dataset'],
  };
  return kinds[counts.what]
    .filter((kind) => counts.kind === undefined || kind === counts.kind)
    .flatMap((kind) => namedBlocks(catalogue, kind));
}

function countedFor(
  { counts }: PlanTarget,
  { scenarios, enterprises }: Catalogue,
  blocks: readonly LinkedBlock[],
): Counted[] {
  if (counts.what === 'scenarios') {
    return scenarios.filter(usesAi).map(({ record }) => ({ years: [record.year], industries: record.industries }));
  }
  if (counts.what === 'enterprises') {
    const { role } = counts;
    return enterprises
      .filter(({ record }) => record.roles.includes(role))
      .map(({ record, recognitions }) => {
        const telling = recognitions.filter(({ benchmark }) => role !== 'benchmark' || benchmark);
        return {
          years: [earliest(telling.map(({ recognition }) => recognition.year))],
          industries: record.industries,
        };
      });
  }
  return blocks.map(({ cases }) => ({
    years: [earliest(cases.map(({ record }) => record.year))],
    industries: [...new Set(cases.flatMap(({ record }) => record.industries))],
  }));
}

/** What is documented beside the counts of the targets, and is not counted in them. */
export interface NotCounted {
  /** Cases that use agents without naming one. */
  unnamedAgents: number;
  /** Cases of intelligent manufacturing whose sources hardly speak of artificial intelligence. */
  automation: number;
}

/** Counts what stands beside the targets. */
export function notCounted({ vocabulary, scenarios }: Catalogue): NotCounted {
  const techniques = vocabulary.plan.targets.flatMap(({ counts }) =>
    counts.what === 'agents' ? (counts.technique ?? []) : [],
  );
  return {
    unnamedAgents: scenarios.filter(
      ({ record }) => record.stack.agents.length === 0 && techniques.some((id) => record.techniques.includes(id)),
    ).length,
    automation: kindCounts(scenarios).others,
  };
}

/** Typical scenarios that are told once each, as playbooks, and how many of the counted cases are instances of one. */
export function typicalScenarios({ playbooks, scenarios }: Catalogue): { playbooks: number; cases: number } {
  const counted = scenarios.filter(({ record }) => record.kind === 'ai');
  return {
    playbooks: playbooks.length,
    cases: counted.filter((scenario) => scenario.playbooks.length > 0).length,
  };
}

/** The first year of several; `undefined` where none is stated. */
function earliest(years: readonly (number | undefined)[]): number | undefined {
  const stated = years.filter((year) => year !== undefined);
  return stated.length > 0 ? Math.min(...stated) : undefined;
}
