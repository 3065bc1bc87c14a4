/** What an address may fill in, and the field that it fills. */
const fields = {
  industry: (value: string) => ({ industries: [value] }),
  stage: (value: string) => ({ stages: [value] }),
  technique: (value: string) => ({ techniques: [value] }),
  region: (value: string) => ({ region: value }),
  step: (value: string) => ({ steps: [value] }),
} as const;

/** What the address says of the missing case. */
export interface KnownValues {
  /** The front matter that is known. */
  data: Record<string, unknown>;
  /** The same as text, by which a draft begun from here is found again; empty where nothing is known. */
  from: string;
}

/** Reads the industry, stage, technique, region and step that a link to the form fills in. */
export function knownValues(parameters: URLSearchParams): KnownValues {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const value = parameters.get(name);
    return value ? [{ name, value, field }] : [];
  });
  return {
    data: Object.assign({}, ...known.map(({ field, value }) => field(value))),
    from: new URLSearchParams(known.map(({ name, value }) => [name, value])).toString(),
  };
}
