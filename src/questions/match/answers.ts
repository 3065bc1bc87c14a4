/*
 * What a plant says of itself, for the build and for the browser alike: nothing
 * but types is imported. Each answer has the name that it has in the address.
 */

/** Where computing may happen: anywhere, on site with training outside, or nothing outside the plant. */
export const computeAnswers = ['cloud', 'edge', 'inside'] as const;
export type ComputeAnswer = (typeof computeAnswers)[number];

/** What a plant may rule out for safety: a hard limit. */
export const exclusions = ['language-models', 'moving-machines'] as const;
export type Exclusion = (typeof exclusions)[number];

/** Whether the plant's firm is small or medium-sized, by the nation's own standard. */
export const sizes = ['small', 'large'] as const;
export type Size = (typeof sizes)[number];

/** Systems and equipment that may be connected. */
export const systemKinds = [
  'control',
  'history',
  'execution',
  'quality',
  'planning',
  'engineering',
  'maintenance',
  'energy',
  'robots',
  'inspection',
  'network',
  'models',
] as const;
export type SystemKind = (typeof systemKinds)[number];

/** People that may be on hand. */
export const peopleKinds = ['process', 'equipment', 'quality', 'operations', 'data', 'software', 'safety'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** Answers of which there is one, and answers of which there may be several. */
export const singleAnswers = ['industry', 'compute', 'region', 'size'] as const;
export const severalAnswers = ['step', 'stage', 'aim', 'data', 'system', 'people', 'without', 'measure'] as const;
export type SingleAnswer = (typeof singleAnswers)[number];
export type SeveralAnswer = (typeof severalAnswers)[number];

/** A plant's answers, as ids; what is left out says nothing. */
export type Answers = Readonly<Partial<Record<SingleAnswer, string>> & Record<SeveralAnswer, readonly string[]>>;

export const noAnswers: Answers = {
  step: [],
  stage: [],
  aim: [],
  data: [],
  system: [],
  people: [],
  without: [],
  measure: [],
};

/** What may be answered; the steps depend on the industry. */
export type Answerable = Readonly<Record<Exclude<SingleAnswer | SeveralAnswer, 'step'>, readonly string[]>> & {
  readonly step: Readonly<Record<string, readonly string[]>>;
};

/** Whether nothing was answered. */
export function isUnanswered(answers: Answers): boolean {
  return (
    singleAnswers.every((name) => answers[name] === undefined) &&
    severalAnswers.every((name) => answers[name].length === 0)
  );
}
