import type { SeedName, SeedPlaces, Seeds } from '../../reading/seeds.ts';
import type { Fault } from '../../schema/fault.ts';
import type { Wording } from '../../schema/text.ts';

/** Reports what is wrong at a place of a seed file. */
export type SeedReport = (
  name: SeedName,
  path: readonly PropertyKey[],
  rule: string,
  message: Wording,
  hint: Wording,
) => void;

/** A rule over the reference data: reports what is wrong. One small file each. */
export type SeedRule = (seeds: Seeds, report: SeedReport) => void;

/** Runs rules over the reference data and returns every fault with its place. */
export function judgeSeeds(rules: readonly SeedRule[], seeds: Seeds, places: SeedPlaces): Fault[] {
  const faults: Fault[] = [];
  const report: SeedReport = (name, path, rule, message, hint) => {
    const place = places[name]?.(path);
    if (place) faults.push({ ...place, severity: 'error', rule, message, hint });
  };
  for (const rule of rules) rule(seeds, report);
  return faults;
}

/** Words for an id that names nothing. */
export function missingTerm(id: string, what: Wording): { message: Wording; hint: Wording } {
  return {
    message: { zh: `没有${what.zh}“${id}”。`, en: `There is no ${what.en} “${id}”.` },
    hint: { zh: '改正 id，或先补上它。', en: 'Correct the id, or add it first.' },
  };
}
