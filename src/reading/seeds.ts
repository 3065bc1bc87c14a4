import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField } from '../schema/finding.ts';
import { buildingBlock } from '../schema/seeds/building-block.ts';
import { industry, industryGroup } from '../schema/seeds/industry.ts';
import { metric, unit } from '../schema/seeds/metric.ts';
import { plan } from '../schema/seeds/plan.ts';
import { supportScheme } from '../schema/seeds/support-scheme.ts';
import { type ThesaurusConcept, thesaurusPart } from '../schema/seeds/thesaurus.ts';
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
import type { Folders } from './folders.ts';
import { readSeedFile } from './seed-file.ts';
import { readThesaurus } from './thesaurus.ts';
import type { FilePlace } from './where-in-file.ts';

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
  thesaurusParts: { file: 'thesaurus.yaml', schema: z.array(thesaurusPart).min(1) },
  publishers: { file: 'publishers.yaml', schema: z.array(publisher) },
  buildingBlocks: { file: 'building-blocks.yaml', schema: z.array(buildingBlock) },
} as const;

type FileName = keyof typeof seedFiles;
/** The reference data, as read from `seeds/`; `concepts` are those of all the files of the thesaurus. */
export type Seeds = { [Name in FileName]: z.infer<(typeof seedFiles)[Name]['schema']> } & {
  concepts: ThesaurusConcept[];
};
export type SeedName = keyof Seeds;
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
  for (const name of Object.keys(seedFiles) as FileName[]) {
    const read = readSeedFile(folders.root, join(folders.seeds, seedFiles[name].file), seedFiles[name].schema);
    faults.push(...read.faults);
    if (read.placeOf) places[name] = read.placeOf;
    values[name] = read.value;
  }
  // The thesaurus is one, in however many files.
  const files = Object.keys(places).length;
  const thesaurus = readThesaurus(folders, (values.thesaurusParts as Seeds['thesaurusParts'] | undefined) ?? []);
  faults.push(...thesaurus.faults);
  places.concepts = thesaurus.placeOf;
  values.concepts = thesaurus.concepts;
  const complete = [...Object.keys(seedFiles), 'concepts'].every((name) => values[name as SeedName] !== undefined);
  return { seeds: complete ? (values as Seeds) : undefined, places, faults, files };
}
