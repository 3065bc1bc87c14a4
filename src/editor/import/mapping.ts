import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { baseline, bounds, claims, natures, scopes } from '../../schema/result.ts';
import { scenarioKinds, statuses } from '../../schema/scenario.ts';
import { searchWords } from '../../schema/search-words.ts';
import { tiers } from '../../schema/stack.ts';
import { text, type Wording, wording } from '../../schema/text.ts';
import { textOfFile } from './decode.ts';

const note = z.strictObject({
  bound: z.enum(bounds).optional(),
  claim: z.enum(claims).optional(),
  baseline: baseline.optional(),
  keep: z.literal(true).optional(),
});

/** What a figure is worth, where its row's form and scale do not say. */
const worth = z.strictObject({
  nature: z.enum(natures).optional(),
  scope: z.enum(scopes).optional(),
  object: text().optional(),
  headline: z.literal(true).optional(),
  bound: z.enum(bounds).optional(),
  claim: z.enum(claims).optional(),
  baseline: baseline.optional(),
});
export type Worth = z.infer<typeof worth>;

const unitWord = z.strictObject({ unit: z.string(), factor: z.number().positive().default(1) });

/** How a batch's own wordings are brought into the catalogue's terms. */
const mappingSchema = z.strictObject({
  metrics: z.record(z.string(), z.string()),
  units: z.record(z.string(), unitWord),
  unitsByMetric: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  notes: z.record(z.string(), note).default({}),
  /** By the figure's record and place in it: `catl-x[0]`. */
  worth: z.record(z.string(), worth).default({}),
  safety: z.record(z.string(), z.string()).default({}),
  stack: z
    .record(z.string(), z.strictObject({ kind: z.string().optional(), tier: z.enum(tiers).optional() }))
    .default({}),
  scenarios: z
    .record(
      z.string(),
      z.strictObject({
        doubt: text().optional(),
        caveat: text().optional(),
        kind: z.enum(scenarioKinds).optional(),
        status: z.enum(statuses).optional(),
        /** The entry that the record adds to, since it tells of the same system. */
        addTo: z.string().optional(),
        steps: z.array(z.string()).optional(),
        playbooks: z.array(z.string()).optional(),
        searchWords: searchWords().optional(),
      }),
    )
    .default({}),
  /** A playbook's own unit words; null where the source gives no unit, and the figure is left out. */
  playbooks: z
    .record(z.string(), z.strictObject({ units: z.record(z.string(), unitWord.nullable()).default({}) }))
    .default({}),
  enterprises: z
    .record(
      z.string(),
      z.strictObject({
        caveat: text().optional(),
        /** Schemes whose recognition rests on one weak page. */
        doubtful: z.array(z.string()).default([]),
        /** Schemes whose recognition comes from a list of proposed names. */
        proposed: z.array(z.string()).default([]),
        /** Sites, as the row names them, of recognitions that the entry's `corrections` moved or withdrew. */
        corrected: z.array(z.string()).default([]),
      }),
    )
    .default({}),
});

const translationsSchema = z.record(z.string(), z.record(z.string(), wording()));

export type Mapping = z.infer<typeof mappingSchema> & {
  /** Both languages of a wording that the records have in Chinese only, by group. */
  translations: Record<string, Record<string, Wording>>;
};

/** Reads the mapping and the translations that lie beside an import file. */
export function readMapping(importFile: string): Mapping {
  const folder = dirname(importFile);
  const read = (name: string): unknown => {
    const path = join(folder, name);
    return existsSync(path) ? parse(textOfFile(path)) : {};
  };
  const mapping = mappingSchema.parse({ metrics: {}, units: {}, ...(read('mapping.yaml') as object) });
  return { ...mapping, translations: translationsSchema.parse(read('translations.yaml')) };
}
