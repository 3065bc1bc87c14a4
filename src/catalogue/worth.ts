import { isAttributable, type Result, type Scope } from '../schema/result.ts';
import type { Language, Wording } from '../schema/text.ts';
import { punctuation } from '../words/punctuation.ts';

/** Scopes whose figures may be set beside each other: those of an application or its line, and each wider one by itself. */
export const scopeGroups = ['application', 'workshop', 'plant', 'group'] as const;
export type ScopeGroup = (typeof scopeGroups)[number];

/** The group of scopes that a figure belongs to. */
export function scopeGroupOf(scope: Scope): ScopeGroup {
  return scope === 'line' ? 'application' : scope;
}

/** What has to be said of a figure that was measured on more than the application. */
const widely: Readonly<Record<Exclude<ScopeGroup, 'application'>, Wording>> = {
  workshop: { zh: '整个车间，不单是本应用', en: 'whole workshop, not this application alone' },
  plant: { zh: '全厂，不单是本应用', en: 'whole plant, not this application alone' },
  group: { zh: '全集团，不单是本应用', en: 'whole group, not this application alone' },
};

const natures: Readonly<Record<Exclude<Result['nature'], 'outcome'>, Wording>> = {
  level: { zh: '现状水平，没有此前可比', en: 'a level, with no before to compare' },
  extent: { zh: '规模或规格，不是成效', en: 'an extent, not an outcome' },
};

const claims: Readonly<Record<NonNullable<Result['claim']>, Wording>> = {
  estimate: { zh: '预计或测算', en: 'estimate' },
  goal: { zh: '目标', en: 'goal' },
  capability: { zh: '能力上限', en: 'capability' },
};

/** What a figure is where it is no state that was reached: "目标", "goal". */
export function claimWords({ claim }: Pick<Result, 'claim'>, language: Language): string | undefined {
  return claim && claims[claim][language];
}

/** That a figure was measured on more than the application; `undefined` where it was not. */
export function scopeRemark({ scope }: Pick<Result, 'scope'>, language: Language): string | undefined {
  const group = scopeGroupOf(scope);
  return group === 'application' ? undefined : widely[group][language];
}

/**
 * What must stand beside a figure wherever it is shown: that it was measured on
 * more than the application, or that it is no outcome. `undefined` for an
 * outcome of the application or its line, which needs no remark.
 */
export function remarkOn(result: Pick<Result, 'nature' | 'scope'>, language: Language): string | undefined {
  if (isAttributable(result)) return undefined;
  const nature = result.nature === 'outcome' ? undefined : natures[result.nature][language];
  const parts = [scopeRemark(result, language), nature].filter((part) => part !== undefined);
  return parts.join(punctuation.semicolon[language]) || undefined;
}
