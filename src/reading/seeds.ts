import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import type { AtField } from '../schema/finding.ts';
import { type AskedQuestion, askedQuestion } from '../schema/seeds/asked-question.ts';
import { buildingBlock } from '../schema/seeds/building-block.ts';
import { industry, industryGroup } from '../schema/seeds/industry.ts';
import { metric, unit } from '../schema/seeds/metric.ts';
import { plan } from '../schema/seeds/plan.ts';
import { seedPart } from '../schema/seeds/seed-part.ts';
import { supportScheme } from '../schema/seeds/support-scheme.ts';
import { concept, type ThesaurusConcept } from '../schema/seeds/thesaurus.ts';
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
import { readSeedParts } from './seed-parts.ts';
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
  thesaurusParts: { file: 'thesaurus.yaml', schema: z.array(seedPart).min(1) },
  publishers: { file: 'publishers.yaml', schema: z.array(publisher) },
  askedQuestionParts: { file: 'asked-questions.yaml', schema: z.array(seedPart) },
  buildingBlocks: { file: 'building-blocks.yaml', schema: z.array(buildingBlock) },
} as const;

type FileName = keyof typeof seedFiles;
/** The reference data, as read from `seeds/`; concepts and questions are those of all the files of their lists. */
export type Seeds = { [Name in FileName]: z.infer<(typeof seedFiles)[Name]['schema']> } & {
  concepts: ThesaurusConcept[];
  askedQuestions: AskedQuestion[];
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
  // What stands in several files is one list.
  const files = Object.keys(places).length;
  const partsOf = (name: FileName) => (values[name] as z.infer<typeof seedPart>[] | undefined) ?? [];
  const concepts = readSeedParts(folders, 'thesaurus', partsOf('thesaurusParts'), concept);
  const questions = readSeedParts(folders, 'asked-questions', partsOf('askedQuestionParts'), askedQuestion);
  for (const [name, { items, faults: own, placeOf }] of [
    ['concepts', concepts],
    ['askedQuestions', questions],
  ] as const) {
    faults.push(...own);
    places[name] = placeOf;
    values[name] = items;
  }
  const names = [...Object.keys(seedFiles), 'concepts', 'askedQuestions'] as SeedName[];
  const complete = names.every((name) => values[name] !== undefined);
  return { seeds: complete ? (values as Seeds) : undefined, places, faults, files };
}
