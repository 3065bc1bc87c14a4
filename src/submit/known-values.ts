import type { ListName } from '../judging/term-lists.ts';

/** What an address may fill in: the field that it fills, and the list that it is of; steps are those of industries. */
const fields = {
  industry: { list: 'industries', fill: (value: string) => ({ industries: [value] }) },
  stage: { list: 'stages', fill: (value: string) => ({ stages: [value] }) },
  technique: { list: 'techniques', fill: (value: string) => ({ techniques: [value] }) },
  region: { list: 'regions', fill: (value: string) => ({ region: value }) },
  step: { list: 'steps', fill: (value: string) => ({ steps: [value] }) },
  enterprise: { list: 'enterprises', fill: (value: string) => ({ enterprise: value }) },
} as const satisfies Record<string, { list: ListName | 'steps'; fill: (value: string) => Record<string, unknown> }>;

/** What the address says of the missing case. */
export interface KnownValues {
  /** The front matter that is known. */
  data: Record<string, unknown>;
  /** The same as text, by which a draft begun from here is found again; empty where nothing is known. */
  from: string;
}

/** A value that an address names, and the list in which it has to stand. */
export interface NamedValue {
  list: ListName | 'steps';
  value: string;
}

const namedIn = (parameters: URLSearchParams) =>
  Object.entries(fields).flatMap(([name, field]) => {
    const value = parameters.get(name);
    return value ? [{ name, value, ...field }] : [];
  });

/** Reads the industry, stage, technique, region, step and enterprise that a link to the form fills in. */
export function knownValues(parameters: URLSearchParams): KnownValues {
  const known = namedIn(parameters);
  return {
    data: Object.assign({}, ...known.map(({ fill, value }) => fill(value))),
    from: new URLSearchParams(known.map(({ name, value }) => [name, value])).toString(),
  };
}

/** What the address names, for whoever has the lists to say what of it is not known. */
export function namedValues(parameters: URLSearchParams): NamedValue[] {
  return namedIn(parameters).map(({ list, value }) => ({ list, value }));
}
