import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
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
import { fileName, isFault, readTextFile } from './files.ts';
import type { Folders } from './folders.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlText } from './yaml.ts';

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
/** The parsed text of each seed file, for the places of faults. */
export type SeedTexts = Record<SeedName, { file: string; yaml: YamlText }>;

/** Reads `seeds/`; `seeds` is absent where a file is missing or wrong. */
export function readSeeds(folders: Folders): {
  seeds: Seeds | undefined;
  texts: Partial<SeedTexts>;
  faults: Fault[];
  files: number;
} {
  const faults: Fault[] = [];
  const texts: Partial<SeedTexts> = {};
  const values: Partial<Record<SeedName, unknown>> = {};
  for (const name of Object.keys(seedFiles) as SeedName[]) {
    const path = join(folders.seeds, seedFiles[name].file);
    const file = readSeedFile(folders.root, path);
    if (isFault(file)) {
      faults.push(file);
      continue;
    }
    const yaml = parseYaml(file.text);
    const validation = validate(yaml, seedFiles[name].schema);
    faults.push(...validation.problems.map((problem) => ({ file: file.name, ...problem })));
    texts[name] = { file: file.name, yaml };
    values[name] = validation.value;
  }
  const complete = Object.keys(seedFiles).every((name) => values[name as SeedName] !== undefined);
  return { seeds: complete ? (values as Seeds) : undefined, texts, faults, files: Object.keys(texts).length };
}

function readSeedFile(root: string, path: string): ReturnType<typeof readTextFile> {
  try {
    return readTextFile(root, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
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
}
