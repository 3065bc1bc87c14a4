import type { Catalogue, Scenario } from '../catalogue/catalogue.ts';
import type { Vocabulary } from '../reading/vocabulary.ts';
import type { Industry } from '../schema/seeds/industry.ts';
import type { SafetyMeasure, Standard } from '../schema/seeds/vocabulary.ts';

/** A safety measure with the cases that state it and the rules that bear on it. */
export interface MeasureInUse {
  measure: SafetyMeasure;
  scenarios: readonly Scenario[];
  standards: readonly Standard[];
}

/** A rule on safety, with the measures that it bears on. */
export interface SafetyRule {
  standard: Standard & { safety: NonNullable<Standard['safety']> };
  measures: readonly SafetyMeasure[];
}

/** Safety-sensitive industries: which cases state a measure, and which do not. */
export interface SensitiveIndustry {
  industry: Industry;
  stating: readonly Scenario[];
  silent: readonly Scenario[];
}

export interface SafetyView {
  measures: readonly MeasureInUse[];
  rules: readonly SafetyRule[];
  sensitive: readonly SensitiveIndustry[];
  /** Cases of any industry that state a measure. */
  stating: readonly Scenario[];
}

/** The rules on safety, each with the measures that it bears on. */
export function safetyRules({ standards, safetyMeasures }: Vocabulary): SafetyRule[] {
  const measures = [...safetyMeasures.values()];
  return [...standards.values()].flatMap((standard): SafetyRule[] => {
    const { safety } = standard;
    if (!safety) return [];
    return [
      { standard: { ...standard, safety }, measures: measures.filter((one) => one.standards.includes(standard.id)) },
    ];
  });
}

const known = new WeakMap<Catalogue, SafetyView>();

/** Safety measures, cases and rules, each with what it is tied to; worked out once for all its pages. */
export function safetyView(catalogue: Catalogue): SafetyView {
  const view = known.get(catalogue) ?? workedOut(catalogue);
  known.set(catalogue, view);
  return view;
}

function workedOut({ vocabulary, scenarios }: Catalogue): SafetyView {
  const measures = [...vocabulary.safetyMeasures.values()];
  return {
    measures: measures.map((measure) => ({
      measure,
      scenarios: scenarios.filter(({ record }) => record.safety.some((stated) => stated.measure === measure.id)),
      standards: measure.standards.flatMap((id) => vocabulary.standards.get(id) ?? []),
    })),
    rules: safetyRules(vocabulary),
    sensitive: [...vocabulary.industries.values()]
      .filter(({ safetySensitive }) => safetySensitive)
      .map((industry) => {
        const own = scenarios.filter(({ record }) => record.industries.includes(industry.id));
        return {
          industry,
          stating: own.filter(({ record }) => record.safety.length > 0),
          silent: own.filter(({ record }) => record.safety.length === 0),
        };
      }),
    stating: scenarios.filter(({ record }) => record.safety.length > 0),
  };
}
