import type { Result, Scope } from '../../schema/result.ts';

const scopeOfScale: Readonly<Record<string, Scope>> = {
  pilot: 'application',
  line: 'line',
  workshop: 'workshop',
  plant: 'plant',
  group: 'group',
  'cross-enterprise': 'group',
};

/**
 * What a figure is worth where nobody said: its nature by its form, and for its
 * scope the whole of what the case reaches, or else the plant.
 */
export function worthByForm(
  { change, baseline }: Partial<Pick<Result, 'change' | 'baseline'>>,
  scale: unknown,
): Pick<Result, 'nature' | 'scope'> {
  const isChange = change === 'relative' || change === 'absolute';
  return {
    nature: isChange || baseline ? 'outcome' : 'level',
    scope: scopeOfScale[String(scale)] ?? 'plant',
  };
}
