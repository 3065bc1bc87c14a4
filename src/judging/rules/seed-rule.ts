import type { SeedName, SeedPlaces, Seeds } from '../../reading/seeds.ts';
import type { Fault } from '../../schema/fault.ts';
import type { FieldPath } from '../../schema/finding.ts';
import type { JudgingRule } from '../../schema/rule-name.ts';
import type { Telling } from '../../schema/telling.ts';
import type { Wording } from '../../schema/text.ts';

/** Reports what is wrong at a place of a seed file. */
export type SeedReport = (name: SeedName, path: FieldPath, telling: Telling) => void;

/** A rule over the reference data. One small file each. */
export interface SeedRule {
  /** What it is about, by the names under which it tells. */
  about: Readonly<Partial<Record<JudgingRule, Wording>>>;
  judge(seeds: Seeds, report: SeedReport): void;
}

/** Runs rules over the reference data and returns every fault with its place. */
export function judgeSeeds(rules: readonly SeedRule[], seeds: Seeds, places: SeedPlaces): Fault[] {
  const faults: Fault[] = [];
  const report: SeedReport = (name, field, telling) => {
    const place = places[name]?.({ field });
    if (place) faults.push({ ...place, severity: 'error', ...telling });
  };
  for (const rule of rules) rule.judge(seeds, report);
  return faults;
}

/** What is said of an id that names nothing. */
export function missingTerm(id: string, what: Wording): Telling {
  return {
    rule: 'unknown-id',
    message: { zh: `没有${what.zh}“${id}”。`, en: `There is no ${what.en} “${id}”.` },
    hint: { zh: '改正 id，或先补上它。', en: 'Correct the id, or add it first.' },
  };
}

/** What is said of an id that another term has. */
export function duplicateId(id: string): Telling {
  return {
    rule: 'duplicate-id',
    message: { zh: `“${id}”出现了两次。`, en: `“${id}” stands twice.` },
    hint: { zh: '合并两项，或给后一项换 id。', en: 'Join the two, or give the second another id.' },
  };
}
