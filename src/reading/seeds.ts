import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField } from '../schema/finding.ts';
import { placeFinder } from '../schema/place.ts';
import { buildingBlock } from '../schema/seeds/building-block.ts';
import { industry, industryGroup } from '../schema/seeds/industry.ts';
import { metric, unit } from '../schema/seeds/metric.ts';
import { plan } from '../schema/seeds/plan.ts';
import { supportScheme } from '../schema/seeds/support-scheme.ts';
import { synonym } from '../schema/seeds/synonym.ts';
import {
  publisher,
  recognitionScheme,
  referenceScenario,
  region,
  safetyMeasure,
  stage,
  standard,
  technique,
} from '../schema/seeds/vocabulary.ts';
import { validate } from '../schema/validate.ts';
import { fileName, isFault, readTextFile } from './files.ts';
import type { Folders } from './folders.ts';
import type { FilePlace } from './where-in-file.ts';
import { parseYaml } from './yaml.ts';

/** Each file of `seeds/` and the schema of what it holds. */
export const seedFiles = {
  plan: { file: 'plan.yaml', schema: plan },
  industryGroups: { file: 'industry-groups.yaml', schema: z.array(industryGroup).min(1) },
  industries: { file: 'industries.yaml', schema: z.array(industry).min(1) },
  stages: { file: 'stages.yaml', schema: z.array(stage).min(1) },
  techniques: { file: 'techniques.yaml', schema: z.array(technique).min(1) },
  metrics: { file: 'metrics.yaml', schema: z.array(metric).min(1) },
  units: { file: 'units.yaml', schema: z.array(unit).min(1) },
  recognitionSchemes: { file: 'recognition-schemes.yaml', schema: z.array(recognitionScheme).min(1) },
  referenceScenarios: { file: 'reference-scenarios.yaml', schema: z.array(referenceScenario).min(1) },
  safetyMeasures: { file: 'safety-measures.yaml', schema: z.array(safetyMeasure).min(1) },
  standards: { file: 'standards.yaml', schema: z.array(standard).min(1) },
  regions: { file: 'regions.yaml', schema: z.array(region).min(1) },
  supportSchemes: { file: 'support-schemes.yaml', schema: z.array(supportScheme) },
  synonyms: { file: 'synonyms.yaml', schema: z.array(synonym) },
  publishers: { file: 'publishers.yaml', schema: z.array(publisher) },
  buildingBlocks: { file: 'building-blocks.yaml', schema: z.array(buildingBlock) },
} as const;

export type SeedName = keyof typeof seedFiles;
/** The reference data, as read from `seeds/`. */
export type Seeds = { [Name in SeedName]: z.infer<(typeof seedFiles)[Name]['schema']> };
/** Where the values of each seed file stand. */
export type SeedPlaces = Partial<Record<SeedName, (at: AtField) => FilePlace>>;

/** Reads `seeds/`; `seeds` is absent where a file is missing or wrong. */
export function readSeeds(folders: Folders): {
  seeds: Seeds | undefined;
  places: SeedPlaces;
  faults: Fault[];
  files: number;
} {
  const faults: Fault[] = [];
  const places: SeedPlaces = {};
  const values: Partial<Record<SeedName, unknown>> = {};
  for (const name of Object.keys(seedFiles) as SeedName[]) {
    const path = join(folders.seeds, seedFiles[name].file);
    const file = readSeedFile(folders.root, path);
    if (isFault(file)) {
      faults.push(file);
      continue;
    }
    const yaml = parseYaml(file.text);
    const place = placeFinder(file.text);
    const at = (offset: number): FilePlace => ({ file: file.name, ...place(offset) });
    const placeOf = (field: AtField): FilePlace => at(yaml.offsetOf(field));
    places[name] = placeOf;
    for (const { offset, ...telling } of yaml.problems) faults.push({ ...at(offset), severity: 'error', ...telling });
    if (yaml.problems.length > 0) continue;
    const { value, problems } = validate(yaml.value, seedFiles[name].schema);
    for (const { at: field, ...telling } of problems) faults.push({ ...placeOf(field), severity: 'error', ...telling });
    values[name] = value;
  }
  const complete = Object.keys(seedFiles).every((name) => values[name as SeedName] !== undefined);
  return { seeds: complete ? (values as Seeds) : undefined, places, faults, files: Object.keys(places).length };
}

function readSeedFile(root: string, path: string): ReturnType<typeof readTextFile> {
  if (existsSync(path)) return readTextFile(root, path);
  return {
    file: fileName(root, path),
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'missing-file',
    message: { zh: '缺少这个文件。', en: 'The file is missing.' },
    hint: { zh: '从主分支取回它。', en: 'Bring it back from the main branch.' },
  };
}
