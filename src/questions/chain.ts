import type { Catalogue, Playbook, Scenario } from '../catalogue/catalogue.ts';
import type { ChainStep } from '../schema/seeds/industry.ts';
import type { Source } from '../schema/source.ts';
import type { Wording } from '../schema/text.ts';

/** A step of a process chain with the cases at it and the pages that state it. */
export interface StepWithCases {
  step: ChainStep;
  /** Its place in the line, from 1. */
  number: number;
  sources: readonly Source[];
  scenarios: readonly Scenario[];
  /** What it takes to do again what is done at it. */
  playbooks: readonly Playbook[];
}

/** One line of production: an industry has one, or one for each thing that it makes. */
export interface ChainLine {
  id: string;
  label: Wording | undefined;
  steps: readonly StepWithCases[];
}

/** An industry's process chain with its cases. */
export interface ProcessChain {
  lines: readonly ChainLine[];
  /** Cases of the industry that name no step. */
  elsewhere: readonly Scenario[];
}

/** The process chain of an industry, step by step with its cases; `undefined` where it has none yet. */
export function processChain(catalogue: Catalogue, industryId: string): ProcessChain | undefined {
  const industry = catalogue.vocabulary.industries.get(industryId);
  if (!industry || industry.chain.length === 0) return undefined;
  const cases = catalogue.scenariosOf(industryId);
  const lines = industry.chainLines.length > 0 ? industry.chainLines : [{ id: industryId, label: undefined }];
  const stepIds = new Set(industry.chain.map(({ id }) => id));
  return {
    lines: lines.map(({ id, label }) => ({
      id,
      label,
      steps: industry.chain
        .filter(({ line }) => label === undefined || line === id)
        .map((step, index) => ({
          step,
          number: index + 1,
          sources: industry.chainSources.filter((source) => step.sources.includes(source.id)),
          scenarios: cases.filter(({ record }) => record.steps.includes(step.id)),
          playbooks: catalogue.playbooks
            .filter(({ record }) => record.steps.some((one) => one.industry === industryId && one.step === step.id))
            // The step's own before those that serve many industries.
            .sort((a, b) => a.record.industries.length - b.record.industries.length),
        })),
    })),
    elsewhere: cases.filter(({ record }) => !record.steps.some((step) => stepIds.has(step))),
  };
}
